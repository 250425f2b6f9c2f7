#include "app/account/subscriptions.h"

#include "app/account/integrationrules.h"
#include "app/account/perform.h"
#include "app/model/clock.h"
#include "app/model/freshid.h"
#include "app/model/namekey.h"
#include "app/storage/subscriptionstore.h"

using namespace Qt::Literals;

namespace purser {

namespace {

// What is wrong with a subscription's name whatever the others are called.
Result<QString> checkedName(const QString &typed)
{
    const QList<FieldIssue> issues = inspectName(typed, {});
    if (!issues.isEmpty()) {
        return std::unexpected(Error {ErrorKind::InvalidInput, typed, {}, issues});
    }
    return normalizedName(typed);
}

} // namespace

Subscriptions::Subscriptions(Database &database, Activity &activity, QObject *parent)
    : QObject(parent), m_database(database), m_activity(activity)
{
    connect(&activity, &Activity::performed, this, [this](const Touched &touched) {
        if (touched.hasSubscriptions) {
            emit changed();
        }
    });
}

QCoro::Task<Result<QList<Subscription>>> Subscriptions::all()
{
    const auto rows = [](Connection &connection) { return SubscriptionStore(connection).all(); };
    co_return co_await m_database.read(rows);
}

QCoro::Task<Result<Subscription>> Subscriptions::find(QString id)
{
    const auto row = [id](Connection &connection) { return SubscriptionStore(connection).find(id); };
    co_return co_await m_database.read(row);
}

QCoro::Task<Result<Subscription>> Subscriptions::findByName(QString name)
{
    const auto row = [name](Connection &connection) { return SubscriptionStore(connection).findByName(nameKey(name)); };
    Result<Subscription> found = co_await m_database.read(row);
    if (!found && found.error().kind == ErrorKind::NoSuchThing) {
        found.error().subject = name;
    }
    co_return found;
}

QCoro::Task<Result<Subscription>> Subscriptions::add(QString name)
{
    const Result<QString> checked = checkedName(name);
    if (!checked) {
        co_return std::unexpected(checked.error());
    }
    const QDateTime now = currentTime();
    const Subscription subscription {.id = freshId(), .name = *checked, .createdAt = now, .updatedAt = now};
    const auto insert = [subscription](Recording &recording) -> Result<Subscription> {
        auto done = recording.touch(Thing::Subscription, subscription.id);
        if (done) {
            done = SubscriptionStore(recording.connection()).insert(subscription);
        }
        return done ? Result<Subscription>(subscription) : std::unexpected(done.error());
    };
    const Action action {.kind = Action::Kind::AddSubscription, .subject = subscription.name};
    co_return co_await perform(m_database, m_activity, action, insert);
}

QCoro::Task<Result<Done>> Subscriptions::rename(QString id, QString name)
{
    const Result<QString> checked = checkedName(name);
    if (!checked) {
        co_return std::unexpected(checked.error());
    }
    const auto rename = [id, newName = *checked](Recording &recording) -> Result<Done> {
        SubscriptionStore store(recording.connection());
        const auto before = store.find(id);
        if (!before || before->name == newName) {
            return before ? Result<Done>(Done {}) : std::unexpected(before.error());
        }
        recording.setAction({.kind = Action::Kind::RenameSubscription, .subject = before->name, .detail = newName});
        const auto touched = recording.touch(Thing::Subscription, id);
        return touched ? store.rename(id, newName, currentTime()) : touched;
    };
    const Action unnamed;
    co_return co_await perform(m_database, m_activity, unnamed, rename);
}

QCoro::Task<Result<Done>> Subscriptions::remove(QString id)
{
    const auto take = [id](Recording &recording) -> Result<Done> {
        SubscriptionStore store(recording.connection());
        const auto subscription = store.find(id);
        if (!subscription) {
            return std::unexpected(subscription.error());
        }
        recording.setAction({.kind = Action::Kind::RemoveSubscription, .subject = subscription->name});
        auto removed = recording.touch(Thing::Subscription, id);
        if (removed) {
            removed = store.remove(id);
        }
        if (!removed) {
            removed.error().subject = subscription->name;
        }
        return removed;
    };
    const Action unnamed;
    co_return co_await perform(m_database, m_activity, unnamed, take);
}

} // namespace purser
