#include "ui/subscriptions/dependencytext.h"

#include "app/model/displaytext.h"
#include "ui/widgets/timetext.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::Literals;

namespace purser {

namespace {

// One context for all these words.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(purser::DependencyText)
};

QString whereUsed(const Dependency &dependency)
{
    if (dependency.origin == DependencyOrigin::Hand) {
        const bool hasMention = dependency.kind == Dependency::Kind::Image && !dependency.mention.isEmpty();
        const QString byHand = Words::tr("entered by hand");
        return hasMention ? QString(displayText(dependency.mention) % u" · "_s % byHand) : byHand;
    }
    const QString file = displayText(dependency.file);
    return dependency.line > 0 ? Words::tr("%1, line %2").arg(file).arg(dependency.line) : file;
}

QString changeInFile(const Dependency &dependency)
{
    const QString file = displayText(dependency.file);
    const QString mention = displayText(dependency.mention, 80);
    if (dependency.line == 0) {
        return Words::tr("Change %1 so that it does not use “%2” any more.").arg(file, mention);
    }
    return Words::tr("Change line %1 of %2 so that it does not use “%3” any more.")
        .arg(QString::number(dependency.line), file, mention);
}

} // namespace

QString heading(Dependency::Kind kind)
{
    switch (kind) {
    case Dependency::Kind::Project:
        return Words::tr("Projects");
    case Dependency::Kind::Environment:
        return Words::tr("Environments");
    case Dependency::Kind::Image:
        return Words::tr("Subscription Images");
    case Dependency::Kind::SubscriptionIntegration:
        return Words::tr("Subscription Integrations");
    }
    return {};
}

QString titleOf(const Dependency &dependency)
{
    const bool isUse = dependency.kind == Dependency::Kind::SubscriptionIntegration;
    const QString joint = isUse ? u" - "_s : u" / "_s;
    return displayText(dependency.subscription) % joint % displayText(dependency.name);
}

QString whereOf(const Dependency &dependency)
{
    QStringList parts;
    if (dependency.kind == Dependency::Kind::SubscriptionIntegration) {
        parts << (dependency.isForAllProjects ? Words::tr("all projects") : Words::tr("selected projects"));
        return parts.first();
    }
    //: %1 is the name of a subscription integration
    parts << whereUsed(dependency) << Words::tr("through %1").arg(displayText(dependency.subscriptionIntegration, 60));
    if (dependency.seenAt.isValid() && dependency.origin == DependencyOrigin::Scan) {
        //: %1 is a time ago, such as “2 hours ago”
        parts << Words::tr("seen %1").arg(ageText(dependency.seenAt));
    }
    return parts.join(u" · "_s);
}

QString remarkOf(const Dependency &dependency)
{
    if (dependency.kind == Dependency::Kind::SubscriptionIntegration) {
        return dependency.dependencies == 0
            ? QString()
            : Words::tr(
                "Used by %n thing(s) of this subscription: release these first.", nullptr, dependency.dependencies);
    }
    if (!dependency.blocks()) {
        return Words::tr("A hint only: this does not block deletion.");
    }
    return dependency.isReleasable() ? QString() : changeInFile(dependency);
}

QString detailsOf(const Dependency &dependency)
{
    QStringList lines {titleOf(dependency), whereOf(dependency)};
    if (!dependency.where.isEmpty()) {
        //: %1 is a place within a file
        lines << Words::tr("at %1").arg(displayText(dependency.where));
    }
    if (!dependency.condition.isEmpty()) {
        //: %1 is a condition as it stands in the file
        lines << Words::tr("when %1").arg(displayText(dependency.condition));
    }
    if (!dependency.folder.isEmpty()) {
        //: %1 is a folder
        lines << Words::tr("in %1").arg(displayText(dependency.folder));
    }
    lines << remarkOf(dependency);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString fileOf(const Dependency &dependency)
{
    return dependency.folder.isEmpty() || dependency.file.isEmpty() ? QString()
                                                                    : QDir(dependency.folder).filePath(dependency.file);
}

bool canRelease(const Dependency &dependency)
{
    return dependency.isReleasable() && dependency.dependencies == 0;
}

} // namespace purser
