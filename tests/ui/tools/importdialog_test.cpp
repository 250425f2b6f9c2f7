#include "tests/support/keychain.h"
#include "tests/support/printers.h"
#include "ui/theme/theme.h"
#include "ui/tools/importdialog.h"
#include "ui/widgets/listtable.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::Literals;

namespace purser {

// The dialog over a window, on a real account, with docker's file in a folder of the test's own.
class ImportDialogTest : public testing::Test
{
protected:
    ImportDialogTest() : m_account(m_home.filePath(u"account.db"_s))
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_theme.setAnimated(false);
        m_theme.setScheme(Theme::Scheme::Light);
        m_theme.setBaseFont(QFont(u"Inter"_s, 10));
        m_theme.apply(*qApp);
        qputenv("DOCKER_CONFIG", m_home.filePath(u"docker"_s).toUtf8());
        qputenv("HOME", m_home.path().toUtf8());
        qputenv("PURSER_ACCOUNT", m_account.location().toUtf8());
        qputenv("PATH", m_home.filePath(u"bin"_s).toUtf8() + ':' + qgetenv("PURSER_BIN") + ':' + qgetenv("PATH"));
        for (const char *name : {"XDG_CONFIG_HOME", "XDG_RUNTIME_DIR", "DOCKER_AUTH_CONFIG", "REGISTRY_AUTH_FILE"}) {
            m_before.insert(name, qgetenv(name));
            qunsetenv(name);
        }
    }
    ~ImportDialogTest() override
    {
        for (auto [name, value] : m_before.asKeyValueRange()) {
            qputenv(name, value);
        }
        for (const QString &key : Keychain::items()) {
            Keychain::remove(key);
        }
    }

    void SetUp() override
    {
        const auto isOpen = QCoro::waitFor(m_account.open());
        ASSERT_TRUE(isOpen);
        m_window.resize(1100, 760);
        m_window.show();
    }

    void write(const QString &name, const QByteArray &content, QFile::Permissions others = {})
    {
        QDir().mkpath(QFileInfo(m_home.filePath(name)).path());
        QFile file(m_home.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(content);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | others);
    }
    QByteArray read(const QString &name)
    {
        QFile file(m_home.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QByteArray entry(const QByteArray &pair) { return R"({"auth":")" + pair.toBase64() + "\"}"; }
    static QByteArray severalLogins()
    {
        return R"({"auths":{"https://index.docker.io/v1/":)" + entry("alice:wonderland")
            + R"(,"acme.azurecr.io":{"auth":"eDo=","identitytoken":"t"},"registry.example.com":)" + entry("bob:builder")
            + R"(,"broken.example.com":{"auth":"%%%"}},"credHelpers":{"ghcr.io":"odd"}})";
    }

    ImportDialog &open()
    {
        m_dialog = std::make_unique<ImportDialog>(m_account, &m_window);
        m_dialog->open();
        return *m_dialog;
    }
    template <typename Widget>
    Widget *find(const char *name)
    {
        return m_dialog->findChild<Widget *>(QString::fromLatin1(name));
    }
    bool sees(const char *name) { return find<QWidget>(name)->isVisible(); }
    QString textOf(const char *name) { return find<QLabel>(name)->text(); }
    void until(const std::function<bool()> &isSo) { ASSERT_TRUE(QTest::qWaitFor(isSo, 20'000)); }
    void untilSeen(const char *name)
    {
        until([this, name] { return sees(name); });
    }
    QStringList rows()
    {
        const auto *model = find<ListTable>("import.logins")->model();
        QStringList rows;
        for (int row = 0; row < model->rowCount(); ++row) {
            const QVariant ticked = model->index(row, 0).data(Qt::CheckStateRole);
            const QString box = ticked.isNull() ? u"  "_s : ticked.toInt() == Qt::Checked ? u"x "_s : u"o "_s;
            rows << QString(
                box + model->index(row, 1).data().toString() + u" | "_s + model->index(row, 2).data().toString());
        }
        return rows;
    }
    void clickRow(int row)
    {
        auto *table = find<ListTable>("import.logins");
        QTest::mouseClick(
            table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(row, 1)).center());
    }

    QTemporaryDir m_home;
    Theme m_theme;
    QMap<QByteArray, QByteArray> m_before;
    Account m_account;
    QWidget m_window;
    std::unique_ptr<ImportDialog> m_dialog;
};

TEST_F(ImportDialogTest, NothingThere)
{
    open();
    untilSeen("import.empty");
    EXPECT_FALSE(sees("import.start"));
    EXPECT_FALSE(sees("import.logins"));
    write(u"docker/config.json"_s, severalLogins());
    QTest::mouseClick(find<QPushButton>("import.again"), Qt::LeftButton);
    untilSeen("import.logins");
}

TEST_F(ImportDialogTest, WhatWouldHappen)
{
    write(u"docker/config.json"_s, severalLogins(), QFile::ReadOther);
    write(u".config/containers/auth.json"_s, "{");
    open();
    untilSeen("import.logins");
    const QStringList shown = rows();
    ASSERT_EQ(shown.size(), 6);
    EXPECT_TRUE(shown.at(0).contains("auth.json | Cannot be read"_L1));
    EXPECT_EQ(shown.at(1), u"x https://index.docker.io/v1/ | Add as “docker.io”"_s);
    EXPECT_EQ(shown.at(2), u"x registry.example.com | Add as “registry.example.com”"_s);
    EXPECT_EQ(shown.at(3), u"  acme.azurecr.io | Cannot be imported"_s);
    EXPECT_EQ(shown.at(4), u"  broken.example.com | Cannot be imported"_s);
    EXPECT_EQ(shown.at(5), u"  ghcr.io | Nothing to do"_s);
    EXPECT_TRUE(textOf("import.open").contains("config.json"_L1));
    clickRow(4);
    EXPECT_EQ(textOf("import.detail"), u"“auth” is not base64."_s);
    EXPECT_EQ(find<QPushButton>("import.start")->text(), u"Import 2"_s);
    clickRow(1);
    EXPECT_EQ(find<QPushButton>("import.start")->text(), u"Import 1"_s);
    QTest::keyClick(find<ListTable>("import.logins"), Qt::Key_Space);
    EXPECT_EQ(find<QPushButton>("import.start")->text(), u"Import 2"_s) << "by the keyboard";
    clickRow(1);
    clickRow(2);
    EXPECT_FALSE(find<QPushButton>("import.start")->isEnabled());
}

TEST_F(ImportDialogTest, ImportsAndEmpties)
{
    write(u"docker/config.json"_s, severalLogins());
    QSignalSpy imported(&open(), &ImportDialog::imported);
    untilSeen("import.logins");
    clickRow(0);
    find<QCheckBox>("import.emptying")->setChecked(true);
    QTest::mouseClick(find<QPushButton>("import.start"), Qt::LeftButton);
    until([&] { return !imported.isEmpty(); });
    EXPECT_EQ(imported.first(), (QVariantList {1, 1}));
    EXPECT_EQ(textOf("import.text"), u"1 login(s) imported. 1 password(s) removed from files."_s);
    const QStringList shown = rows();
    EXPECT_EQ(shown.at(0), u"  https://index.docker.io/v1/ | Left out"_s);
    EXPECT_EQ(shown.at(1), u"  registry.example.com | Imported"_s);
    EXPECT_FALSE(sees("import.start"));
    EXPECT_EQ(find<QPushButton>("cancel")->text(), u"Close"_s);
    const QByteArray left = read(u"docker/config.json"_s);
    EXPECT_TRUE(left.contains(QByteArray("alice:wonderland").toBase64()));
    EXPECT_FALSE(left.contains(QByteArray("bob:builder").toBase64()));
    EXPECT_TRUE(left.contains(R"("registry.example.com":"purser")")) << left.constData();
    const auto all = QCoro::waitFor(m_account.integrations().all());
    ASSERT_EQ(all->size(), 1);
    EXPECT_EQ(all->first().name, u"registry.example.com"_s);
    EXPECT_EQ(m_account.activity().undoable()->subject, u"registry.example.com"_s);
}

// What was imported before can be taken out later, too.
TEST_F(ImportDialogTest, EmptiesWhatIsThereAlready)
{
    write(u"docker/config.json"_s, R"({"auths":{"registry.example.com":)" + entry("bob:builder") + "}}");
    for (const bool empties : {false, true}) {
        QSignalSpy imported(&open(), &ImportDialog::imported);
        untilSeen("import.logins");
        EXPECT_EQ(find<QPushButton>("import.start")->isEnabled(), !empties);
        find<QCheckBox>("import.emptying")->setChecked(empties);
        QTest::mouseClick(find<QPushButton>("import.start"), Qt::LeftButton);
        until([&] { return !imported.isEmpty(); });
        EXPECT_EQ(imported.first(), (empties ? QVariantList {0, 1} : QVariantList {1, 0}));
    }
    EXPECT_FALSE(read(u"docker/config.json"_s).contains("auth\""));
}

TEST_F(ImportDialogTest, AsksOtherHelpers)
{
    write(u"docker/config.json"_s, R"({"credHelpers":{"ghcr.io":"odd"}})");
    write(u"bin/docker-credential-odd"_s,
        "#!/bin/sh\n[ $1 = get ] && echo '{\"ServerURL\":\"ghcr.io\",\"Username\":\"ann\",\"Secret\":\"x\"}'\n",
        QFile::ExeOwner);
    open();
    untilSeen("import.ask");
    EXPECT_EQ(rows().size(), 1);
    QTest::mouseClick(find<QPushButton>("import.ask"), Qt::LeftButton);
    until([this] { return rows().size() == 2; });
    EXPECT_EQ(rows().first(), u"x ghcr.io | Add as “ghcr.io”"_s);
    EXPECT_FALSE(sees("import.ask"));
}

TEST_F(ImportDialogTest, FailureIsSaid)
{
    write(u"docker/config.json"_s, R"({"auths":{"registry.example.com":)" + entry("bob:builder") + "}}");
    QSignalSpy imported(&open(), &ImportDialog::imported);
    untilSeen("import.logins");
    Keychain::lock();
    QTest::mouseClick(find<QPushButton>("import.start"), Qt::LeftButton);
    until([&] { return !imported.isEmpty(); });
    EXPECT_EQ(rows().first(), u"  registry.example.com | Not imported"_s);
    EXPECT_TRUE(textOf("import.detail").contains("locked"_L1)) << qPrintable(textOf("import.detail"));
    Keychain::unlock();
}

// Closing while it reads or asks takes nothing down.
TEST_F(ImportDialogTest, ClosedTooEarly)
{
    write(u"docker/config.json"_s, severalLogins());
    open();
    m_dialog.reset();
    QSignalSpy added(&m_account.integrations(), &Integrations::added);
    open();
    untilSeen("import.logins");
    QTest::mouseClick(find<QPushButton>("import.start"), Qt::LeftButton);
    m_dialog.reset();
    until([&] { return added.size() == 2; });
}

} // namespace purser
