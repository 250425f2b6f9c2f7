#include "app/guide/guidefile.h"
#include "tests/support/printers.h"

#include <QDir>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::Literals;

namespace purser {

namespace {

using Kind = AccountFileFault::Kind;

const QByteArray page = R"(purser-guide: 1
title: Lists
sample: acme
size: 900x600
sections:
  - title: The list
    text: What it shows.
    scene: list
scenes:
  - name: list
    title: The list of integrations
    clock: 2026-03-05T08:00:00Z
    keychain: locked
    online: no
    focus: yes
    target: integrations
    margin: 8
    steps:
      - go: integrations
      - type: {name: acme-hub, username: alice}
      - select: integrations/acme-hub
      - press: Del
    marks:
      - {number: add, text: Click it.}
      - blur: status.account
  - name: wide
    size: 1280x800
)"_ba;

class GuideFile : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(QDir(m_folder.path()).mkpath(u"samples"_s));
        write(u"samples/acme.yml"_s, {});
    }

    QString write(const QString &name, const QByteArray &content)
    {
        QFile file(m_folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        return file.fileName();
    }

    GuideReading read(const QByteArray &content) { return readGuide(content, m_folder.filePath(u"lists.yml"_s)); }

    QTemporaryDir m_folder;
};

} // namespace

TEST_F(GuideFile, SaysWhatIsInIt)
{
    const GuideReading reading = read(page);
    ASSERT_TRUE(reading.faults.isEmpty()) << qPrintable(sentence(reading.faults.first()));
    EXPECT_EQ(reading.page.name, u"lists"_s);
    EXPECT_EQ(reading.page.sections.size(), 1);
    ASSERT_EQ(reading.page.scenes.size(), 2);
    const Scene &scene = reading.page.scenes.first();
    EXPECT_EQ(scene.size, QSize(900, 600));
    EXPECT_EQ(reading.page.scenes.last().size, QSize(1280, 800));
    EXPECT_EQ(scene.keychain, KeychainState::Locked);
    EXPECT_EQ(scene.isOnline, false);
    EXPECT_TRUE(scene.keepsFocus);
    EXPECT_EQ(scene.margin, 8);
    EXPECT_EQ(scene.clock, QDateTime::fromString(u"2026-03-05T08:00:00Z"_s, Qt::ISODate));
    ASSERT_EQ(scene.steps.size(), 5) << "each field that is typed into is a step";
    EXPECT_EQ(scene.steps.at(2).target, u"username"_s);
    EXPECT_EQ(scene.steps.at(2).value, u"alice"_s);
    EXPECT_EQ(scene.steps.at(2).line, 20);
    ASSERT_EQ(scene.marks.size(), 2);
    EXPECT_EQ(scene.marks.first().text, u"Click it."_s);
    EXPECT_EQ(scene.marks.last().kind, SceneMark::Kind::Blur);
}

TEST_F(GuideFile, FaultsAreSaidWithTheirLines)
{
    const auto with = [](const QByteArray &before, const QByteArray &after) {
        return QByteArray(page).replace(before, after);
    };
    struct Wrong
    {
        const char *what;
        QByteArray file;
        int line;
        Kind kind;
    };
    for (const Wrong &wrong : {Wrong {"no version", "title: x\n", 1, Kind::NoVersion},
             Wrong {"no YAML", "purser-guide: [1\n", 1, Kind::Malformed},
             Wrong {"unknown step", with("press: Del", "pres: Del"), 22, Kind::KeyUnknown},
             Wrong {"unknown mark", with("blur: status", "blurr: status"), 25, Kind::KeyUnknown},
             Wrong {"mark without a kind", with("- {number: add, text", "- {text"), 24, Kind::KeyMissing},
             Wrong {"size in words", with("size: 900x600", "size: large"), 4, Kind::ValueRefused},
             Wrong {"no file's name", with("- name: list", "- name: the/list"), 10, Kind::ValueRefused},
             Wrong {"two of one name", with("- name: wide", "- name: list"), 26, Kind::NameTwice},
             Wrong {"no such sample", with("sample: acme", "sample: globex"), 3, Kind::FileMissing},
             Wrong {"neither yes nor no", with("online: no", "online: perhaps"), 14, Kind::KeyUnknown}}) {
        const GuideReading reading = read(wrong.file);
        ASSERT_FALSE(reading.faults.isEmpty()) << wrong.what;
        EXPECT_EQ(reading.faults.first().kind, wrong.kind) << wrong.what;
        EXPECT_EQ(reading.faults.first().line, wrong.line) << wrong.what;
    }
}

TEST_F(GuideFile, OfAFolderHasEachNameOnce)
{
    write(u"one.yml"_s, page);
    const QString other = write(u"two.yml"_s, page);
    const Guide guide = loadGuide(m_folder.path());
    EXPECT_EQ(guide.pages.size(), 2);
    ASSERT_EQ(guide.faults.size(), 2);
    EXPECT_EQ(guide.faults.first().file, other);
    EXPECT_EQ(guide.faults.first().fault.kind, Kind::NameTwice);
    write(u"two.yml"_s, "purser-guide: 1\nsections:\n  - scene: nowhere\n");
    const Guide lost = loadGuide(m_folder.path());
    ASSERT_EQ(lost.faults.size(), 1);
    EXPECT_EQ(lost.faults.first().fault.subject, u"nowhere"_s);
    EXPECT_EQ(loadGuide(m_folder.filePath(u"gone.yml"_s)).faults.first().fault.kind, Kind::Unreadable);
}

} // namespace purser
