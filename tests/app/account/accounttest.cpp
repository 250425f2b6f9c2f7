#include "tests/app/account/accounttest.h"

#include "tests/support/keychain.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

using namespace Qt::Literals;

namespace purser {

QString issueText(const QString &field, Issue issue)
{
    return u"%1 %2"_s.arg(field, QString::number(static_cast<int>(issue)));
}

QStringList issuesOf(const QList<FieldIssue> &issues)
{
    QStringList texts;
    for (const FieldIssue &issue : issues) {
        texts << issueText(issue.field, issue.issue);
    }
    return texts;
}

AccountTest::AccountTest()
{
    registry.setCredentials(u"alice"_s, u"wonderland"_s);
}

void AccountTest::SetUp()
{
    Keychain::unlock();
    ASSERT_EQ(Keychain::items(), QStringList());
    reopen();
}

void AccountTest::TearDown()
{
    m_account.reset();
    Keychain::unlock();
    for (const QString &key : Keychain::items()) {
        Keychain::remove(key);
    }
}

void AccountTest::reopen()
{
    m_account.reset();
    m_account = std::make_unique<Account>(path(), patience);
    const auto opened = wait(m_account->open());
    ASSERT_EQ(kindOf(opened), ErrorKind::None);
}

Draft AccountTest::draft(const QString &name, const QByteArray &password) const
{
    Draft draft;
    draft.name = name;
    draft.typeId = u"private-docker-registry"_s;
    draft.values = {{u"url"_s, registry.url().toString()}, {u"username"_s, u"alice"_s}};
    draft.secrets = {{u"password"_s, Secret(password)}};
    return draft;
}

Draft AccountTest::draftOf(const Integration &integration) const
{
    Draft draft;
    draft.name = integration.name;
    draft.typeId = integration.typeId;
    draft.values = integration.values;
    draft.trusts = integration.trusts;
    return draft;
}

Integration AccountTest::add(const Draft &draft)
{
    const auto added = wait(integrations().add(draft));
    EXPECT_EQ(kindOf(added), ErrorKind::None);
    return added.value_or(Integration());
}

Integration AccountTest::edit(const Integration &integration, const Draft &draft)
{
    const auto edited = wait(integrations().edit(integration.id, integration.revision, draft));
    EXPECT_EQ(kindOf(edited), ErrorKind::None);
    return edited.value_or(Integration());
}

Integration AccountTest::now(const Integration &integration)
{
    const auto found = wait(integrations().find(integration.id));
    EXPECT_EQ(kindOf(found), ErrorKind::None);
    return found.value_or(Integration());
}

Subscription AccountTest::addSubscription(const QString &name)
{
    const auto added = wait(account().subscriptions().add(name));
    EXPECT_EQ(kindOf(added), ErrorKind::None);
    return added.value_or(Subscription());
}

Verdict AccountTest::checked(const Integration &integration)
{
    const auto report = wait(checks().check(integration.id));
    EXPECT_EQ(kindOf(report), ErrorKind::None);
    return report ? report->verdict : Verdict::Unreachable;
}

QList<QStringList> AccountTest::sql(const QString &statement) const
{
    const QString name = u"behind Purser's back"_s;
    QList<QStringList> rows;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(path());
        EXPECT_TRUE(database.open());
        QSqlQuery query(database);
        EXPECT_TRUE(query.exec(statement)) << qPrintable(query.lastError().text());
        while (query.next()) {
            QStringList row;
            for (int column = 0; column < query.record().count(); ++column) {
                row << (query.isNull(column) ? u"NULL"_s : query.value(column).toString());
            }
            rows << row;
        }
    }
    QSqlDatabase::removeDatabase(name);
    return rows;
}

QStringList AccountTest::allButNotes()
{
    return {u"account"_s, u"integration"_s, u"integration_field"_s, u"integration_trust"_s, u"integration_default"_s,
        u"integration_check"_s, u"check_history"_s, u"subscription"_s, u"subscription_integration"_s,
        u"subscription_integration_project"_s, u"dependent"_s, u"dependency"_s, u"project_scan"_s, u"scanned_file"_s};
}

QStringList AccountTest::dump(const QStringList &tables) const
{
    QStringList lines;
    for (const QString &table : tables) {
        for (const QStringList &row : sql(u"SELECT * FROM %1 ORDER BY 1, 2"_s.arg(table))) {
            lines << table + u": "_s + row.join(u" | "_s);
        }
    }
    return lines;
}

QString AccountTest::keyOf(const QString &integrationId, const QString &secretId) const
{
    const QString accountId = sql(u"SELECT id FROM account"_s).value(0).value(0);
    return u"purser/1/%1/%2/%3"_s.arg(accountId, integrationId, secretId);
}

QString AccountTest::keyOf(const Integration &integration) const
{
    return keyOf(integration.id, integration.secretId);
}

QStringList AccountTest::keysOf(const QList<Integration> &integrations) const
{
    QStringList keys;
    for (const Integration &integration : integrations) {
        keys << keyOf(integration);
    }
    keys.sort();
    return keys;
}

std::optional<SecretPayload> AccountTest::stored(const Integration &integration) const
{
    KeychainSecretStore store;
    const auto item = wait(store.read(keyOf(integration)));
    const auto payload = item ? decode(*item) : std::unexpected(item.error());
    return payload ? std::optional(*payload) : std::nullopt;
}

QByteArray AccountTest::passwordOf(const Integration &integration) const
{
    const auto payload = stored(integration);
    return payload ? payload->values.value(u"password"_s).expose() : "nothing readable"_ba;
}

} // namespace purser
