// Every exit code, for its real cause.
#include "tests/app/tools/purserctltest.h"
#include "tests/support/fakeregistry.h"

#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Qt::Literals;

namespace purser {

class ExitCodesTest : public PurserctlTest
{
protected:
    QStringList names() const
    {
        QStringList names;
        for (const QJsonValue &row : purserctl({u"--json"_s, u"integration"_s, u"list"_s}).array()) {
            names << row.toObject().value("name"_L1).toString();
        }
        return names;
    }
};

TEST_F(ExitCodesTest, failedForADamagedAccount)
{
    for (const QByteArray &damage : {"not a database at all, but long enough to look at"_ba, QByteArray(8192, '\0')}) {
        write(path(), damage);
        for (const QStringList &arguments : {QStringList {u"integration"_s, u"list"_s}, addArguments(u"a"_s)}) {
            const Ended ended = purserctl(arguments, "pw");
            EXPECT_EQ(ended.exitCode, 1);
            EXPECT_TRUE(ended.errors.contains("damaged")) << ended.errors.constData();
            EXPECT_EQ(ended.output, QByteArray());
        }
        EXPECT_EQ(contentOf(path()), damage);
    }
    EXPECT_EQ(Keychain::items(), QStringList());
}

TEST_F(ExitCodesTest, failedForAnAccountThatMayOnlyBeRead)
{
    expectExit(0, addArguments(u"mine"_s), "pw");
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"newer"_s);
        database.setDatabaseName(path());
        ASSERT_TRUE(database.open());
        ASSERT_TRUE(QSqlQuery(database).exec(u"PRAGMA user_version = 9999"_s));
    }
    QSqlDatabase::removeDatabase(u"newer"_s);
    const QStringList items = Keychain::items();
    EXPECT_EQ(names(), QStringList({u"mine"_s}));
    expectExit(1, addArguments(u"another"_s), "pw");
    expectExit(1, {u"integration"_s, u"edit"_s, u"mine"_s, u"--secret"_s, u"password=-"_s}, "new");
    expectExit(1, {u"integration"_s, u"remove"_s, u"mine"_s});
    EXPECT_EQ(names(), QStringList({u"mine"_s}));
    EXPECT_EQ(Keychain::items(), items);
}

TEST_F(ExitCodesTest, failedWhereNothingCanBeKept)
{
    write(file(u"a file"_s), "x");
    expectExit(1, {u"integration"_s, u"list"_s, u"--account"_s, file(u"a file/account.db"_s)});
    expectExit(1, {u"integration"_s, u"list"_s, u"--account"_s, file(u"."_s)});
}

TEST_F(ExitCodesTest, wrongUse)
{
    expectExit(0, addArguments(u"taken"_s), "pw");
    const QList<QStringList> wrong {
        {},
        {u"integration"_s},
        {u"nonsense"_s},
        {u"integration"_s, u"list"_s, u"--nonsense"_s},
        {u"integration"_s, u"show"_s},
        {u"integration"_s, u"show"_s, u"one"_s, u"two"_s},
        {u"integration"_s, u"check"_s},
        {u"integration"_s, u"check"_s, u"--all"_s, u"taken"_s},
        {u"integration"_s, u"add"_s, u"--name"_s, u"a"_s},
        {u"subscription"_s, u"rename"_s, u"a"_s},
        {u"subscription"_s, u"add"_s, u" "_s},
        {u"integration"_s, u"add"_s, u"--type"_s, u"nonsense"_s, u"--name"_s, u"a"_s},
        addArguments(u"TAKEN"_s),
        addArguments(u""_s),
        addArguments(u"a"_s, {u"--field"_s, u"nonsense=1"_s}),
        addArguments(u"a"_s, {u"--field"_s, u"email"_s}),
        addArguments(u"a"_s, {u"--field"_s, u"email=nonsense"_s}),
        addArguments(u"a"_s, {u"--field"_s, u"password=pw"_s}),
        addArguments(u"a"_s, {u"--allow"_s, u"nonsense"_s}),
        {u"integration"_s, u"edit"_s, u"taken"_s, u"--name"_s, u""_s},
        {u"integration"_s, u"edit"_s, u"taken"_s, u"--field"_s, u"username="_s},
    };
    for (const QStringList &arguments : wrong) {
        expectExit(2, arguments, "pw");
    }
    EXPECT_EQ(names(), QStringList({u"taken"_s}));
    EXPECT_EQ(Keychain::items().size(), 1);
}

TEST_F(ExitCodesTest, wrongUseInASubscription)
{
    expectExit(0, {u"subscription"_s, u"add"_s, u"acme"_s});
    expectExit(0, addArguments(u"taken"_s), "pw");
    expectExit(0, {u"subscription"_s, u"enable"_s, u"acme"_s, u"taken"_s, u"--as"_s, u"mine"_s});
    const QList<QStringList> wrong {
        {u"subscription"_s, u"enable"_s, u"acme"_s},
        {u"subscription"_s, u"enable"_s, u"acme"_s, u"taken"_s, u"--as"_s, u" "_s},
        {u"subscription"_s, u"swap"_s, u"acme"_s, u"taken"_s},
        {u"subscription"_s, u"edit"_s, u"acme"_s, u"mine"_s, u"--as"_s, u""_s},
        {u"subscription"_s, u"edit"_s, u"acme"_s, u"mine"_s, u"--all-projects"_s, u"--project"_s, u"shop"_s},
        {u"integration"_s, u"release"_s, u"taken"_s},
        {u"project"_s, u"add"_s, u"/"_s},
        {u"project"_s, u"add"_s, u"/"_s, u"--subscription"_s, u"acme"_s}, // it has no name
        {u"project"_s, u"add"_s, u""_s, u"--subscription"_s, u"acme"_s},
        {u"project"_s, u"scan"_s, u"--all"_s, u"shop"_s},
        {u"environment"_s, u"add"_s, u"production"_s},
        {u"environment"_s, u"add"_s, u" "_s, u"--subscription"_s, u"acme"_s},
        {u"environment"_s, u"edit"_s, u"a"_s, u"--subscription"_s, u"acme"_s, u"--folder"_s, u"/"_s},
        {u"image"_s, u"show"_s, u"a"_s},
        {u"activity"_s, u"list"_s},
        {u"activity"_s, u"--count"_s, u"0"_s},
        {u"activity"_s, u"--count"_s, u"many"_s},
    };
    for (const QStringList &arguments : wrong) {
        expectExit(2, arguments);
    }
    EXPECT_EQ(array(u"project list"_s), QJsonArray());
    EXPECT_EQ(array(u"environment list"_s), QJsonArray());
}

TEST_F(ExitCodesTest, noSuchThing)
{
    expectExit(0, {u"subscription"_s, u"add"_s, u"acme"_s});
    const QList<QStringList> asked {
        {u"integration"_s, u"show"_s, u"nobody"_s},
        {u"integration"_s, u"edit"_s, u"nobody"_s},
        {u"integration"_s, u"remove"_s, u"nobody"_s},
        {u"integration"_s, u"dependencies"_s, u"nobody"_s},
        {u"integration"_s, u"check"_s, u"nobody"_s},
        {u"subscription"_s, u"rename"_s, u"nobody"_s, u"somebody"_s},
        {u"subscription"_s, u"remove"_s, u"nobody"_s},
        {u"subscription"_s, u"show"_s, u"nobody"_s},
        {u"subscription"_s, u"enable"_s, u"nobody"_s, u"hub"_s},
        {u"subscription"_s, u"enable"_s, u"acme"_s, u"nobody"_s},
        {u"subscription"_s, u"disable"_s, u"acme"_s, u"nobody"_s},
        {u"subscription"_s, u"edit"_s, u"acme"_s, u"nobody"_s, u"--as"_s, u"a"_s},
        {u"subscription"_s, u"swap"_s, u"acme"_s, u"nobody"_s, u"hub"_s},
        {u"integration"_s, u"release"_s, u"nobody"_s, u"--all"_s},
        {u"project"_s, u"add"_s, u"/"_s, u"--subscription"_s, u"nobody"_s},
        {u"project"_s, u"list"_s, u"--subscription"_s, u"nobody"_s},
        {u"project"_s, u"scan"_s, u"nobody"_s},
        {u"project"_s, u"scan"_s, u"--subscription"_s, u"nobody"_s},
        {u"environment"_s, u"add"_s, u"a"_s, u"--subscription"_s, u"acme"_s, u"--use"_s, u"nobody"_s},
        addArguments(u"a"_s, {u"--subscription"_s, u"nobody"_s}),
    };
    for (const QStringList &arguments : asked) {
        const Ended ended = purserctl(arguments, "pw");
        EXPECT_EQ(ended.exitCode, 3) << qPrintable(arguments.join(u' '));
        EXPECT_TRUE(ended.errors.contains("nobody")) << ended.errors.constData();
    }
    for (const QString &noun : {u"project"_s, u"environment"_s, u"image"_s}) {
        for (const QString &verb : {u"show"_s, u"edit"_s, u"remove"_s}) {
            const Ended ended = say(u"%1 %2 nobody --subscription acme"_s.arg(noun, verb), 3);
            EXPECT_TRUE(ended.errors.contains("nobody")) << ended.errors.constData();
        }
    }
    EXPECT_EQ(Keychain::items(), QStringList());
}

TEST_F(ExitCodesTest, inUse)
{
    expectExit(0, {u"subscription"_s, u"add"_s, u"acme"_s});
    expectExit(0, addArguments(u"hub"_s, {u"--subscription"_s, u"acme"_s}), "pw");
    expectExit(4, {u"integration"_s, u"remove"_s, u"hub"_s});
    expectExit(4, {u"subscription"_s, u"remove"_s, u"acme"_s});
    expectExit(0, {u"environment"_s, u"add"_s, u"production"_s, u"--subscription"_s, u"acme"_s, u"--use"_s, u"hub"_s});
    expectExit(4, {u"subscription"_s, u"disable"_s, u"acme"_s, u"hub"_s});
    const Ended refused = purserctl({u"integration"_s, u"remove"_s, u"hub"_s});
    EXPECT_EQ(refused.errors, "“hub” is in use, so it was not removed. Release or remove what uses it first.\n");
    EXPECT_EQ(names(), QStringList({u"hub"_s}));
    EXPECT_EQ(Keychain::items().size(), 1);
}

TEST_F(ExitCodesTest, keychain)
{
    expectExit(0, addArguments(u"mine"_s), "pw");
    const QStringList items = Keychain::items();
    const QByteArray shown = purserctl({u"--json"_s, u"integration"_s, u"list"_s}).output;
    const QList<QStringList> needy {
        addArguments(u"another"_s),
        {u"integration"_s, u"edit"_s, u"mine"_s, u"--secret"_s, u"password=-"_s},
        {u"integration"_s, u"check"_s, u"mine"_s},
        {u"integration"_s, u"remove"_s, u"mine"_s},
    };
    Keychain::lock();
    for (const QStringList &arguments : needy) {
        const Ended ended = purserctl(arguments, "new");
        EXPECT_EQ(ended.exitCode, 5) << qPrintable(arguments.join(u' '));
        EXPECT_TRUE(ended.errors.contains("locked")) << ended.errors.constData();
    }
    EXPECT_EQ(purserctl({u"--json"_s, u"integration"_s, u"list"_s}).output, shown);
    expectExit(0, {u"integration"_s, u"edit"_s, u"mine"_s, u"--name"_s, u"MINE"_s}); // needs no secret
    expectExit(0, {u"integration"_s, u"edit"_s, u"mine"_s, u"--name"_s, u"mine"_s});
    Keychain::unlock();
    EXPECT_EQ(Keychain::items(), items);

    for (const QStringList &arguments : needy) {
        PurserctlProcess::Start start = command(arguments, "new");
        start.environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
        const Ended ended = run(start);
        EXPECT_EQ(ended.exitCode, 5) << qPrintable(arguments.join(u' '));
        EXPECT_TRUE(ended.errors.contains("no keychain")) << ended.errors.constData();
    }
    EXPECT_EQ(names(), QStringList({u"mine"_s}));
    EXPECT_EQ(Keychain::items(), items);

    Keychain::remove(items.first());
    const Ended absent = purserctl(check(u"mine"_s));
    EXPECT_EQ(absent.exitCode, 5);
    EXPECT_TRUE(absent.object().value("verdict"_L1).isNull());
    EXPECT_TRUE(absent.object().value("message"_L1).toString().contains("mine"_L1));
    EXPECT_EQ(names(), QStringList({u"mine"_s}));
    expectExit(0, {u"integration"_s, u"remove"_s, u"mine"_s});
}

TEST_F(ExitCodesTest, notAccepted)
{
    FakeRegistry registry;
    registry.setCredentials(u"alice"_s, u"wonderland"_s);
    const QString url = registry.url().toString();
    expectExit(0, privateRegistry(u"right"_s, url, u"alice"_s), "wonderland");
    expectExit(0, privateRegistry(u"wrong"_s, url, u"alice"_s), "looking glass");
    EXPECT_EQ(purserctl({u"integration"_s, u"check"_s, u"right"_s}).exitCode, 0);
    EXPECT_EQ(purserctl({u"integration"_s, u"check"_s, u"wrong"_s}).exitCode, 6);
    const Ended both = purserctl({u"--json"_s, u"integration"_s, u"check"_s, u"right"_s, u"wrong"_s});
    EXPECT_EQ(both.exitCode, 6);
    EXPECT_EQ(both.array().size(), 2);
    const Ended all = purserctl({u"--json"_s, u"integration"_s, u"check"_s, u"--all"_s});
    EXPECT_EQ(all.exitCode, 6);
    EXPECT_EQ(all.array().size(), 2);
    expectExit(0, {u"integration"_s, u"remove"_s, u"wrong"_s});
    const Ended one = purserctl({u"--json"_s, u"integration"_s, u"check"_s, u"--all"_s});
    EXPECT_EQ(one.exitCode, 0);
    EXPECT_EQ(one.array().size(), 1); // still a list
}

} // namespace purser
