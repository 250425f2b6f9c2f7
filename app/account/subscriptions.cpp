#include "app/account/subscriptions.h"

#include "app/account/integrationrules.h"
#include "app/model/freshid.h"
#include "app/model/namekey.h"
#include "app/storage/database.h"
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

Subscriptions::Subscriptions(Database &database, QObject *parent) : QObject(parent), m_database(database) { }

QCoro::Task<Result<QList<Subscription>>> Subscriptions::all()
{
    const auto rows = [](Connection &connection) { return SubscriptionStore(connection).all(); };
    co_return co_await m_database.read(rows);
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
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const Subscription subscription {
        .id = freshId(), .name = *checked, .createdAt = now, .updatedAt = now};
    const auto insert = [subscription](
                            Connection &connection) { return SubscriptionStore(connection).insert(subscription); };
    const Result<Done> inserted = co_await m_database.write(insert);
    if (!inserted) {
        co_return std::unexpected(inserted.error());
    }
    emit changed();
    co_return subscription;
}

QCoro::Task<Result<Done>> Subscriptions::rename(QString id, QString name)
{
    const Result<QString> checked = checkedName(name);
    if (!checked) {
        co_return std::unexpected(checked.error());
    }
    const auto rename = [id, newName = *checked](Connection &connection) {
        return SubscriptionStore(connection).rename(id, newName, QDateTime::currentDateTimeUtc());
    };
    const Result<Done> renamed = co_await m_database.write(rename);
    if (renamed) {
        emit changed();
    }
    co_return renamed;
}

QCoro::Task<Result<Done>> Subscriptions::remove(QString id)
{
    const auto take = [id](Connection &connection) -> Result<Done> {
        SubscriptionStore store(connection);
        const auto subscription = store.find(id);
        if (!subscription) {
            return std::unexpected(subscription.error());
        }
        auto removed = store.remove(id);
        if (!removed) {
            removed.error().subject = subscription->name;
        }
        return removed;
    };
    const Result<Done> removed = co_await m_database.write(take);
    if (removed) {
        emit changed();
    }
    co_return removed;
}

} // namespace purser
