// `purser --pictures` as a person runs it.
#include "tests/support/printers.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::Literals;

namespace purser {

namespace {

constexpr int patience = 120'000; // ms

const QByteArray sample = R"(purser-sample: 1
made: 2026-02-16T08:30:00Z
clock: 2026-03-04T15:40:00Z
person: alice
account:
  purser-account: 1
  integrations:
    - name: lab
      type: private-docker-registry
      fields: {url: "https://registry.acme.example", username: alice}
  subscriptions:
    - name: acme
secrets:
  lab: {password: wonderland}
)"_ba;

const QByteArray page = R"(purser-guide: 1
title: Two scenes
sample: acme
size: 900x600
scenes:
  - name: list
    title: The list
    marks:
      - {number: add, text: Click **Add Integration**.}
  - name: delete
    title: The question
    steps:
      - select: integrations/lab
      - press: Del
      - see: deleteDialog
    target: deleteDialog
)"_ba;

struct Ended
{
    int code = -1;
    QString output;
    QString errors;
};

QMap<QString, QByteArray> contents(const QString &folder)
{
    QMap<QString, QByteArray> files;
    QDirIterator walk(folder, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        files.insert(QDir(folder).relativeFilePath(file.fileName()), file.readAll());
    }
    return files;
}

class Pictures : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(QDir(m_home.path()).mkpath(u"guide/samples"_s) && QDir(m_home.path()).mkpath(u"home"_s));
        write(u"guide/samples/acme.yml"_s, sample);
        write(u"guide/page.yml"_s, page);
    }

    QString path(const QString &name) const { return m_home.filePath(name); }

    void write(const QString &name, const QByteArray &content)
    {
        QFile file(path(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }

    // Through another program if there is one.
    Ended run(const QStringList &arguments, const QStringList &through = {})
    {
        QStringList command = through;
        command << qEnvironmentVariable("PURSER_BIN") + u"/purser"_s << arguments;
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, path(u"home"_s));
        for (const auto &[name, value] : m_environment.asKeyValueRange()) {
            environment.insert(name, value);
        }
        process.setProcessEnvironment(environment);
        process.start(command.first(), command.mid(1));
        EXPECT_TRUE(process.waitForFinished(patience));
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
    }

    Ended render(const QString &folder, const QStringList &more = {})
    {
        return run(
            QStringList {u"--pictures"_s, path(folder), u"--scenes"_s, path(u"guide"_s), u"--languages"_s, u"en,ar"_s}
            + more);
    }

    QTemporaryDir m_home;
    QMap<QString, QString> m_environment;
};

} // namespace

TEST_F(Pictures, AreTheSameEveryTimeAndEverywhere)
{
    const Ended first = render(u"one"_s, {u"--format"_s, u"md,rst,html"_s});
    ASSERT_EQ(first.code, 0) << qPrintable(first.errors);
    EXPECT_EQ(first.errors, QString());
    // Another desktop: its language, time zone, fonts, scale and look.
    m_environment = {{u"LANG"_s, u"de_DE.UTF-8"_s}, {u"TZ"_s, u"Asia/Tokyo"_s}, {u"QT_SCALE_FACTOR"_s, u"1.5"_s},
        {u"QT_FONT_DPI"_s, u"144"_s}, {u"XDG_CURRENT_DESKTOP"_s, u"KDE"_s}, {u"QT_STYLE_OVERRIDE"_s, u"windows"_s},
        {u"LC_ALL"_s, u"C"_s}, {u"https_proxy"_s, u"http://127.0.0.1:9"_s}};
    const Ended second = render(u"two"_s, {u"--format"_s, u"md,rst,html"_s, u"--processes"_s, u"1"_s});
    ASSERT_EQ(second.code, 0) << qPrintable(second.errors);
    const auto one = contents(path(u"one"_s));
    EXPECT_EQ(one.keys(), contents(path(u"two"_s)).keys());
    EXPECT_EQ(one, contents(path(u"two"_s)));
    for (const QString &name : {u"en/light/list.png"_s, u"ar/dark/delete@2x.png"_s, u"en/list.json"_s, u"ar/page.md"_s,
             u"ar/page.rst"_s, u"ar/page.html"_s, u"en/index.html"_s, u"style.css"_s}) {
        EXPECT_TRUE(one.contains(name)) << qPrintable(name);
    }
    EXPECT_EQ(QImage(path(u"one/en/light/list.png"_s)).size(), QSize(900, 600));
    EXPECT_EQ(QImage(path(u"one/en/light/list@2x.png"_s)).size(), QSize(1800, 1200));
    EXPECT_NE(one.value(u"en/light/list.png"_s), one.value(u"en/dark/list.png"_s));
    EXPECT_TRUE(contents(path(u"home"_s)).isEmpty()) << "nothing is written into the home folder";
}

TEST_F(Pictures, DoNotDependOnWhatWasRenderedBefore)
{
    ASSERT_EQ(render(u"all"_s, {u"--processes"_s, u"1"_s}).code, 0);
    ASSERT_EQ(
        render(u"some"_s,
            {u"--only"_s, u"delete"_s, u"--languages"_s, u"ar"_s, u"--themes"_s, u"dark"_s, u"--scales"_s, u"2"_s})
            .code,
        0);
    const auto all = contents(path(u"all"_s));
    EXPECT_EQ(all.value(u"ar/dark/delete@2x.png"_s), contents(path(u"some"_s)).value(u"ar/dark/delete@2x.png"_s));
}

TEST_F(Pictures, HaveAMapOfWhatIsInThem)
{
    ASSERT_EQ(render(u"one"_s, {u"--themes"_s, u"light"_s, u"--scales"_s, u"1"_s}).code, 0);
    const QJsonObject map = QJsonDocument::fromJson(contents(path(u"one"_s)).value(u"en/list.json"_s)).object();
    EXPECT_EQ(map["alternative"_L1].toString(), u"The list. Marked: Add Integration"_s);
    const QJsonObject mark = map["marks"_L1].toArray().first().toObject();
    EXPECT_EQ(mark["number"_L1].toInt(), 1);
    EXPECT_EQ(mark["control"_L1].toString(), u"add"_s);
    bool hasTable = false;
    const QJsonArray controls = map["controls"_L1].toArray();
    for (const QJsonValue &control : controls) {
        hasTable = hasTable || (control["name"_L1] == "integrations"_L1 && control["role"_L1] == "Table"_L1);
        EXPECT_EQ(control["rectangle"_L1].toArray().size(), 4);
    }
    EXPECT_TRUE(hasTable);
}

TEST_F(Pictures, VerificationNamesExactlyWhatHasChanged)
{
    ASSERT_EQ(render(u"one"_s).code, 0);
    const Ended same = render(u"one"_s, {u"--verify"_s});
    EXPECT_EQ(same.code, 0) << qPrintable(same.output);
    QByteArray other = sample;
    other.replace("username: alice", "username: alicia");
    write(u"guide/samples/acme.yml"_s, other);
    const Ended changed = render(u"one"_s, {u"--verify"_s});
    EXPECT_EQ(changed.code, 1);
    QStringList named;
    for (const QString &line : changed.output.split(u'\n')) {
        if (line.startsWith("changed: "_L1)) {
            named << line.mid(9);
        }
    }
    named.sort();
    // The dialog covers the row: the list alone shows the name, and the dialog's picture is the dialog.
    QStringList expected;
    for (const QString &language : {u"ar"_s, u"en"_s}) {
        for (const QString &theme : {u"dark"_s, u"light"_s}) {
            expected << u"%1/%2/list.png"_s.arg(language, theme) << u"%1/%2/list@2x.png"_s.arg(language, theme);
        }
    }
    EXPECT_EQ(named, expected);
    for (const QString &kind : {u"old"_s, u"new"_s, u"difference"_s}) {
        EXPECT_TRUE(QFile::exists(path(u"one/changed/en/light/list.%1.png"_s.arg(kind)))) << qPrintable(kind);
    }
}

TEST_F(Pictures, SayWhatIsWrong)
{
    struct Wrong
    {
        QByteArray page;
        QStringList arguments;
        int code;
        QString said;
    };
    const auto with = [](const QByteArray &before, const QByteArray &after) {
        return QByteArray(page).replace(before, after);
    };
    for (const Wrong &wrong :
        {Wrong {with("number: add", "number: nowhere"), {}, 1, u"page.yml:9: Nothing named “nowhere”"_s},
            Wrong {with("press: Del", "pres: Del"), {}, 2, u"page.yml:14: “pres” means nothing here"_s},
            Wrong {with("see: deleteDialog", "click: nothing"), {}, 1, u"page.yml:15: Nothing named “nothing”"_s},
            Wrong {with("integrations/lab", "integrations/gone"), {}, 1, u"page.yml:13:"_s},
            Wrong {with("press: Del", "press: Nonsense"), {}, 1, u"page.yml:14: “Nonsense” is no key."_s},
            Wrong {page, {u"--languages"_s, u"en,xx"_s}, 2, u"“xx” is not known. There is: en, de"_s},
            Wrong {page, {u"--scales"_s, u"9"_s}, 2, u"“9” is no scale"_s},
            Wrong {page, {u"--only"_s, u"nothing"_s}, 2, u"There is no scene “nothing”."_s},
            Wrong {page, {u"stray"_s}, 2, u"“stray” is one argument too many."_s},
            Wrong {page, {u"--pictures"_s, u"/proc/purser"_s}, 1, u"/proc/purser"_s}}) {
        write(u"guide/page.yml"_s, wrong.page);
        const Ended ended = render(u"wrong"_s,
            QStringList {u"--languages"_s, u"en"_s, u"--themes"_s, u"light"_s, u"--scales"_s, u"1"_s}
                + wrong.arguments);
        EXPECT_EQ(ended.code, wrong.code) << qPrintable(ended.errors);
        EXPECT_TRUE(ended.errors.contains(wrong.said)) << qPrintable(ended.errors);
    }
}

TEST_F(Pictures, LintLooksAtAWritersDocuments)
{
    ASSERT_EQ(render(u"docs"_s, {u"--languages"_s, u"en"_s}).code, 0);
    write(u"docs/guide.md"_s, "![The list](en/light/list.png)\n\n![](en/dark/list.png)\n![x](en/light/gone.png)\n");
    write(u"docs/other.rst"_s, ".. image:: /en/light/delete.png\n   :alt: The question\n");
    const QStringList lint {u"--pictures-lint"_s, path(u"docs"_s), u"--scenes"_s, path(u"guide"_s)};
    const Ended fresh = run(lint);
    EXPECT_EQ(fresh.code, 1);
    EXPECT_EQ(fresh.output,
        u"guide.md:3: en/dark/list.png has no alternative text\n"
        "guide.md:4: en/light/gone.png is missing\n"
        "en/dark/delete.png is shown nowhere\nen/dark/delete@2x.png is shown nowhere\n"_s);
    QByteArray other = sample;
    other.replace("username: alice", "username: alicia");
    write(u"guide/samples/acme.yml"_s, other);
    const Ended later = run(lint);
    EXPECT_TRUE(later.output.endsWith(u"guide.md:3: en/dark/list.png is not what Purser shows today\n"
                                      "guide.md:1: en/light/list.png is not what Purser shows today\n"_s))
        << qPrintable(later.output);
    EXPECT_EQ(run({u"--pictures-lint"_s, path(u"nowhere"_s)}).code, 2);
}

// Whatever the code of screens and services does: the processes that render can open no socket, and find no folder of
// whoever started them.
TEST_F(Pictures, ReachNoNetworkNoBusAndNoAccount)
{
    const QString canary = path(u"home/.local/share/purser/account.db"_s);
    ASSERT_TRUE(QDir().mkpath(QFileInfo(canary).path()));
    write(u"home/.local/share/purser/account.db"_s, "somebody's");
    m_environment = {{u"PURSER_ACCOUNT"_s, canary}};
    const QString trace = path(u"trace"_s);
    const Ended ended = run({u"--pictures"_s, path(u"one"_s), u"--scenes"_s, path(u"guide"_s), u"--languages"_s,
                                u"en"_s, u"--themes"_s, u"light"_s, u"--scales"_s, u"1"_s},
        {u"strace"_s, u"-f"_s, u"-qq"_s, u"-o"_s, trace, u"-e"_s, u"trace=network,openat,open"_s});
    ASSERT_EQ(ended.code, 0) << qPrintable(ended.errors);
    QFile file(trace);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    int opened = 0;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine();
        opened += line.contains("account.db") ? 1 : 0;
        EXPECT_FALSE(line.contains(canary.toUtf8())) << line.constData();
        const bool isSocket = line.contains(" socket(") || line.contains(" connect(") || line.contains(" bind(");
        EXPECT_FALSE(isSocket && !line.contains("= -1 EACCES")) << line.constData();
    }
    EXPECT_GT(opened, 0) << "the trace shows what is opened";
}

} // namespace purser
