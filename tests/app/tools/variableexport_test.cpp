// Variables and GitLab's value, written by purserctl; and what happens to files that cannot be written.
#include "tests/app/tools/purserctltest.h"
#include "tests/support/certificates.h"
#include "tests/support/conversations.h"
#include "tests/support/internet.h"

#include <QDateTime>
#include <QJsonDocument>

using namespace Qt::Literals;

namespace purser {

namespace {

const QByteArray nasty = "won\"der$land' \\ #no";

} // namespace

class VariableExportTest : public PurserctlTest
{
protected:
    void SetUp() override
    {
        PurserctlTest::SetUp();
        write(file(u"password"_s), nasty);
        QStringList add = addArguments(u"hub"_s, {u"--field"_s, u"expires=2027-01-31"_s});
        add[add.indexOf(u"password=-"_s)] = u"password=@"_s + file(u"password"_s);
        expectExit(0, add);
    }

    // The value of a variable after a shell read the file.
    QByteArray valueIn(const QString &path, const QString &options = {}) const
    {
        PurserctlProcess::Start shell = command(
            {u"-c"_s, QString(options % u". \"$1\"; printf %s \"$HUB_INTEGRATION_PASSWORD\""_s), u"sh"_s, path});
        shell.program = u"/bin/sh"_s;
        const Ended ended = run(shell);
        EXPECT_EQ(ended.exitCode, 0) << ended.errors.constData();
        return ended.output;
    }

    // purserctl where files may not grow beyond some blocks of 512 bytes.
    Ended saySmall(int blocks, const QString &words) const
    {
        PurserctlProcess::Start start = command({u"-c"_s,
            u"ulimit -f %1; exec %2/purserctl %3"_s.arg(
                QString::number(blocks), qEnvironmentVariable("PURSER_BIN"), words)});
        start.program = u"/bin/sh"_s;
        return run(start);
    }
};

TEST_F(VariableExportTest, FilesReadBack)
{
    say(u"integration export hub --as shell --to "_s + file(u"hub.sh"_s));
    EXPECT_EQ(valueIn(file(u"hub.sh"_s)), nasty);
    say(u"integration export hub --as dotenv --to "_s + file(u"hub.env"_s));
    EXPECT_EQ(valueIn(file(u"hub.env"_s), u"set -a; "_s), nasty);
    for (const QString &name : {u"hub.sh"_s, u"hub.env"_s}) {
        EXPECT_TRUE(contentOf(file(name)).startsWith("# “hub” works until 2027-0"))
            << contentOf(file(name)).constData();
        EXPECT_EQ(QFileInfo(file(name)).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }
    say(u"integration export hub --as env-file --to "_s + file(u"hub.list"_s));
    EXPECT_TRUE(contentOf(file(u"hub.list"_s)).contains(QByteArray("\nHUB_INTEGRATION_PASSWORD=" + nasty + '\n')));

    const QByteArray certificate = makeCertificate().key;
    expectExit(0,
        {u"integration"_s, u"add"_s, u"--type"_s, u"pem-key"_s, u"--name"_s, u"pem"_s, u"--secret"_s, u"key=-"_s},
        certificate);
    const Ended lines = say(u"integration export pem --as env-file --to "_s + file(u"hub.txt"_s), 2);
    EXPECT_TRUE(lines.errors.contains("PEM_INTEGRATION_KEY")) << lines.errors.constData();
    EXPECT_FALSE(QFileInfo::exists(file(u"hub.txt"_s)));
}

TEST_F(VariableExportTest, GitLabGetsOneLineAndNothingElse)
{
    const Ended ended = say(u"integration export hub --as gitlab --to -"_s);
    EXPECT_FALSE(ended.output.contains('\n'));
    EXPECT_FALSE(ended.output.contains(' ')) << "GitLab masks only values without blanks";
    const QJsonObject auths = QJsonDocument::fromJson(ended.output).object().value(u"auths"_s).toObject();
    const QString auth = auths.value(u"https://index.docker.io/v1/"_s).toObject().value(u"auth"_s).toString();
    EXPECT_EQ(QByteArray::fromBase64(auth.toLatin1()), QByteArray("ann:" + nasty));
    EXPECT_TRUE(ended.errors.contains("DOCKER_AUTH_CONFIG")) << ended.errors.constData();
    EXPECT_TRUE(ended.errors.contains("works until 2027-0")) << ended.errors.constData();
}

TEST_F(VariableExportTest, TypesWithoutARegistryHaveVariablesOnly)
{
    expectExit(0,
        {u"integration"_s, u"add"_s, u"--type"_s, u"key-value"_s, u"--name"_s, u"deploy"_s, u"--secret"_s,
            u"pairs=-"_s},
        "TOKEN=abc\n");
    EXPECT_EQ(
        say(u"integration export deploy --as env-file --to -"_s).output, "TOKEN=abc\nDEPLOY_INTEGRATION_TOKEN=abc\n");
    say(u"integration export deploy --as docker-config --to -"_s, 1);
    EXPECT_EQ(say(u"integration export deploy --as gitlab --to -"_s, 1).output, "");
}

TEST_F(VariableExportTest, ATerminalIsToldWhatComes)
{
    PurserctlProcess::Start start = command(
        {u"-qec"_s, u"%1/purserctl integration export hub --as shell --to -"_s.arg(qEnvironmentVariable("PURSER_BIN")),
            u"/dev/null"_s});
    start.program = u"/usr/bin/script"_s;
    const QByteArray screen = run(start).output;
    EXPECT_TRUE(screen.startsWith("What follows on the screen are the secrets of “hub”.")) << screen.constData();
    EXPECT_EQ(say(u"integration export hub --as shell --to -"_s).errors, "") << "a pipe was asked for by name";
    say(u"integration export hub --as shell"_s, 2);
}

// A full disk leaves neither half a file nor the one that was there damaged.
TEST_F(VariableExportTest, AFullDiskLeavesWhatWasThere)
{
    const QString folder = file(u"out"_s);
    ASSERT_TRUE(QDir().mkpath(folder));
    // More than the account's own file holds, so that purserctl comes as far as the export.
    for (const char letter : {'A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'}) {
        const QString name = u"big"_s + QLatin1Char(letter);
        const QStringList add {
            u"integration"_s, u"add"_s, u"--type"_s, u"key-value"_s, u"--name"_s, name, u"--secret"_s, u"pairs=-"_s};
        expectExit(0, add, QByteArray(1, letter) + '=' + QByteArray(60000, 'x'));
    }
    const QString names = u"bigA bigB bigC bigD bigE bigF bigG bigH bigI bigJ"_s;
    const QString words = u"integration export %1 --as shell --to %2/big.sh"_s.arg(names, folder);
    const Ended ended = saySmall(1000, words);
    EXPECT_EQ(ended.exitCode, 1);
    EXPECT_TRUE(ended.errors.contains("could not be written: File too large")) << ended.errors.constData();
    EXPECT_EQ(QDir(folder).entryList(QDir::Files | QDir::Hidden), QStringList());

    say(words);
    const QByteArray before = contentOf(folder + u"/big.sh"_s);
    EXPECT_EQ(saySmall(1000, words + u" --replace"_s).exitCode, 1);
    EXPECT_EQ(contentOf(folder + u"/big.sh"_s), before);
    EXPECT_EQ(QDir(folder).entryList(QDir::Files | QDir::Hidden), QStringList {u"big.sh"_s});
    const Ended device = say(u"integration export bigA --as shell --to /dev/null --replace"_s, 1);
    EXPECT_TRUE(device.errors.contains("it is not a file")) << device.errors.constData();
}

TEST_F(VariableExportTest, AmazonIsAskedLastAndItsEndIsSaid)
{
    Internet internet;
    for (const Conversation &conversation : conversations()) {
        if (conversation.typeId == "ecr"_L1 && conversation.verdict == Verdict::Accepted) {
            conversation.putHosts(internet);
            break;
        }
    }
    write(file(u"authority.pem"_s), internet.authority());
    const QStringList add {u"integration"_s, u"add"_s, u"--type"_s, u"ecr"_s, u"--field"_s,
        u"accessKeyId=AKIAIOSFODNN7EXAMPLE"_s, u"--field"_s, u"region=eu-central-1"_s, u"--secret"_s,
        u"secretAccessKey=-"_s, u"--name"_s};
    const QByteArray key = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
    expectExit(0, add + QStringList {u"bare"_s}, key);
    expectExit(0, add + QStringList {u"whole"_s, u"--field"_s, u"accountId=123456789012"_s}, key);
    const auto exported = [&](const QString &words) {
        PurserctlProcess::Start start = command(u"integration export %1 --to -"_s.arg(words).split(u' '));
        start.environment.insert(u"https_proxy"_s, u"http://"_s + internet.proxyAddress());
        start.environment.insert(u"SSL_CERT_FILE"_s, file(u"authority.pem"_s));
        return run(start);
    };
    const Ended bare = exported(u"whole bare --as docker-config"_s);
    EXPECT_EQ(bare.exitCode, 2) << bare.errors.constData();
    EXPECT_EQ(bare.output, "");
    EXPECT_TRUE(bare.errors.contains("“bare”") && bare.errors.contains("AWS account ID")) << bare.errors.constData();
    EXPECT_TRUE(internet.requests().isEmpty()) << "nobody was asked for a password that nobody gets";

    const QString end = QDateTime::currentDateTimeUtc().addSecs(12 * 60 * 60).toString(u"yyyy-MM-dd HH:"_s);
    const Ended whole = exported(u"whole --as docker-config"_s);
    EXPECT_EQ(whole.exitCode, 0) << whole.errors.constData();
    EXPECT_TRUE(whole.errors.contains(QString(u"“whole” works until "_s % end.chopped(3)).toUtf8()))
        << whole.errors.constData();
    EXPECT_TRUE(whole.output.contains("123456789012.dkr.ecr.eu-central-1.amazonaws.com"));
    EXPECT_FALSE(whole.output.contains(key));

    internet.forget();
    const Ended keys = exported(u"bare --as env-file"_s);
    EXPECT_TRUE(keys.output.contains(QByteArray("BARE_INTEGRATION_AWS_SECRET_ACCESS_KEY=" + key)))
        << keys.errors.constData();
    EXPECT_TRUE(internet.requests().isEmpty());
}

} // namespace purser
