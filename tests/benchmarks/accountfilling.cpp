#include "tests/benchmarks/accountfilling.h"

#include "app/account/account.h"
#include "app/model/namekey.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <functional>

using namespace Qt::Literals;

namespace purser {

namespace {

void run(QSqlQuery &query)
{
    if (!query.exec()) {
        qFatal("%s", qPrintable(query.lastError().text()));
    }
}

void run(const QSqlDatabase &database, const QString &sql)
{
    QSqlQuery query(database);
    query.prepare(sql);
    run(query);
}

// Makes the account and writes into its file, in one transaction.
void fill(const QString &file, const std::function<void(const QSqlDatabase &)> &write)
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
        run(database, u"BEGIN IMMEDIATE"_s);
        write(database);
        run(database, u"COMMIT"_s);
    }
    QSqlDatabase::removeDatabase(u"filling"_s);
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
    fill(file, [count](const QSqlDatabase &database) {
        for (const Integration &integration : manyIntegrations(count)) {
            insert(database, integration);
        }
    });
}

void fillWithDependencies(const QString &file, int subscriptions, int dependencies)
{
    fill(file, [=](const QSqlDatabase &database) {
        insert(database, manyIntegrations(1).first());
        run(database,
            u"INSERT INTO subscription WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n "
            "WHERE i + 1 < %1) SELECT 's' || i, 'organisation-' || i, 'organisation-' || i, 1, 1 FROM n"_s.arg(
                subscriptions));
        run(database,
            u"INSERT INTO subscription_integration SELECT 'u' || s.id, s.id, i.id, i.type, i.name, "
            "i.name_key, 1, 1, 1 FROM subscription s, integration i"_s);
        run(database,
            u"INSERT INTO dependent WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n "
            "WHERE i + 1 < %1) SELECT 'd' || i, CASE i %% 3 WHEN 0 THEN 'project' WHEN 1 THEN 'environment' "
            "ELSE 'image' END, 's' || (i %% %2), 'thing ' || i, 'thing ' || i, '', 1, 1 FROM n"_s
                .arg(dependencies - subscriptions)
                .arg(subscriptions)
                .replace(u"%%"_s, u"%"_s));
        run(database,
            u"INSERT INTO dependency SELECT 'y' || d.id, d.id, u.id, 'hand', 'hard', '', 0, '', '', '', 1 "
            "FROM dependent d JOIN subscription_integration u ON u.subscription_id = d.subscription_id"_s);
    });
}

void fillWithProjects(const QString &file, int registries, int projects, QString (*folderOf)(int project))
{
    fill(file, [=](const QSqlDatabase &database) {
        run(database, u"INSERT INTO subscription VALUES ('s', 'acme', 'acme', 1, 1)"_s);
        for (int i = 0; i < registries; ++i) {
            Integration integration = manyIntegrations(1).first();
            integration.id = u"i%1"_s.arg(i);
            integration.name = u"acme-hub-%1"_s.arg(i);
            integration.values = {{u"url"_s, u"https://registry-%1.acme.example"_s.arg(i)}};
            insert(database, integration);
            run(database,
                u"INSERT INTO subscription_integration VALUES ('u%1', 's', 'i%1', '%2', '%3', '%3', 1, 1, 1)"_s.arg(
                    QString::number(i), integration.typeId, integration.name));
        }
        for (int i = 0; i < projects; ++i) {
            run(database,
                u"INSERT INTO dependent VALUES ('d%1', 'project', 's', 'project-%1', 'project-%1', '%2', 1, 1)"_s.arg(
                    QString::number(i), folderOf(i)));
        }
    });
}

} // namespace purser
