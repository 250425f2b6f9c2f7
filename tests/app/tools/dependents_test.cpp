// Projects, environments and images, and the scan of projects.
#include "tests/app/tools/purserctltest.h"

#include <QDateTime>
#include <QStandardPaths>

using namespace Qt::Literals;

namespace purser {

class DependentsTest : public PurserctlTest
{
protected:
    void SetUp() override
    {
        PurserctlTest::SetUp();
        expectExit(0, {u"subscription"_s, u"add"_s, u"acme"_s});
        expectExit(0, addArguments(u"hub"_s, {u"--subscription"_s, u"acme"_s}), "wonderland");
        write(file(u"shop/shippable.yml"_s),
            "integrations:\n"
            "  hub:\n"
            "    - integrationName: hub\n"
            "      type: docker\n"
            "    - integrationName: nobody\n"
            "      type: docker\n");
        write(file(u"shop/Dockerfile"_s), "FROM ann/base:1\n");
    }

    void addShop() const { expectExit(0, {u"project"_s, u"add"_s, file(u"shop"_s), u"--subscription"_s, u"acme"_s}); }
    // "hub shippable.yml:3 hard scan", a line for each use.
    static QStringList linesOf(const QJsonValue &uses)
    {
        QStringList lines;
        for (const QJsonValue &use : uses.toArray()) {
            lines << u"%1 %2:%3 %4 %5"_s.arg(use["subscriptionIntegration"_L1].toString(), use["file"_L1].toString(),
                QString::number(use["line"_L1].toInt()), use["strength"_L1].toString(), use["origin"_L1].toString());
        }
        return lines;
    }
};

TEST_F(DependentsTest, projects)
{
    PurserctlProcess::Start start = command(
        {u"--json"_s, u"project"_s, u"add"_s, u"../shop/."_s, u"--subscription"_s, u"ACME"_s, u"--use"_s, u"HUB"_s});
    start.folder = file(u"shop"_s);
    const Ended added = run(start);
    ASSERT_EQ(added.exitCode, 0) << added.errors.constData();
    const QJsonObject project = added.object();
    EXPECT_EQ(project.keys(),
        QStringList({u"createdAt"_s, u"folder"_s, u"kind"_s, u"name"_s, u"noteCount"_s, u"scannedAt"_s,
            u"subscription"_s, u"updatedAt"_s, u"uses"_s}));
    EXPECT_EQ(project.value("name"_L1), u"shop"_s);
    EXPECT_EQ(project.value("folder"_L1), file(u"shop"_s));
    EXPECT_TRUE(project.value("scannedAt"_L1).isNull());
    EXPECT_EQ(linesOf(project.value("uses"_L1)), QStringList({u"hub :0 hard hand"_s}));
    EXPECT_EQ(array(u"project list --subscription acme"_s), QJsonArray({project}));
    EXPECT_EQ(array(u"project list"_s), QJsonArray({project}));
    EXPECT_TRUE(say(u"project list"_s).output.contains(file(u"shop"_s).toUtf8()));
    QJsonObject shown = object(u"project show SHOP --subscription acme"_s);
    EXPECT_EQ(shown.take("notes"_L1), QJsonArray());
    EXPECT_EQ(shown, project);
    EXPECT_TRUE(say(u"project show shop --subscription acme"_s).output.contains("entered by hand"));

    expectExit(2, {u"project"_s, u"add"_s, file(u"shop"_s), u"--subscription"_s, u"acme"_s}); // taken
    expectExit(
        0, {u"project"_s, u"add"_s, file(u"shop"_s), u"--subscription"_s, u"acme"_s, u"--name"_s, u"shop again"_s});
    ASSERT_TRUE(QDir().mkpath(file(u"moved"_s)));
    expectExit(0,
        {u"project"_s, u"edit"_s, u"shop"_s, u"--subscription"_s, u"acme"_s, u"--folder"_s, file(u"moved"_s),
            u"--name"_s, u"moved"_s, u"--release"_s, u"hub"_s});
    const QJsonObject moved = object(u"project show moved --subscription acme"_s);
    EXPECT_EQ(moved.value("folder"_L1), file(u"moved"_s));
    EXPECT_EQ(moved.value("uses"_L1), QJsonArray());
    say(u"project remove moved --subscription acme"_s);
    EXPECT_EQ(array(u"project list"_s).size(), 1);
    EXPECT_TRUE(QFile::exists(file(u"shop/Dockerfile"_s)));
}

TEST_F(DependentsTest, environmentsAndImages)
{
    for (const QString &noun : {u"environment"_s, u"image"_s}) {
        SCOPED_TRACE(qPrintable(noun));
        const QJsonObject added = object(noun + u" add one --subscription acme --use hub"_s);
        EXPECT_EQ(added.keys(),
            QStringList({u"createdAt"_s, u"kind"_s, u"name"_s, u"subscription"_s, u"updatedAt"_s, u"uses"_s}));
        EXPECT_EQ(added.value("kind"_L1), noun);
        EXPECT_EQ(linesOf(added.value("uses"_L1)), QStringList({u"hub :0 hard hand"_s}));
        EXPECT_EQ(object(noun + u" show ONE --subscription acme"_s), added);
        EXPECT_EQ(array(noun + u" list"_s), QJsonArray({added}));
        EXPECT_TRUE(say(noun + u" list --subscription acme"_s).output.contains("acme"));
        say(noun + u" add One --subscription acme"_s, 2);
        say(noun + u" edit one --subscription acme --name two --release HUB"_s);
        EXPECT_EQ(object(noun + u" show two --subscription acme"_s).value("uses"_L1), QJsonArray());
        const Ended unused = say(noun + u" edit two --subscription acme --release hub"_s, 3);
        EXPECT_EQ(unused.errors, "“two” has no use of “hub” that was entered by hand.\n");
        say(noun + u" edit two --subscription acme --use hub"_s);
        say(noun + u" edit two --subscription acme --use hub"_s); // a second time changes nothing
        EXPECT_EQ(object(noun + u" show two --subscription acme"_s).value("uses"_L1).toArray().size(), 1);
        say(noun + u" remove two --subscription acme"_s);
        EXPECT_EQ(array(noun + u" list"_s), QJsonArray());
    }
}

TEST_F(DependentsTest, scan)
{
    addShop();
    const QJsonObject first = object(u"project scan shop --subscription acme"_s);
    EXPECT_EQ(first.keys(),
        QStringList(
            {u"advice"_s, u"createdAt"_s, u"filesRead"_s, u"filesReused"_s, u"folder"_s, u"kind"_s, u"message"_s,
                u"name"_s, u"noteCount"_s, u"notes"_s, u"scannedAt"_s, u"subscription"_s, u"updatedAt"_s, u"uses"_s}));
    EXPECT_EQ(first.value("filesRead"_L1), 2);
    EXPECT_EQ(first.value("message"_L1), u""_s);
    EXPECT_EQ(linesOf(first.value("uses"_L1)),
        QStringList({u"hub Dockerfile:1 hard scan"_s, u"hub shippable.yml:3 hard scan"_s}));
    const QJsonObject note {{u"file"_s, u"shippable.yml"_s}, {u"line"_s, 5},
        {u"message"_s, u"“nobody” is not an integration of this subscription."_s},
        {u"advice"_s, u"Check the spelling, or enable an integration under this name."_s}, {u"leavesGap"_s, false}};
    EXPECT_EQ(first.value("notes"_L1), QJsonArray({note}));
    EXPECT_TRUE(QDateTime::fromString(first.value("scannedAt"_L1).toString(), Qt::ISODate).isValid());

    write(file(u"shop/shippable.yml"_s), "language: cpp\n");
    write(file(u"shop/Dockerfile"_s), "FROM ann/base:1\nFROM ann/other:1\n");
    const QByteArray text = say(u"project scan"_s).output;
    EXPECT_TRUE(text.startsWith("acme / shop: files read: 2, unchanged: 0, uses found: 2, to look at: 0\nUses\n"))
        << text.constData();
    EXPECT_TRUE(text.contains("  hub  Dockerfile:2  hard  FROM\n")) << text.constData();
    const QJsonArray all = array(u"project scan --all"_s);
    ASSERT_EQ(all.size(), 1); // a list, as long as no one is named
    EXPECT_EQ(all.at(0)["filesRead"_L1].toInt() + all.at(0)["filesReused"_L1].toInt(), 2);
}

TEST_F(DependentsTest, scanOfSeveral)
{
    addShop();
    expectExit(0, {u"subscription"_s, u"add"_s, u"globex"_s});
    expectExit(0, {u"project"_s, u"add"_s, file(u"shop"_s), u"--subscription"_s, u"globex"_s});
    expectExit(0, {u"project"_s, u"add"_s, file(u"shop"_s), u"--subscription"_s, u"globex"_s, u"--name"_s, u"two"_s});
    EXPECT_EQ(array(u"project scan"_s).size(), 3);
    EXPECT_EQ(array(u"project scan --subscription globex"_s).size(), 2);
    EXPECT_EQ(array(u"project scan two shop --subscription globex"_s).size(), 2);
    const Ended unclear = say(u"project scan shop"_s, 2);
    EXPECT_EQ(unclear.errors, "Several subscriptions have a project “shop”. Say with --subscription which is meant.\n");
    const QJsonArray notes = object(u"project scan two"_s).value("notes"_L1).toArray();
    EXPECT_TRUE(notes.at(0)["message"_L1].toString().contains("not enabled"_L1)); // in globex
}

TEST_F(DependentsTest, aFolderThatIsNotThere)
{
    const QList<QStringList> refused {
        {u"project"_s, u"add"_s, file(u"nowhere"_s), u"--subscription"_s, u"acme"_s},
        {u"project"_s, u"add"_s, file(u"shop/Dockerfile"_s), u"--subscription"_s, u"acme"_s},
    };
    for (const QStringList &arguments : refused) {
        const Ended ended = purserctl(arguments);
        EXPECT_EQ(ended.exitCode, 1);
        EXPECT_TRUE(ended.errors.contains("is not there")) << ended.errors.constData();
        EXPECT_TRUE(ended.errors.contains(arguments.at(2).toUtf8())) << ended.errors.constData();
    }
    EXPECT_EQ(array(u"project list"_s), QJsonArray());

    addShop();
    say(u"project scan"_s);
    ASSERT_TRUE(QFile::rename(file(u"shop"_s), file(u"away"_s)));
    const Ended lost = say(u"--json project scan shop"_s, 1);
    EXPECT_TRUE(lost.errors.contains("is not there")) << lost.errors.constData();
    EXPECT_TRUE(lost.object().value("message"_L1).toString().contains("is not there"_L1));
    EXPECT_EQ(lost.object().value("uses"_L1).toArray().size(), 2); // what is known stays
    EXPECT_EQ(say(u"project scan"_s, 1).output, "");
}

TEST_F(DependentsTest, whatFilesSayIsMadeVisible)
{
    write(file(u"shop/shippable.yml"_s),
        "integrations:\n  hub:\n    - integrationName: \"no\\e[31mbody\\u202E\"\n      type: docker\n");
    addShop();
    const QByteArray text = say(u"project scan"_s).output;
    EXPECT_FALSE(text.contains('\x1b')) << text.constData();
    EXPECT_TRUE(text.contains("⟨U+202E⟩")) << text.constData();
}

TEST_F(DependentsTest, progressIsOnlyForATerminal)
{
    addShop();
    EXPECT_EQ(say(u"project scan"_s).errors, "");
    PurserctlProcess::Start start = command({u"-qec"_s, u"purserctl project scan >/dev/null"_s, u"/dev/null"_s});
    start.program = QStandardPaths::findExecutable(u"script"_s); // which gives it a terminal
    start.environment.insert(u"PATH"_s, qEnvironmentVariable("PURSER_BIN") + u':' + qEnvironmentVariable("PATH"));
    const Ended seen = run(start);
    EXPECT_EQ(seen.exitCode, 0);
    EXPECT_TRUE(seen.output.contains("files and folders seen")) << seen.output.constData();
    EXPECT_TRUE(seen.output.endsWith("\r\x1b[K")) << seen.output.constData(); // taken away at the end
}

} // namespace purser
