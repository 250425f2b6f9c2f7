// Logins of real tools into the account, out of their files, and back.
#include "tests/app/tools/purserctltest.h"
#include "tests/support/dockerregistry.h"

#include <QJsonDocument>

using namespace Qt::Literals;

namespace purser {

class ImportTest : public PurserctlTest
{
protected:
    void SetUp() override
    {
        PurserctlTest::SetUp();
        ASSERT_TRUE(QDir().mkpath(file(u"home"_s)));
        ASSERT_TRUE(QDir().mkpath(file(u"bin"_s)));
    }

    // As a person has it: what was built is on the PATH, and so is the test's own folder.
    PurserctlProcess::Start started(const QString &program, const QStringList &arguments) const
    {
        PurserctlProcess::Start start = command(arguments);
        start.program = program;
        start.environment.insert(u"PATH"_s,
            file(u"bin"_s) + u':' + qEnvironmentVariable("PURSER_BIN") + u':' + qEnvironmentVariable("PATH"));
        start.environment.insert(u"HOME"_s, file(u"home"_s));
        start.environment.insert(u"XDG_CONFIG_HOME"_s, {});
        return start;
    }
    Ended tools(const QString &words, int exitCode = 0) const
    {
        const Ended ended = run(started(u"purserctl"_s, QString(u"tools "_s + words).split(u' ')));
        EXPECT_EQ(ended.exitCode, exitCode) << qPrintable(words) << '\n' << ended.errors.constData();
        return ended;
    }

    static QByteArray entry(const QByteArray &pair) { return R"({"auth": ")" + pair.toBase64() + "\"}"; }
    static QByteArray config(const QByteArray &key, const QByteArray &pair)
    {
        return "{\n\t\"auths\": {\n\t\t\"" + key + "\": " + entry(pair) + "\n\t},\n\t\"detachKeys\": \"ctrl-q\"\n}\n";
    }
    QString writePrivate(const QString &name, const QByteArray &content) const
    {
        write(file(name), content);
        QFile::setPermissions(file(name), QFile::ReadOwner | QFile::WriteOwner);
        return file(name);
    }
    void writeHelper(const QString &suffix, const QByteArray &script) const
    {
        const QString path = file(u"bin/docker-credential-"_s + suffix);
        write(path, "#!/bin/sh\n" + script);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    QStringList names() const
    {
        QStringList names;
        for (const auto &each : array(u"integration list"_s)) {
            names << each.toObject().value("name"_L1).toString();
        }
        return names;
    }
    // The only login of the only place.
    static QJsonObject onlyLogin(const Ended &ended)
    {
        return ended.object()["places"_L1][0]["logins"_L1][0].toObject();
    }
};

// Files that podman and skopeo wrote themselves, and what they pull afterwards.
TEST_F(ImportTest, RealFilesEmptiedAndStillPulling)
{
    DockerRegistry registry;
    registry.usePasswordOfAll({u"alice"_s}, u"wonder:land"_s);
    registry.addTags(u"acme/web"_s, {u"v1"_s});
    ASSERT_TRUE(registry.start()) << registry.log().constData();
    const QString host = registry.host();
    const auto pull = [&](const QString &authFile) {
        return run(started(u"/usr/bin/skopeo"_s,
            {u"list-tags"_s, u"--tls-verify=false"_s, u"--authfile"_s, authFile, u"docker://%1/acme/web"_s.arg(host)}));
    };
    for (const QString &tool : {u"podman"_s, u"skopeo"_s}) {
        SCOPED_TRACE(qPrintable(tool));
        const QString authFile = file(tool + u".json"_s);
        const Ended login = run(started(u"/usr/bin/"_s + tool,
            {u"login"_s, u"--tls-verify=false"_s, u"--authfile"_s, authFile, u"--username"_s, u"alice"_s,
                u"--password"_s, u"wonder:land"_s, host}));
        ASSERT_EQ(login.exitCode, 0) << login.errors.constData();
        const QByteArray before = contentOf(authFile);
        ASSERT_TRUE(before.contains("\"auth\""));
        const Ended imported = tools(u"import --empty-files "_s + authFile);
        EXPECT_TRUE(imported.output.contains("Removed from")) << imported.output.constData();
        EXPECT_EQ(imported.errors, "");
        EXPECT_FALSE(contentOf(authFile).contains("\"auth\"")) << contentOf(authFile).constData();
        EXPECT_EQ(names(), QStringList {host}) << "once, though both have it";
        const Ended pulled = pull(authFile);
        EXPECT_EQ(pulled.exitCode, 0) << pulled.errors.constData();
        EXPECT_TRUE(pulled.output.contains("\"v1\""));
        EXPECT_TRUE(contentOf(file(u"credential-helper.log"_s)).contains(R"("caller":"skopeo")"));

        tools(u"restore-logins "_s + authFile);
        EXPECT_EQ(QJsonDocument::fromJson(contentOf(authFile)), QJsonDocument::fromJson(before));
        QFile::remove(file(u"credential-helper.log"_s));
        EXPECT_EQ(pull(authFile).exitCode, 0);
        EXPECT_FALSE(QFile::exists(file(u"credential-helper.log"_s))) << "no helper is asked now";
        EXPECT_TRUE(tools(u"restore-logins "_s + authFile, 1).errors.contains("has taken nothing out"));
    }
}

// Docker's own client, which needs no engine for this.
TEST_F(ImportTest, DockerAsksPurserAfterwards)
{
    DockerRegistry registry;
    registry.usePasswordOfAll({u"alice"_s}, u"wonderland"_s);
    ASSERT_TRUE(registry.start()) << registry.log().constData();
    const QString path =
        writePrivate(u"home/.docker/config.json"_s, config(registry.host().toUtf8(), "alice:wonderland"));
    const auto inspect = [&] {
        return run(started(
            u"/usr/bin/docker"_s, {u"manifest"_s, u"inspect"_s, u"--insecure"_s, registry.host() + u"/acme/web:v1"_s}));
    };
    const QByteArray before = inspect().errors;
    EXPECT_TRUE(before.contains("no such manifest")) << before.constData();
    tools(u"import --empty-files"_s);
    EXPECT_FALSE(contentOf(path).contains("\"auth\""));
    EXPECT_TRUE(contentOf(path).contains("\"detachKeys\": \"ctrl-q\""));
    EXPECT_EQ(inspect().errors, before) << "as with the password: there is no such image, but it may look";
    EXPECT_TRUE(contentOf(file(u"credential-helper.log"_s)).contains(R"("caller":"docker")"));
}

TEST_F(ImportTest, EveryPlaceIsListedFirst)
{
    const QByteArray docker = config("registry.example.com", "alice:a");
    write(file(u"home/.docker/config.json"_s), docker);
    writePrivate(u"home/.config/containers/auth.json"_s, "{\"auths\":");
    writePrivate(u"home/.dockercfg"_s, "{\"quay.io\":" + entry("bob:b") + '}');
    PurserctlProcess::Start start = started(u"purserctl"_s, {u"tools"_s, u"import"_s, u"--dry-run"_s, u"--json"_s});
    start.environment.insert(u"DOCKER_AUTH_CONFIG"_s, QString::fromUtf8(config("ghcr.io", "carol:c")));
    start.environment.insert(u"XDG_RUNTIME_DIR"_s, {});
    const Ended dry = run(start);
    EXPECT_EQ(dry.exitCode, 1) << "one of them has a fault";
    EXPECT_TRUE(dry.errors.contains("auth.json: Line 1, column 9")) << dry.errors.constData();
    EXPECT_TRUE(dry.errors.contains("config.json can be read by others")) << dry.errors.constData();
    EXPECT_FALSE(dry.output.contains(entry("alice:a"))) << "no password is shown";
    const QJsonArray places = dry.object()["places"_L1].toArray();
    ASSERT_EQ(places.size(), 4);
    EXPECT_EQ(places[0]["kind"_L1], u"variable"_s);
    EXPECT_TRUE(places[1]["fault"_L1].isString());
    EXPECT_EQ(places[2]["logins"_L1][0]["outcome"_L1], u"add"_s);
    EXPECT_EQ(names(), QStringList());

    start.arguments = QStringList {u"tools"_s, u"import"_s, u"--empty-files"_s};
    const Ended done = run(start);
    EXPECT_EQ(done.exitCode, 1);
    EXPECT_EQ(names(), (QStringList {u"ghcr.io"_s, u"quay.io"_s, u"registry.example.com"_s}));
    EXPECT_TRUE(done.errors.contains("quay.io stays in")) << done.errors.constData();
    EXPECT_TRUE(contentOf(file(u"home/.dockercfg"_s)).contains("auth")) << "no helper can be named there";
    EXPECT_EQ(contentOf(file(u"home/.config/containers/auth.json"_s)), "{\"auths\":");
    EXPECT_FALSE(contentOf(file(u"home/.docker/config.json"_s)).contains("\"auth\""));
    const auto others = QFile::ReadGroup | QFile::ReadOther;
    EXPECT_TRUE(QFileInfo(file(u"home/.docker/config.json"_s)).permissions() & others) << "its mode is its owner's";
}

TEST_F(ImportTest, ReplacingIsAskedFor)
{
    const QString path = writePrivate(u"config.json"_s, config("registry.example.com", "alice:first"));
    tools(u"import "_s + path);
    EXPECT_EQ(onlyLogin(tools(u"import --json "_s + path))["outcome"_L1], u"skip"_s);
    writePrivate(u"config.json"_s, config("https://registry.example.com/v2/", "alice:second"));
    const QJsonObject offered = onlyLogin(tools(u"import --json "_s + path));
    EXPECT_EQ(offered["outcome"_L1], u"replace"_s);
    EXPECT_EQ(offered["done"_L1], false);
    const Ended left = tools(u"import --empty-files "_s + path);
    EXPECT_TRUE(contentOf(path).contains("\"auth\"")) << "the account has another one";
    EXPECT_TRUE(left.output.contains("Imported: 0"));
    EXPECT_EQ(onlyLogin(tools(u"import --json --entry registry.example.com "_s + path))["done"_L1], true);
    EXPECT_EQ(onlyLogin(tools(u"import --json "_s + path))["outcome"_L1], u"skip"_s);
    EXPECT_EQ(names(), QStringList {u"registry.example.com"_s});
    tools(u"import --entry nowhere.example.com "_s + path, 3);
    tools(u"import "_s + file(u"none.json"_s), 3);
}

TEST_F(ImportTest, WhatPurserWouldNotAnswerStays)
{
    const QString one = writePrivate(u"one.json"_s, config("registry.example.com", "alice:a"));
    const QString two = writePrivate(u"two.json"_s, config("registry.example.com", "bob:b"));
    const QByteArray before = contentOf(one);
    const Ended ended = tools(u"import --empty-files "_s + one + u' ' + two, 1);
    EXPECT_TRUE(ended.errors.contains("stays in")) << ended.errors.constData();
    EXPECT_TRUE(ended.errors.contains("Several integrations")) << ended.errors.constData();
    EXPECT_EQ(contentOf(one), before);
    EXPECT_EQ(names().size(), 2);
    PurserctlProcess::Start other = started(u"purserctl"_s,
        {u"--account"_s, file(u"other/account.db"_s), u"tools"_s, u"import"_s, one, u"--empty-files"_s});
    EXPECT_TRUE(run(other).errors.contains("your own account")) << "which the helper asks";
    EXPECT_EQ(contentOf(one), before);
    other = command({u"tools"_s, u"import"_s, one, u"--empty-files"_s});
    EXPECT_TRUE(run(other).errors.contains("is not on the PATH"));
    EXPECT_EQ(contentOf(one), before);
}

TEST_F(ImportTest, ChangedSinceIsLeftAlone)
{
    const QString path = writePrivate(u"config.json"_s, config("registry.example.com", "alice:a"));
    tools(u"import --empty-files "_s + path);
    const QByteArray left = contentOf(path);
    writePrivate(u"config.json"_s, left + '\n');
    EXPECT_TRUE(tools(u"restore-logins "_s + path, 1).errors.contains("was changed since"));
    EXPECT_EQ(contentOf(path), left + '\n');
    writePrivate(u"config.json"_s, left);
    say(u"integration remove registry.example.com"_s);
    EXPECT_TRUE(tools(u"restore-logins "_s + path, 1).errors.contains("is not there any more"));
    EXPECT_FALSE(contentOf(path).contains("purser")) << contentOf(path).constData();
}

// A link stays a link, and what connecting kept beside the file loses the password, too.
TEST_F(ImportTest, LinksAndCopies)
{
    const QByteArray content = config("registry.example.com", "alice:a");
    const QString target = writePrivate(u"dotfiles/config.json"_s, content);
    writePrivate(u"dotfiles/config.json.before-purser"_s, content);
    ASSERT_TRUE(QFile::link(target, file(u"config.json"_s)));
    tools(u"import --empty-files "_s + file(u"config.json"_s));
    EXPECT_TRUE(QFileInfo(file(u"config.json"_s)).isSymLink());
    EXPECT_EQ(QDir(file(u"dotfiles"_s)).entryList(QDir::Files).size(), 2);
    for (const QString &name : {u"config.json"_s, u"config.json.before-purser"_s}) {
        EXPECT_FALSE(contentOf(file(u"dotfiles/"_s + name)).contains("\"auth\"")) << qPrintable(name);
    }
    EXPECT_FALSE(contentOf(file(u"emptied-logins.json"_s)).contains(QByteArray("alice:a").toBase64()));
    tools(u"restore-logins "_s + file(u"config.json"_s));
    EXPECT_TRUE(QFileInfo(file(u"config.json"_s)).isSymLink());
    EXPECT_TRUE(contentOf(target).contains("\"auth\""));
}

TEST_F(ImportTest, FromOtherHelpers)
{
    PurserctlProcess::Start store = started(u"/usr/bin/docker-credential-secretservice"_s, {u"store"_s});
    store.input = R"({"ServerURL":"registry.example.com","Username":"alice","Secret":"from the keyring"})";
    ASSERT_EQ(run(store).exitCode, 0);
    writeHelper(u"odd"_s,
        "case $1 in list) echo '{\"a.example.com\":\"ann\",\"b.example.com\":\"bob\"}';;\n"
        "get) read s; [ \"$s\" = a.example.com ] || { echo 'not today'; exit 1; }\n"
        "echo \"{\\\"ServerURL\\\":\\\"$s\\\",\\\"Username\\\":\\\"ann\\\",\\\"Secret\\\":\\\"$0\\\"}\";; esac\n");
    writeHelper(u"endless"_s, "yes\n");
    writeHelper(u"silent"_s, "exec sleep 60\n");
    writePrivate(u"home/.docker/config.json"_s, R"({"credHelpers":{"c.example.com":"silent"}})");
    const Ended ended = tools(
        u"import --json --from-helper secretservice --from-helper odd --from-helper endless --from-helper silent"_s, 1);
    const QJsonArray places = ended.object()["places"_L1].toArray();
    ASSERT_EQ(places.size(), 5);
    EXPECT_EQ(places[0]["logins"_L1][0]["outcome"_L1], u"skip"_s) << "a helper is asked only if it is named";
    EXPECT_EQ(places[1]["logins"_L1][0]["userName"_L1], u"alice"_s);
    EXPECT_EQ(places[1]["logins"_L1][0]["done"_L1], true);
    EXPECT_EQ(places[2]["logins"_L1][0]["done"_L1], true);
    EXPECT_TRUE(places[2]["logins"_L1][1]["why"_L1].toString().contains("odd said: not today"_L1));
    EXPECT_TRUE(places[3]["fault"_L1].toString().contains("without end"_L1));
    EXPECT_TRUE(places[4]["logins"_L1][0]["why"_L1].toString().contains("did not answer within 10 seconds"_L1));
    EXPECT_EQ(names(), (QStringList {u"a.example.com"_s, u"registry.example.com"_s}));
    store.arguments = QStringList {u"erase"_s};
    store.input = "registry.example.com";
    EXPECT_EQ(run(store).exitCode, 0);
    for (const QString &name : {u"../bin/x"_s, u"a/b"_s, u"purser"_s, u"a;b"_s}) {
        tools(u"import --from-helper "_s + name, 2);
    }
    EXPECT_TRUE(tools(u"import --from-helper nowhere"_s, 1).errors.contains("is not on the PATH"));
}

TEST_F(ImportTest, LockedKeychain)
{
    const QString path = writePrivate(u"config.json"_s, config("registry.example.com", "alice:a"));
    const QByteArray before = contentOf(path);
    Keychain::lock();
    EXPECT_TRUE(tools(u"import --empty-files "_s + path, 5).errors.contains("locked"));
    EXPECT_EQ(contentOf(path), before);
    Keychain::unlock();
    EXPECT_EQ(names(), QStringList());
    tools(u"import "_s + path);
    Keychain::lock();
    tools(u"import --empty-files "_s + path, 5);
    EXPECT_EQ(contentOf(path), before);
}

// Killed wherever the file or the note about it is written: the login is in the file, or with Purser and noted.
TEST_F(ImportTest, KilledAtEveryStep)
{
    const QByteArray content = config("registry.example.com", "alice:a");
    const QString path = writePrivate(u"config.json"_s, content);
    PurserctlProcess::Start start =
        started(u"purserctl_with_faults"_s, {u"tools"_s, u"import"_s, u"--empty-files"_s, path});
    start.environment.insert(u"PURSER_FAULT_LOG"_s, file(u"points"_s));
    ASSERT_EQ(run(start).exitCode, 0);
    const QByteArray emptied = contentOf(path);
    ASSERT_FALSE(emptied.contains("\"auth\""));
    start.environment.remove(u"PURSER_FAULT_LOG"_s);
    QHash<QByteArray, int> reached;
    int points = 0;
    const QByteArrayList lines = contentOf(file(u"points"_s)).trimmed().split('\n');
    for (const QByteArray &point : lines) {
        if (!point.startsWith("empty.") && !point.startsWith("toolfile")) {
            continue;
        }
        ++points;
        const QString fault = u"%1#%2:kill"_s.arg(QString::fromLatin1(point)).arg(++reached[point]);
        SCOPED_TRACE(qPrintable(fault));
        QFile::remove(file(u"emptied-logins.json"_s));
        writePrivate(u"config.json"_s, content);
        start.environment.insert(u"PURSER_FAULT"_s, fault);
        ASSERT_TRUE(run(start).isKilled);
        const QByteArray left = contentOf(path);
        ASSERT_TRUE(left == content || left == emptied) << left.constData();
        if (left == content) {
            tools(u"import --empty-files "_s + path);
        }
        ASSERT_EQ(contentOf(path), emptied);
        tools(u"restore-logins "_s + path);
        EXPECT_TRUE(contentOf(path).contains(QByteArray("alice:a").toBase64()));
        EXPECT_EQ(names(), QStringList {u"registry.example.com"_s});
    }
    EXPECT_GE(points, 9);
    writePrivate(u"config.json"_s, {});
    const QStringList files = QDir(file(u"."_s)).entryList(QDir::Files | QDir::Hidden);
    for (const QString &name : files) {
        EXPECT_FALSE(contentOf(file(name)).contains(QByteArray("alice:a").toBase64())) << qPrintable(name);
    }
}

} // namespace purser
