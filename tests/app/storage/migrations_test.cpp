#include "app/storage/accountstore.h"
#include "app/storage/checkhistorystore.h"
#include "app/storage/migrations.h"
#include "tests/app/storage/storagefixture.h"
#include "tests/app/storage/testmigrations.h"

using namespace Qt::Literals;

namespace purser {

namespace {

TEST(Statements, EndAtASemicolonThatEndsALine)
{
    EXPECT_EQ(statementsOf(u"-- a comment; and more\nCREATE TABLE a (\n  b TEXT, -- why;\n  c TEXT\n);\n\n"
                           "CREATE INDEX d ON a (b);\n"_s),
        (QStringList {u"CREATE TABLE a (\nb TEXT,\nc TEXT\n)"_s, u"CREATE INDEX d ON a (b)"_s}));
    EXPECT_EQ(statementsOf(u""_s), QStringList());
}

TEST(BuiltInMigrations, AreNumberedFromOneAndNotEmpty)
{
    const Migrations migrations = builtInMigrations();
    ASSERT_FALSE(migrations.isEmpty());
    for (qsizetype i = 0; i < migrations.size(); ++i) {
        EXPECT_EQ(migrations[i].number, i + 1);
        EXPECT_FALSE(migrations[i].statements.isEmpty());
    }
}

// The same files make the schema of a shared account in PostgreSQL.
TEST(BuiltInMigrations, KeepToWhatOtherDatabasesUnderstand)
{
    for (const Migration &migration : builtInMigrations()) {
        for (const QString &statement : migration.statements) {
            SCOPED_TRACE(qPrintable(statement));
            for (const auto &word : {u"AUTOINCREMENT"_s, u"ROWID"_s, u"PRAGMA"_s, u") STRICT"_s, u"COLLATE"_s,
                     u"DATETIME"_s, u"BLOB"_s, u"`"_s, u"IF NOT EXISTS"_s, u"\""_s}) {
                EXPECT_FALSE(statement.contains(word, Qt::CaseInsensitive)) << qPrintable(word);
            }
        }
    }
}

class MigrationsTest : public StorageTest
{
protected:
    Result<std::unique_ptr<Connection>> open(const Migrations &migrations) const
    {
        return openAccount(path(), migrations);
    }
};

TEST_F(MigrationsTest, BringANewAccountToTheLastVersionWithoutABackup)
{
    const auto connection = opened(open(nextMigrations()));
    EXPECT_EQ(schemaVersion(*connection), nextMigrations().last().number);
    EXPECT_EQ(connection->selectNumber(u"SELECT COUNT(*) FROM account"_s), 1);
    EXPECT_FALSE(QFile::exists(path() % ".backup-1"_L1));
}

TEST_F(MigrationsTest, KeepSubscriptionIntegrationsOfTheFirstSchema)
{
    auto connection = opened(open(builtInMigrations().first(1)));
    for (const QString &row : {u"integration VALUES ('i', 'hub', 'hub', 'docker', NULL, '', 1, 1, 2)"_s,
             u"subscription VALUES ('s', 'acme', 'acme', 3, 4)"_s,
             u"subscription_integration VALUES ('u', 's', 'i', 'Hub', 'hub', 5)"_s}) {
        ASSERT_TRUE(connection->run(u"INSERT INTO "_s % row));
    }
    // Another program, which does not care for references, took the integration behind this one.
    ASSERT_TRUE(connection->setPragma(u"foreign_keys"_s, 0));
    ASSERT_TRUE(connection->run(u"INSERT INTO subscription_integration VALUES ('o', 's', 'gone', 'Old', 'old', 6)"_s));
    connection.reset();

    connection = opened(open(builtInMigrations()));

    const auto uses = SubscriptionIntegrationStore(*connection).of(u"s"_s);
    ASSERT_TRUE(uses);
    ASSERT_EQ(uses->size(), 2);
    EXPECT_EQ(uses->first().use.name, u"Hub"_s);
    EXPECT_EQ(uses->first().use.integrationId, u"i"_s);
    EXPECT_EQ(uses->first().typeId, u"docker"_s);
    EXPECT_TRUE(uses->first().isForAllProjects);
    EXPECT_EQ(uses->first().updatedAt.toMSecsSinceEpoch(), 5);
    EXPECT_TRUE(uses->last().use.isOrphan());
    const auto refused = IntegrationStore(*connection).remove(u"i"_s);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::InUse);
}

TEST_F(MigrationsTest, BeginTheHistoryOfChecksWithTheLastOne)
{
    auto connection = opened(open(builtInMigrations().first(2)));
    for (const QString &row : {u"integration VALUES ('i', 'hub', 'hub', 'docker', NULL, '', 1, 1, 2)"_s,
             u"integration VALUES ('j', 'new', 'new', 'docker', NULL, '', 1, 1, 2)"_s,
             u"integration_check VALUES ('i', 'refused', 'No.', 7, 5)"_s}) {
        ASSERT_TRUE(connection->run(u"INSERT INTO "_s % row));
    }
    connection.reset();

    connection = opened(open(builtInMigrations()));

    EXPECT_EQ(schemaVersion(*connection), builtInMigrations().last().number);
    const PastCheck last {
        .verdict = Verdict::Refused, .message = u"No."_s, .at = QDateTime::fromMSecsSinceEpoch(7, Qt::UTC)};
    CheckHistoryStore history(*connection);
    EXPECT_EQ(history.of(u"i"_s), QList<PastCheck> {last});
    EXPECT_EQ(history.of(u"j"_s), QList<PastCheck>());
    EXPECT_EQ(IntegrationStore(*connection).find(u"i"_s)->lastCheck->message, last.message);
}

TEST_F(MigrationsTest, BringAnOlderAccountUpToDateAfterABackup)
{
    const Integration integration = testIntegration(u"first"_s);
    auto connection = opened(open(builtInMigrations()));
    ASSERT_TRUE(insert(*connection, integration));
    const auto id = AccountStore(*connection).id();
    connection.reset();

    connection = opened(open(nextMigrations()));

    EXPECT_EQ(schemaVersion(*connection), nextMigrations().last().number);
    EXPECT_EQ(connection->selectNumber(u"SELECT COUNT(*) FROM later"_s), 0);
    EXPECT_EQ(AccountStore(*connection).id(), id);
    EXPECT_EQ(IntegrationStore(*connection).find(integration.id), integration);
    const auto backup = opened(openAccount(path() % ".backup-1"_L1, builtInMigrations()));
    EXPECT_EQ(schemaVersion(*backup), builtInMigrations().last().number);
    EXPECT_EQ(IntegrationStore(*backup).find(integration.id), integration);
}

TEST_F(MigrationsTest, LeaveTheAccountAsItWasWhenOneFails)
{
    const Integration integration = testIntegration(u"first"_s);
    auto connection = opened(open(builtInMigrations()));
    ASSERT_TRUE(insert(*connection, integration));
    connection.reset();
    Migrations broken = nextMigrations();
    broken.last().statements.append(u"CREATE TABLE account (id TEXT)"_s);

    const auto refused = open(broken);

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::AccountFailed);
    connection = opened(open(builtInMigrations()));
    EXPECT_FALSE(connection->readOnlyReason());
    EXPECT_FALSE(connection->selectNumber(u"SELECT COUNT(*) FROM later"_s));
    EXPECT_EQ(IntegrationStore(*connection).find(integration.id), integration);
}

TEST_F(MigrationsTest, RunOnceWhenTwoProgramsStart)
{
    opened(open(builtInMigrations())).reset();
    const auto first = Connection::open(path(), Connection::Mode::ReadWrite);
    const auto second = Connection::open(path(), Connection::Mode::ReadWrite);
    ASSERT_TRUE(migrate(**first, nextMigrations()));
    EXPECT_TRUE(migrate(**second, nextMigrations()));
}

} // namespace

} // namespace purser
