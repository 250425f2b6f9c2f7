// What the window remembers, how it gives way, and texts that want to be more than texts.

#include "tests/journeys/journey.h"
#include "tests/journeys/onlooker.h"
#include "tests/support/printers.h"
#include "ui/integrations/integrationspage.h"
#include "ui/integrations/integrationtable.h"
#include "ui/shell/windowmemory.h"

#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::Literals;

namespace purser {

namespace {

class Window : public Journey
{
protected:
    QHeaderView *header() { return person.window().integrationsPage()->table()->horizontalHeader(); }
};

TEST_F(Window, RemembersGeometryAndOrder)
{
    person.start();
    addDocker(u"acme-hub"_s);
    addDocker(u"globex-hub"_s);
    const int x = header()->sectionViewportPosition(1) + header()->sectionSize(1) / 2;
    QTest::mouseClick(header()->viewport(), Qt::LeftButton, {}, QPoint(x, header()->height() / 2));
    EXPECT_EQ(person.listed(), (QStringList {u"globex-hub"_s, u"acme-hub"_s}));
    person.window().resize(1111, 777);
    person.quit();
    const QString config = qEnvironmentVariable("XDG_CONFIG_HOME");
    EXPECT_TRUE(QFile::exists(config + u"/purser/purser.ini"_s));
    {
        Account account(person.accountFile());
        MainWindow again(account, person.theme());
        EXPECT_EQ(again.size(), QSize(1111, 777));
    }
    person.start();
    EXPECT_EQ(person.listed(), (QStringList {u"globex-hub"_s, u"acme-hub"_s}));
    EXPECT_EQ(header()->sortIndicatorOrder(), Qt::DescendingOrder);
}

TEST_F(Window, RemembersNothingOfTheAccount)
{
    person.start();
    addDocker(u"acme-hub"_s);
    addSubscription(u"globex"_s);
    person.quit();
    QFile settings(qEnvironmentVariable("XDG_CONFIG_HOME") + u"/purser/purser.ini"_s);
    ASSERT_TRUE(settings.open(QIODevice::ReadOnly));
    const QByteArray content = settings.readAll();
    EXPECT_FALSE(content.contains("acme"));
    EXPECT_FALSE(content.contains("globex"));
}

TEST_F(Window, LightOrDarkIsRemembered)
{
    person.start();
    for (const auto &[row, scheme] : {std::pair {2, Theme::Scheme::Dark}, std::pair {1, Theme::Scheme::Light}}) {
        person.click(u"menu.preferences"_s);
        expectPresentable();
        auto *appearance = person.see<QComboBox>(u"appearance"_s);
        appearance->setFocus();
        while (appearance->currentIndex() != row) {
            QTest::keyClick(appearance, appearance->currentIndex() < row ? Qt::Key_Down : Qt::Key_Up);
        }
        EXPECT_EQ(person.theme().scheme(), scheme);
        expectPresentable();
        restart();
        EXPECT_EQ(WindowMemory().scheme(), scheme);
    }
}

TEST_F(Window, NarrowHidesTheMenu)
{
    person.start();
    addDocker(u"acme-hub"_s);
    EXPECT_TRUE(person.sees(u"settingsMenu"_s));
    person.window().resize(800, 700);
    EXPECT_FALSE(person.sees(u"settingsMenu"_s));
    expectPresentable();
    person.window().resize(person.window().minimumSize());
    expectPresentable();
    person.editRow(u"acme-hub"_s);
    person.untilSeen(u"uses.line"_s);
    expectPresentable();
    person.window().resize(1280, 800);
    EXPECT_TRUE(person.sees(u"settingsMenu"_s));
}

TEST_F(Window, HostileNamesAreShownAsTheyAre)
{
    const QStringList names {u"<img src=/etc/passwd>"_s, u"<b>x</b>"_s, u"%1 %2 %n &x [*]"_s, QString(100, u'W')};
    person.start();
    for (const QString &name : names) {
        addSubscription(name);
        expectPresentable();
    }
    openForm(u"docker"_s);
    for (const QString &name : names) {
        assign(name);
    }
    expectPresentable();
    person.click(u"cancel"_s);
    person.click(u"discard"_s);
    for (const QString &name : names) {
        SCOPED_TRACE(qPrintable(name));
        openForm(u"private-docker-registry"_s);
        fillPrivate(name, u"https://registry.example.com"_s, u"<i>user %1</i>"_s);
        assign(name);
        save(name);
        expectPresentable();
        EXPECT_EQ(person.window().windowTitle(), u"Purser"_s);
        person.editRow(name);
        person.untilSeen(u"uses.line"_s);
        EXPECT_TRUE(textsOf(u"formContent"_s).contains(name));
        expectPresentable();
        person.click(u"delete"_s);
        person.untilRead(u"count"_s, u"1 dependency"_s);
        EXPECT_TRUE(person.read(u"question"_s).endsWith(name)) << qPrintable(person.read(u"question"_s));
        EXPECT_EQ(person.dependencies(u"dependencies"_s), QStringList {name + u" - "_s + name});
        expectPresentable();
        person.press(Qt::Key_Escape);
        person.click(u"cancel"_s);
        person.click(u"picker"_s);
        person.untilSeen(u"popup.search"_s);
        expectPresentable();
        person.press(Qt::Key_Escape);
    }
    QStringList shown = person.listed();
    EXPECT_EQ(shown.size(), names.size());
    const auto summary = person.window().integrationsPage()->table()->model()->index(0, 1).data(Qt::UserRole + 1000);
    EXPECT_TRUE(summary.toString().contains(u"<i>user %1</i>"_s)) << qPrintable(summary.toString());
    for (const QString &name : names) {
        person.click(u"picker"_s);
        person.type(u"popup.search"_s, name);
        person.press(Qt::Key_Return);
        person.until("it is open", [&] {
            const SubscriptionView *view = person.window().subscriptionView();
            return view->isVisible() && view->subscription().name == name;
        });
        expectPresentable();
    }
}

} // namespace

} // namespace purser
