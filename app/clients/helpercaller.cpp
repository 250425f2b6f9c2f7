#include "app/clients/helpercaller.h"

using namespace Qt::Literals;

namespace purser {

namespace {

using Uses = QList<SubscriptionIntegrationDetails>;

bool isWithin(const QString &folder, const QString &project)
{
    const QString below = project.endsWith(u'/') ? project : QString(project + u'/');
    return !project.isEmpty() && (folder == project || folder.startsWith(below));
}

// Those that the project may use; all of them if none is named.
QSet<QString> integrationsOf(const Uses &uses, const QString &projectId)
{
    QSet<QString> ids;
    for (const SubscriptionIntegrationDetails &each : uses) {
        if (projectId.isEmpty() || each.isForAllProjects || each.projectIds.contains(projectId)) {
            ids << each.use.integrationId;
        }
    }
    return ids;
}

QCoro::Task<Result<std::optional<Dependent>>> projectOf(Account &account, QString folder)
{
    const Result<QList<Subscription>> subscriptions = co_await account.subscriptions().all();
    if (!subscriptions) {
        co_return std::unexpected(subscriptions.error());
    }
    std::optional<Dependent> deepest;
    for (const Subscription &subscription : *subscriptions) {
        const QString id = subscription.id;
        const Result<QList<Dependent>> projects = co_await account.dependents().of(id, DependentKind::Project);
        if (!projects) {
            co_return std::unexpected(projects.error());
        }
        for (const Dependent &project : *projects) {
            const bool isDeeper = !deepest || project.folder.size() > deepest->folder.size();
            if (isWithin(folder, project.folder) && isDeeper) {
                deepest = project;
            }
        }
    }
    co_return deepest;
}

} // namespace

QCoro::Task<Result<HelperCaller>> identifyCaller(Account &account, QString subscription, QString folder)
{
    HelperCaller known;
    QString subscriptionId;
    QString projectId;
    if (subscription.isEmpty()) {
        const Result<std::optional<Dependent>> project = co_await projectOf(account, folder);
        if (!project) {
            co_return std::unexpected(project.error());
        }
        if (!*project) {
            co_return known;
        }
        subscriptionId = (*project)->subscriptionId;
        projectId = (*project)->id;
    } else {
        const Result<Subscription> named = co_await account.subscriptions().findByName(subscription);
        if (!named) {
            co_return std::unexpected(named.error());
        }
        subscriptionId = named->id;
    }
    const Result<Uses> uses = co_await account.subscriptionIntegrations().of(subscriptionId);
    if (!uses) {
        co_return std::unexpected(uses.error());
    }
    const QSet<QString> ids = integrationsOf(*uses, projectId);
    if (subscription.isEmpty()) {
        known.ofFolder = ids;
    } else {
        known.named = ids;
    }
    co_return known;
}

} // namespace purser
