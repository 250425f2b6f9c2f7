// The account with its secrets, carried from one keychain's account to another, and opened by age itself.
#include "tests/app/tools/accounttest.h"
#include "tests/app/tools/terminalprocess.h"

using namespace Qt::Literals;

namespace purser {

namespace {

const QByteArray passphrase = "correct horse battery";

} // namespace

class ParcelTest : public AccountTest
{
protected:
    void SetUp() override
    {
        AccountTest::SetUp();
        write(file(u"passphrase"_s), passphrase + '\n');
    }
    void pack() { say(u"account pack --replace --to %1 --passphrase @%2"_s.arg(parcel(), file(u"passphrase"_s))); }
    QStringList unpacking(const QStringList &more = {}) const
    {
        return QStringList {u"account"_s, u"unpack"_s, parcel(), u"--passphrase"_s, u"@"_s + file(u"passphrase"_s)}
        + more;
    }
    QByteArray exportOf(const QString &account) const { return other(account, {u"account"_s, u"export"_s}).output; }
    QString parcel() const { return file(u"account.age"_s); }
};

TEST_F(ParcelTest, BringsTheWholeAccountElsewhere)
{
    haveAccount();
    for (int number = 0; number < 20; ++number) {
        expectExit(0, addArguments(u"“%1” 'q' \"d\" ü 日本 %2 #: %1"_s.arg(number)),
            "secret " + QByteArray::number(number) + "\\\"'\xc3\xa4");
    }
    pack();
    EXPECT_FALSE(QFileInfo(parcel()).permissions() & (QFile::ReadGroup | QFile::ReadOther));
    EXPECT_FALSE(contentOf(parcel()).contains("hub"));
    other(u"new.db"_s, unpacking({u"--dry-run"_s}));
    EXPECT_TRUE(exportOf(u"new.db"_s).contains("integrations: []"));
    const Ended unpacked = other(u"new.db"_s, unpacking());
    EXPECT_FALSE(unpacked.output.contains("won\"der$land'")) << "a plan tells no secret";
    EXPECT_EQ(exportOf(u"new.db"_s), exported());
    EXPECT_EQ(password(u"new.db"_s, u"lab"_s), "won\"der$land'");
    EXPECT_EQ(password(u"new.db"_s, u"“7” 'q' \"d\" ü 日本 %2 #: 7"_s), "secret 7\\\"'\xc3\xa4");
    EXPECT_EQ(other(u"new.db"_s, unpacking()).output, "Nothing to do.\n");
}

TEST_F(ParcelTest, DifferencesAreShownAndLeftUntilAPersonDecides)
{
    haveAccount();
    pack();
    const QByteArray packed = exported();
    expectExit(0, {u"integration"_s, u"edit"_s, u"hub"_s, u"--field"_s, u"username=dave"_s});
    expectExit(0, {u"integration"_s, u"edit"_s, u"lab"_s, u"--secret"_s, u"password=-"_s}, "another");
    expectExit(0, addArguments(u"mine"_s), "m");
    const QByteArray before = exported();
    const Ended conflict = other(u"account.db"_s, unpacking(), 4);
    EXPECT_EQ(conflict.output,
        "~ change integration hub\n    fields.username: dave → ann\n~ change integration lab\n"
        "    secrets.password: differs\n");
    EXPECT_EQ(exported(), before);

    EXPECT_EQ(other(u"account.db"_s, unpacking({u"--on-conflict"_s, u"mine"_s})).output, "Nothing to do.\n");
    EXPECT_EQ(password(u"account.db"_s, u"lab"_s), "another");
    other(u"account.db"_s, unpacking({u"--on-conflict"_s, u"theirs"_s}));
    EXPECT_EQ(password(u"account.db"_s, u"lab"_s), "won\"der$land'");
    EXPECT_TRUE(exported().contains("name: mine")) << "nothing is removed";
    say(u"integration remove mine"_s);
    EXPECT_EQ(exported(), packed);
}

TEST_F(ParcelTest, WhatDoesNotOpenChangesNothing)
{
    haveAccount();
    pack();
    const QByteArray good = contentOf(parcel());
    const QByteArray before = exported();
    struct Wrong
    {
        QByteArray content = {};
        const char *words = "";
    };
    QByteArray altered = good;
    altered[altered.size() - 20] = static_cast<char>(good[good.size() - 20] ^ 1);
    for (const Wrong &wrong : {Wrong {altered, "was altered or cut off"}, Wrong {good.chopped(1), "altered or cut off"},
             Wrong {good.first(100), "is cut off"}, Wrong {QByteArray(good).replace(" 18\n", " 30\n"), "costs more"},
             Wrong {"purser-account: 1\n", "no file of age"}, Wrong {{}, "no file of age"}}) {
        write(parcel(), wrong.content);
        const Ended refused = other(u"account.db"_s, unpacking(), 2);
        EXPECT_TRUE(refused.errors.contains(wrong.words)) << refused.errors.constData();
    }
    write(parcel(), good);
    write(file(u"passphrase"_s), "wrong");
    EXPECT_TRUE(other(u"account.db"_s, unpacking(), 2).errors.contains("passphrase is wrong"));
    write(file(u"passphrase"_s), "\n");
    other(u"account.db"_s, unpacking(), 2);
    say(u"account unpack %1 --passphrase secret"_s.arg(parcel()), 2);
    EXPECT_EQ(exported(), before);
}

TEST_F(ParcelTest, AgeOpensWhatPurserPacked)
{
    haveAccount();
    pack();
    const TerminalRun run =
        runAtTerminal({u"/usr/bin/age"_s, u"-d"_s, u"-o"_s, file(u"opened"_s), parcel()}, {passphrase});
    EXPECT_EQ(run.exitCode, 0) << run.screen.constData();
    const QByteArray opened = contentOf(file(u"opened"_s));
    EXPECT_TRUE(opened.contains("purser-account: 1\n")) << opened.constData();
    EXPECT_TRUE(opened.contains(QByteArray("won\"der$land'").toBase64()));
}

TEST_F(ParcelTest, PurserOpensWhatAgeSealed)
{
    const QByteArray inside =
        "purser-account: 1\nintegrations:\n  - {name: lab, type: docker, fields: {username: bob}}\n"
        "secrets:\n  - {integration: lab, fields: {password: \"czE=\"}}\n";
    write(file(u"inside"_s), inside);
    for (const QStringList &armor : {QStringList(), QStringList {u"--armor"_s}}) {
        QFile::remove(parcel());
        const TerminalRun run = runAtTerminal(
            QStringList {u"/usr/bin/age"_s, u"-p"_s} + armor + QStringList {u"-o"_s, parcel(), file(u"inside"_s)},
            {passphrase, passphrase});
        ASSERT_EQ(run.exitCode, 0) << run.screen.constData();
        const QString account = armor.isEmpty() ? u"binary.db"_s : u"armored.db"_s;
        other(account, unpacking());
        EXPECT_EQ(password(account, u"lab"_s), "s1");
    }
}

TEST_F(ParcelTest, ATerminalIsAskedTwiceForANewPassphrase)
{
    haveAccount();
    const QStringList packing {qEnvironmentVariable("PURSER_BIN") + u"/purserctl"_s, u"--account"_s, path(),
        u"account"_s, u"pack"_s, u"--to"_s, parcel(), u"--passphrase"_s, u"-"_s};
    const TerminalRun mistyped = runAtTerminal(packing, {passphrase, "another"});
    EXPECT_EQ(mistyped.exitCode, 2) << mistyped.screen.constData();
    EXPECT_FALSE(QFileInfo::exists(parcel()));
    const TerminalRun run = runAtTerminal(packing, {passphrase, passphrase});
    EXPECT_EQ(run.exitCode, 0) << run.screen.constData();
    EXPECT_FALSE(run.screen.contains(passphrase)) << "without echo";
    other(u"new.db"_s, unpacking());
    EXPECT_EQ(exportOf(u"new.db"_s), exported());
}

} // namespace purser
