#include "ui/subscriptions/dependentwords.h"

#include <QCoreApplication>

namespace purser {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("Dependents", source);
}

DependentWords wordsOfProjects()
{
    return {.title = text(QT_TRANSLATE_NOOP("Dependents", "Projects")),
        .add = text(QT_TRANSLATE_NOOP("Dependents", "Add Project")),
        .edit = text(QT_TRANSLATE_NOOP("Dependents", "Edit Project")),
        .searchFor = text(QT_TRANSLATE_NOOP("Dependents", "Project Name")),
        .emptyTitle = text(QT_TRANSLATE_NOOP("Dependents", "No projects yet")),
        .emptySentence = text(QT_TRANSLATE_NOOP("Dependents",
            "A project is a folder on this computer. A scan of it finds the files that use the integrations of this "
            "subscription, line by line.")),
        .nameHint = text(QT_TRANSLATE_NOOP("Dependents", "As its people call it, often the repository's name")),
        .adding = Action::Kind::AddProject,
        .editing = Action::Kind::EditProject,
        .removing = Action::Kind::RemoveProject};
}

DependentWords wordsOfEnvironments()
{
    return {.title = text(QT_TRANSLATE_NOOP("Dependents", "Environments")),
        .add = text(QT_TRANSLATE_NOOP("Dependents", "Add Environment")),
        .edit = text(QT_TRANSLATE_NOOP("Dependents", "Edit Environment")),
        .searchFor = text(QT_TRANSLATE_NOOP("Dependents", "Environment Name")),
        .emptyTitle = text(QT_TRANSLATE_NOOP("Dependents", "No environments yet")),
        .emptySentence = text(QT_TRANSLATE_NOOP("Dependents",
            "An environment is a place to which this subscription deploys, with the integrations it needs to pull "
            "images there.")),
        .nameHint = text(QT_TRANSLATE_NOOP("Dependents", "Where it runs: production, staging")),
        .adding = Action::Kind::AddEnvironment,
        .editing = Action::Kind::EditEnvironment,
        .removing = Action::Kind::RemoveEnvironment};
}

DependentWords wordsOfImages()
{
    return {.title = text(QT_TRANSLATE_NOOP("Dependents", "Images")),
        .add = text(QT_TRANSLATE_NOOP("Dependents", "Add Image")),
        .edit = text(QT_TRANSLATE_NOOP("Dependents", "Edit Image")),
        .searchFor = text(QT_TRANSLATE_NOOP("Dependents", "Image Name")),
        .emptyTitle = text(QT_TRANSLATE_NOOP("Dependents", "No images yet")),
        .emptySentence = text(QT_TRANSLATE_NOOP("Dependents",
            "An image that this subscription pulls or pushes, with the integration that logs in to its registry.")),
        .nameHint = text(QT_TRANSLATE_NOOP("Dependents", "As it is pulled: registry.example.com/team/app")),
        .adding = Action::Kind::AddImage,
        .editing = Action::Kind::EditImage,
        .removing = Action::Kind::RemoveImage};
}

} // namespace

DependentWords wordsOf(DependentKind kind)
{
    switch (kind) {
    case DependentKind::Project:
        return wordsOfProjects();
    case DependentKind::Environment:
        return wordsOfEnvironments();
    case DependentKind::Image:
        return wordsOfImages();
    }
    Q_UNREACHABLE();
}

QStringList namesOfUses(const Dependent &dependent)
{
    QStringList names;
    for (const DependentUse &use : dependent.uses) {
        names << use.subscriptionIntegrationName;
    }
    names.removeDuplicates();
    return names;
}

} // namespace purser
