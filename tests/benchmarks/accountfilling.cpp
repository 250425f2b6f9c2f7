#include "tests/benchmarks/accountfilling.h"

#include "app/account/account.h"
#include "app/model/namekey.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::Literals;

namespace purser {

namespace {

void run(QSqlQuery &query)
{
    if (!query.exec()) {
        qFatal("%s", qPrintable(query.lastError().text()));
    }
}

void insert(const QSqlDatabase &database, const Integration &integration)
{
    QSqlQuery row(database);
    row.prepare(u"INSERT INTO integration (id, name, name_key, type, secret_host, revision, created_at, updated_at) "
                "VALUES (?, ?, ?, ?, '', 1, ?, ?)"_s);
    row.addBindValue(integration.id);
    row.addBindValue(integration.name);
    row.addBindValue(nameKey(integration.name));
    row.addBindValue(integration.typeId);
    row.addBindValue(integration.createdAt.toMSecsSinceEpoch());
    row.addBindValue(integration.updatedAt.toMSecsSinceEpoch());
    run(row);
    for (const auto &[field, value] : integration.values.asKeyValueRange()) {
        QSqlQuery stored(database);
        stored.prepare(u"INSERT INTO integration_field VALUES (?, ?, ?)"_s);
        stored.addBindValue(integration.id);
        stored.addBindValue(field);
        stored.addBindValue(value);
        run(stored);
    }
}

} // namespace

QList<Integration> manyIntegrations(int count)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QList<Integration> integrations;
    integrations.reserve(count);
    for (int i = 0; i < count; ++i) {
        const int number = static_cast<int>(i * 7919LL % count);
        Integration each;
        each.id = u"00000000-0000-4000-8000-%1"_s.arg(number, 12, 10, QLatin1Char('0'));
        each.name = u"team-%1-registry-%2"_s.arg(number % 97).arg(number);
        each.typeId = u"private-docker-registry"_s;
        each.values = {{u"url"_s, u"https://registry-%1.example.com"_s.arg(number % 50)},
            {u"username"_s, u"robot-%1"_s.arg(number % 500)}};
        each.createdAt = each.updatedAt = now.addSecs(-number * 60LL);
        if (number % 3 == 0) {
            each.lastCheck = LastCheck {.verdict = Verdict(number % 6), .at = now.addSecs(-number)};
        }
        for (int use = 0; use < 2; ++use) {
            SubscriptionIntegration subscription;
            subscription.subscriptionName = u"organisation-%1"_s.arg((number + use) % 1000);
            subscription.subscriptionId = subscription.subscriptionName;
            each.uses << subscription;
        }
        integrations << each;
    }
    return integrations;
}

void fillAccount(const QString &file, int count)
{
    {
        Account account(file);
        if (!QCoro::waitFor(account.open())) {
            qFatal("The account cannot be made");
        }
    }
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"filling"_s);
        database.setDatabaseName(file);
        if (!database.open()) {
            qFatal("The account cannot be filled");
        }
        QSqlQuery(u"BEGIN IMMEDIATE"_s, database);
        for (const Integration &integration : manyIntegrations(count)) {
            insert(database, integration);
        }
        QSqlQuery(u"COMMIT"_s, database);
    }
    QSqlDatabase::removeDatabase(u"filling"_s);
}

} // namespace purser
