// `docker login` and `docker logout` through the helper: what they do to the account, and that it can be taken back.
#include "tests/app/tools/credentialhelpertest.h"

#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Qt::Literals;

namespace purser {

class HelperLoginTest : public CredentialHelperTest
{
protected:
    Ended store(const QByteArray &server, const QByteArray &user, const QByteArray &secret) const
    {
        return ask(u"store"_s,
            R"({"ServerURL":")" + server + R"(","Username":")" + user + R"(","Secret":")" + secret + "\"}\n");
    }
    void expectStored(const QByteArray &server, const QByteArray &user, const QByteArray &secret) const
    {
        const Ended ended = store(server, user, secret);
        EXPECT_EQ(ended.exitCode, 0) << ended.output.constData();
        EXPECT_EQ(ended.output + ended.errors, "");
    }
    void expectErased(const QByteArray &server) const
    {
        const Ended ended = ask(u"erase"_s, server);
        EXPECT_EQ(ended.exitCode, 0) << ended.output.constData();
        EXPECT_EQ(ended.output + ended.errors, "");
    }
    QStringList names() const
    {
        QStringList names;
        for (const QJsonValue &each : array(u"integration list"_s)) {
            names << each.toObject().value("name"_L1).toString();
        }
        return names;
    }
    QString latestSentence() const
    {
        return array(u"activity --count 1"_s).first().toObject().value("sentence"_L1).toString();
    }
    // As if so many days had gone by since.
    void letPass(int days) const
    {
        const QString name = u"pass"_s;
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
            database.setDatabaseName(path());
            ASSERT_TRUE(database.open());
            QSqlQuery query(database);
            query.prepare(u"UPDATE lasting_change SET kept_until = kept_until - ?"_s);
            query.bindValue(0, qint64(days) * 24 * 60 * 60 * 1000);
            ASSERT_TRUE(query.exec());
            ASSERT_GT(query.numRowsAffected(), 0);
        }
        QSqlDatabase::removeDatabase(name);
    }
};

TEST_F(HelperLoginTest, MakesAnIntegrationOfTheTypeThatTheHostTells)
{
    const struct
    {
        QByteArray server;
        QString type;
        QString url = {}; // empty: the type's own
    } cases[] = {
        {"https://index.docker.io/v1/", u"docker"_s},
        {"quay.io", u"quay"_s},
        {"ghcr.io", u"ghcr"_s},
        {"acme.azurecr.io", u"acr"_s, u"https://acme.azurecr.io"_s},
        {"registry.example.com:5000", u"private-docker-registry"_s, u"https://registry.example.com:5000"_s},
        {"localhost:5000", u"private-docker-registry"_s, u"http://localhost:5000"_s},
    };
    for (const auto &[server, type, url] : cases) {
        SCOPED_TRACE(server.constData());
        expectStored(server, "alice", " pass word\\n ");
        const QString name = server.contains("docker.io") ? u"docker.io"_s : QString::fromUtf8(server);
        const QJsonObject made = say(u"--json integration show "_s + name).object();
        EXPECT_EQ(made.value("type"_L1), type);
        EXPECT_EQ(made.value("fields"_L1).toObject().value("url"_L1).toString(), url);
        const Ended got = ask(u"get"_s, server);
        EXPECT_EQ(got.object().value("Username"_L1), u"alice"_s);
        EXPECT_EQ(got.object().value("Secret"_L1), u" pass word\n "_s);
    }
    EXPECT_TRUE(latestSentence().startsWith(u"Integration localhost:5000 was added by a login with "_s));
}

TEST_F(HelperLoginTest, RefusesWhatCannotBeKept)
{
    const struct
    {
        QByteArray server;
        QByteArray user;
        QByteArray words;
    } cases[] = {
        {"https://index.docker.io/v1/access-token", "alice", "Log in with a personal access token"},
        {"https://index.docker.io/v1/refresh-token", "alice", "Log in with a personal access token"},
        {"acme.azurecr.io", "<token>", "an identity token"},
        {"123456789012.dkr.ecr.eu-west-1.amazonaws.com", "AWS", "the keys of the AWS account"},
        {"gcr.io", "oauth2accesstoken", "Log in as _json_key"},
        {"gcr.io", "_json_key", "JSON"},
        {"registry.example.com", "", "no credentials username"},
        {"", "alice", "no credentials server URL"},
        {"/acme", "alice", "This is not the address of a registry"},
    };
    for (const auto &[server, user, words] : cases) {
        SCOPED_TRACE(server.constData());
        expectRefusal(store(server, user, "secret"), words);
    }
    expectRefusal(ask(u"store"_s, "unused"), "This is not what a tool sends");
    EXPECT_EQ(names(), QStringList());
}

TEST_F(HelperLoginTest, ReplacesThePasswordOfTheSameUser)
{
    const QByteArray server = "registry.example.com"_ba;
    add(u"mine"_s, u"https://registry.example.com"_s, u"alice"_s);
    expectStored(server, "alice", "secret of alice");
    EXPECT_EQ(array(u"activity"_s).size(), 1) << "nothing was changed";
    expectStored(server, "alice", "new");
    EXPECT_EQ(names(), QStringList {u"mine"_s});
    EXPECT_EQ(ask(u"get"_s, server).object().value("Secret"_L1), u"new"_s);
    EXPECT_TRUE(latestSentence().startsWith(u"The password of integration mine was replaced by a login with "_s));
    EXPECT_EQ(Keychain::items().size(), 2) << "the old one is kept";
    EXPECT_TRUE(say(u"activity undo mine"_s).output.startsWith("Undone: The password of integration mine"));
    expectAnswer(ask(u"get"_s, server), server, "alice");
    EXPECT_EQ(Keychain::items().size(), 1);

    add(u"twin"_s, u"https://registry.example.com"_s, u"alice"_s);
    expectRefusal(store(server, "alice", "new"), "Several integrations have this user: mine, twin");
    say(u"integration default twin"_s);
    expectStored(server, "alice", "new");
    EXPECT_EQ(ask(u"get"_s, server).object().value("Secret"_L1), u"new"_s);
}

TEST_F(HelperLoginTest, TheLatestLoginIsTheOneThatIsUsed)
{
    const QByteArray server = "registry.example.com"_ba;
    expectStored(server, "alice", "secret of alice");
    expectStored(server, "bob", "secret of bob");
    EXPECT_EQ(names(), (QStringList {u"registry.example.com"_s, u"registry.example.com bob"_s}));
    expectAnswer(ask(u"get"_s, server), server, "bob");
    // What a person has marked stays so.
    expectStored(server, "carol", "secret of carol");
    expectAnswer(ask(u"get"_s, server), server, "bob");
}

TEST_F(HelperLoginTest, TheNamedSubscriptionUsesIt)
{
    expectExit(0, {u"subscription"_s, u"add"_s, u"acme"_s});
    PurserctlProcess::Start start =
        helper(u"store"_s, R"({"ServerURL":"registry.example.com","Username":"alice","Secret":"secret of alice"})");
    start.environment.insert(u"PURSER_SUBSCRIPTION"_s, u"acme"_s);
    EXPECT_EQ(run(start).exitCode, 0);
    expectAnswer(askAs(u"acme"_s, "registry.example.com"), "registry.example.com", "alice");
    // docker asks for all of these, and says that a logout has failed only if each one does.
    for (const QByteArray &spelling :
        {"registry.example.com"_ba, "https://registry.example.com"_ba, "http://registry.example.com"_ba}) {
        expectRefusal(ask(u"erase"_s, spelling), "“registry.example.com” is used by acme");
    }
}

TEST_F(HelperLoginTest, ALogoutCanBeTakenBackLater)
{
    const QByteArray server = "registry.example.com"_ba;
    expectStored(server, "alice", "secret of alice");
    for (const QByteArray &other : {"https://registry.example.com"_ba, "http://registry.example.com"_ba,
             "registry.example.com/acme"_ba, "registry.example.com:5000"_ba, "ftp://registry.example.com"_ba,
             "https://index.docker.io/v1/access-token"_ba}) {
        expectErased(other);
    }
    EXPECT_EQ(names().size(), 1) << "only what a login stores is erased";
    expectErased(server);
    EXPECT_EQ(names(), QStringList());
    EXPECT_EQ(ask(u"get"_s, server).output, notFound);
    EXPECT_EQ(Keychain::items().size(), 1) << "kept for whoever takes it back";
    const QJsonObject line = array(u"activity --count 1"_s).first().toObject();
    EXPECT_EQ(line.value("action"_L1), u"delete-by-logout"_s);
    EXPECT_FALSE(line.value("undoableUntil"_L1).isNull());

    say(u"activity undo registry.example.com"_s);
    expectAnswer(ask(u"get"_s, server), server, "alice");
    EXPECT_TRUE(latestSentence().startsWith(u"Undone: Integration registry.example.com was deleted"_s));
    say(u"activity undo nothing"_s, 1);
}

TEST_F(HelperLoginTest, AfterThirtyDaysItIsGone)
{
    expectStored("registry.example.com", "alice", "secret of alice");
    say(u"activity undo registry.example.com"_s);
    EXPECT_EQ(names(), QStringList()) << "a login, too, can be taken back";
    EXPECT_EQ(Keychain::items(), QStringList());
    expectStored("registry.example.com", "alice", "secret of alice");
    expectErased("registry.example.com");
    letPass(29);
    say(u"activity"_s);
    EXPECT_EQ(Keychain::items().size(), 1);
    letPass(2);
    EXPECT_TRUE(array(u"activity --count 1"_s).first().toObject().value("undoableUntil"_L1).isNull());
    say(u"activity undo registry.example.com"_s, 1);
    EXPECT_EQ(Keychain::items(), QStringList());
}

// docker asks for one host several times in a row.
TEST_F(HelperLoginTest, ALogoutTakesOneAndNotTheNextInLine)
{
    const QByteArray server = "registry.example.com"_ba;
    expectStored(server, "alice", "secret of alice");
    expectStored(server, "bob", "secret of bob");
    expectErased(server);
    expectErased(server);
    expectAnswer(ask(u"get"_s, server), server, "alice");
}

TEST_F(HelperLoginTest, ALockedKeychainIsSaid)
{
    expectStored("registry.example.com", "alice", "secret of alice");
    Keychain::lock();
    expectRefusal(store("registry.example.com", "alice", "new"), "locked");
    expectRefusal(store("other.example.com", "alice", "new"), "locked");
    Keychain::unlock();
    expectAnswer(ask(u"get"_s, "registry.example.com"), "registry.example.com", "alice");
    EXPECT_EQ(names().size(), 1);
}

} // namespace purser
