#include "app/account/subscriptionintegrations.h"

#include "app/account/integrationrules.h"
#include "app/account/perform.h"
#include "app/model/clock.h"
#include "app/model/freshid.h"
#include "app/model/namekey.h"
#include "app/storage/integrationstore.h"
#include "app/storage/subscriptionintegrationstore.h"
#include "app/storage/subscriptionstore.h"
#include "app/types/types.h"

using namespace Qt::Literals;

namespace purser {

namespace {

using UseDraft = SubscriptionIntegrationDraft;
using Details = SubscriptionIntegrationDetails;

std::unexpected<Error> invalid(const QString &subject, const QList<FieldIssue> &issues)
{
    return std::unexpected(Error {ErrorKind::InvalidInput, subject, {}, issues});
}

QString typeName(const QString &typeId)
{
    const IntegrationType *type = integrationType(typeId);
    return type ? type->displayName() : typeId;
}

// The draft put into `before`, which is empty but for its ids when one is enabled; refused with every issue at once.
Result<Details> applied(Connection &connection, const Details &before, const UseDraft &draft)
{
    QList<FieldIssue> issues = inspectName(draft.name, {});
    Details after = before;
    after.use.name = normalizedName(draft.name);
    after.use.integrationId = draft.integrationId;
    after.isForAllProjects = draft.isForAllProjects;
    after.projectIds = draft.isForAllProjects ? QStringList() : draft.projectIds;
    after.updatedAt = currentTime();
    const bool staysOrphan = before.use.isOrphan() && draft.integrationId.isEmpty() && !before.typeId.isEmpty();
    if (!staysOrphan) {
        const auto integration = IntegrationStore(connection).find(draft.integrationId);
        if (!integration && integration.error().kind != ErrorKind::NoSuchThing) {
            return std::unexpected(integration.error());
        }
        if (!integration) {
            issues << FieldIssue {
                u"integration"_s, draft.integrationId.isEmpty() ? Issue::Missing : Issue::UnknownIntegration, {}};
        } else if (!before.typeId.isEmpty() && integration->typeId != before.typeId) {
            issues << FieldIssue {u"integration"_s, Issue::OtherType, typeName(before.typeId)};
        } else {
            after.typeId = integration->typeId;
            after.integrationName = integration->name;
        }
    }
    if (!after.isForAllProjects && after.projectIds.isEmpty()) {
        issues << FieldIssue {u"projects"_s, Issue::NoProjectSelected, {}};
    }
    return issues.isEmpty() ? Result<Details>(after) : invalid(draft.name, issues);
}

bool isOnlySwap(const Details &before, const Details &after)
{
    return before.use.integrationId != after.use.integrationId && before.use.name == after.use.name;
}

} // namespace

SubscriptionIntegrations::SubscriptionIntegrations(Database &database, Activity &activity, QObject *parent)
    : QObject(parent), m_database(database), m_activity(activity)
{
    connect(&activity, &Activity::performed, this, [this](const Touched &touched) {
        if (touched.hasSubscriptionIntegrations || touched.hasSubscriptions || !touched.changedIntegrations.isEmpty()) {
            emit changed();
        }
    });
}

QCoro::Task<Result<QList<Details>>> SubscriptionIntegrations::of(QString subscriptionId)
{
    const auto rows = [subscriptionId](Connection &connection) {
        return SubscriptionIntegrationStore(connection).of(subscriptionId);
    };
    co_return co_await m_database.read(rows);
}

QCoro::Task<Result<Details>> SubscriptionIntegrations::find(QString id)
{
    const auto row = [id](Connection &connection) { return SubscriptionIntegrationStore(connection).find(id); };
    co_return co_await m_database.read(row);
}

QCoro::Task<Result<Details>> SubscriptionIntegrations::findByName(QString subscriptionId, QString name)
{
    const auto row = [subscriptionId, name](Connection &connection) {
        return SubscriptionIntegrationStore(connection).findByName(subscriptionId, nameKey(name));
    };
    Result<Details> found = co_await m_database.read(row);
    if (!found && found.error().kind == ErrorKind::NoSuchThing) {
        found.error().subject = name;
    }
    co_return found;
}

QCoro::Task<Result<Details>> SubscriptionIntegrations::enable(QString subscriptionId, UseDraft draft)
{
    const auto work = [subscriptionId, draft](Recording &recording) -> Result<Details> {
        const auto subscription = SubscriptionStore(recording.connection()).find(subscriptionId);
        if (!subscription) {
            return std::unexpected(subscription.error());
        }
        Details blank;
        blank.use.id = freshId();
        blank.use.subscriptionId = subscriptionId;
        blank.use.createdAt = currentTime();
        const auto details = applied(recording.connection(), blank, draft);
        if (!details) {
            return details;
        }
        recording.setAction({.kind = Action::Kind::EnableIntegration,
            .subject = details->use.name,
            .subscription = subscription->name});
        SubscriptionIntegrationStore store(recording.connection());
        auto done = recording.touch(Thing::SubscriptionIntegration, blank.use.id);
        if (done) {
            done = store.insert(*details);
        }
        return done ? store.find(blank.use.id) : std::unexpected(done.error());
    };
    const Action unnamed;
    co_return co_await perform(m_database, m_activity, unnamed, work);
}

QCoro::Task<Result<Details>> SubscriptionIntegrations::edit(QString id, UseDraft draft)
{
    const auto work = [id, draft](Recording &recording) -> Result<Details> {
        SubscriptionIntegrationStore store(recording.connection());
        const auto before = store.find(id);
        if (!before) {
            return before;
        }
        const auto after = applied(recording.connection(), *before, draft);
        if (!after) {
            return after;
        }
        recording.setAction({.kind = isOnlySwap(*before, *after) ? Action::Kind::SwapIntegration
                                                                 : Action::Kind::EditSubscriptionIntegration,
            .subject = before->use.name,
            .subscription = before->use.subscriptionName,
            .detail = after->integrationName});
        auto done = recording.touch(Thing::SubscriptionIntegration, id);
        if (done) {
            done = store.update(*after);
        }
        return done ? store.find(id) : std::unexpected(done.error());
    };
    const Action unnamed;
    co_return co_await perform(m_database, m_activity, unnamed, work);
}

QCoro::Task<Result<QList<Dependency>>> SubscriptionIntegrations::dependencies(QString id)
{
    const auto rows = [id](
                          Connection &connection) { return SubscriptionIntegrationStore(connection).dependencies(id); };
    co_return co_await m_database.read(rows);
}

QCoro::Task<Result<Done>> SubscriptionIntegrations::remove(QString id)
{
    const auto work = [id](Recording &recording) -> Result<Done> {
        SubscriptionIntegrationStore store(recording.connection());
        const auto before = store.find(id);
        if (!before) {
            return std::unexpected(before.error());
        }
        recording.setAction({.kind = Action::Kind::DisableIntegration,
            .subject = before->use.name,
            .subscription = before->use.subscriptionName});
        const auto touched = recording.touch(Thing::SubscriptionIntegration, id);
        return touched ? store.remove(id) : touched;
    };
    const Action unnamed;
    co_return co_await perform(m_database, m_activity, unnamed, work);
}

} // namespace purser
