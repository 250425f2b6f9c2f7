#include "tests/support/person.h"

#include "ui/integrations/integrationmodel.h"
#include "ui/integrations/integrationspage.h"
#include "ui/integrations/integrationtable.h"
#include "ui/integrations/typechooser.h"
#include "ui/shell/languages.h"
#include "ui/subscriptions/dependencylist.h"
#include "ui/subscriptions/dependencytext.h"
#include "ui/widgets/listdelegate.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <gtest/gtest.h>

using namespace Qt::Literals;

namespace purser {

namespace {

constexpr int longestWait = 10'000; // ms

}

Person::Person(Patience patience) : m_patience(patience)
{
    static bool isDressed = false;
    if (!isDressed) {
        isDressed = true;
        speak(u"en"_s);
    }
    qputenv("XDG_CONFIG_HOME", m_home.filePath(u"config"_s).toUtf8());
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_theme.setAnimated(false);
    m_theme.setScheme(Theme::Scheme::Light);
    m_theme.setBaseFont(QFont(u"Inter"_s, 10));
    m_theme.apply(*qApp);
}

Person::~Person()
{
    if (m_window) {
        quit();
    }
}

QString Person::accountFile() const
{
    return m_home.filePath(u"data/purser/account.db"_s);
}

void Person::start()
{
    m_account = std::make_unique<Account>(accountFile(), m_patience);
    m_window = std::make_unique<MainWindow>(*m_account, m_theme);
    const QSignalSpy ready(m_window.get(), &MainWindow::ready);
    m_window->resize(1280, 800);
    m_window->show();
    m_window->open();
    until("the account is open", [&] { return !ready.isEmpty(); });
}

void Person::quit()
{
    const QSignalSpy closed(m_window.get(), &MainWindow::closed);
    m_window->close();
    until("the window has closed", [&] {
        if (sees(u"discard"_s)) {
            click(u"discard"_s);
        }
        return !closed.isEmpty();
    });
    m_window.reset();
    // In the program the event loop ends before the account does, so what it is still asking the keychain is never
    // answered. Here the loop goes on with the next test: the account stays until the process ends.
    static_cast<void>(m_account.release());
}

QWidget *Person::find(const QString &objectName)
{
    // What is on top comes first: dialogs and popups.
    QWidgetList roots = QApplication::topLevelWidgets();
    std::stable_partition(roots.begin(), roots.end(), [this](QWidget *root) { return root != m_window.get(); });
    for (QWidget *root : std::as_const(roots)) {
        for (QWidget *widget : root->findChildren<QWidget *>(objectName)) {
            if (widget->isVisible()) {
                return widget;
            }
        }
        if (root->objectName() == objectName && root->isVisible()) {
            return root;
        }
    }
    return nullptr;
}

bool Person::sees(const QString &objectName)
{
    return find(objectName);
}

QString Person::read(const QString &objectName)
{
    auto *widget = see<QWidget>(objectName);
    return widget ? widget->property("text").toString() : QString();
}

QStringList Person::listed()
{
    const IntegrationModel *model = m_window->integrationsPage()->model();
    QStringList names;
    for (int row = 0; row < model->rowCount(); ++row) {
        names << model->integrationAt(model->index(row, 0))->name;
    }
    return names;
}

QString Person::statusOf(const QString &integrationName)
{
    const IntegrationModel *model = m_window->integrationsPage()->model();
    const qsizetype row = listed().indexOf(integrationName);
    return row < 0 ? QString()
                   : model->index(static_cast<int>(row), static_cast<int>(IntegrationColumn::Status))
                         .data(Qt::DisplayRole)
                         .toString();
}

void Person::click(const QString &objectName)
{
    auto *widget = see<QWidget>(objectName);
    ASSERT_TRUE(widget);
    until("the control can be used", [&] { return widget->isEnabled(); });
    QTest::mouseClick(widget, Qt::LeftButton);
}

void Person::type(const QString &objectName, const QString &text)
{
    auto *line = see<QLineEdit>(objectName);
    ASSERT_TRUE(line) << qPrintable(objectName);
    line->setFocus();
    line->selectAll();
    QTest::keyClick(line, Qt::Key_Delete);
    const bool hasKeys = std::all_of(text.cbegin(), text.cend(), [](QChar each) { return each.unicode() < 0x7f; });
    if (hasKeys) {
        QTest::keyClicks(line, text);
        return;
    }
    QInputMethodEvent composed;
    composed.setCommitString(text);
    QApplication::sendEvent(line, &composed);
}

void Person::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *popup = QApplication::activePopupWidget();
    if (!popup) {
        QWidget *modal = QApplication::activeModalWidget();
        QWidget *window = modal ? modal : m_window.get();
        window->activateWindow();
        until("the window is active", [window] { return window->isActiveWindow(); });
    }
    QWidget *target = popup ? popup->focusWidget() : QApplication::focusWidget();
    if (popup && !target) {
        target = popup;
    }
    QTest::keyClick(target ? target : m_window.get(), key, modifiers);
}

void Person::chooseType(const QString &typeId)
{
    // A form that was just left may still be on its way out.
    const auto choosers = m_window->findChildren<TypeChooser *>();
    const auto seen =
        std::find_if(choosers.cbegin(), choosers.cend(), [](TypeChooser *each) { return each->isVisible(); });
    ASSERT_NE(seen, choosers.cend());
    (*seen)->setType(typeId);
}

void Person::editRow(const QString &integrationName)
{
    auto *table = m_window->integrationsPage()->table();
    table->setCurrentIndex(table->model()->index(static_cast<int>(listed().indexOf(integrationName)), 1));
    QTest::keyClick(table, Qt::Key_Return);
}

void Person::deleteRow(const QString &integrationName)
{
    auto *table = m_window->integrationsPage()->table();
    table->setCurrentIndex(table->model()->index(static_cast<int>(listed().indexOf(integrationName)), 1));
    QTest::keyClick(table, Qt::Key_Delete);
}

QStringList Person::dependencies(const QString &listName)
{
    QStringList titles;
    if (const auto *list = see<DependencyList>(listName)) {
        for (const Dependency &dependency : list->dependencies()) {
            titles << titleOf(dependency);
        }
    }
    return titles;
}

void Person::clickDependency(const QString &listName, const QString &title, DependencyAction action)
{
    auto *list = see<DependencyList>(listName);
    const qsizetype at = dependencies(listName).indexOf(title);
    ASSERT_GE(at, 0) << qPrintable(title) << " is not in " << qPrintable(listName);
    const QRect button = list->actionRect(list->dependencies().at(at).id, action);
    ASSERT_FALSE(button.isEmpty()) << qPrintable(title) << " has no such button";
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, button.center());
}

void Person::until(const char *what, const std::function<bool()> &isSo)
{
    EXPECT_TRUE(QTest::qWaitFor(isSo, longestWait)) << "waited in vain until " << what;
}

void Person::untilSubscription(const QString &name)
{
    until(qPrintable(name + u" is listed"_s), [&] {
        const auto *list = qobject_cast<QAbstractItemView *>(find(u"subscription.list"_s));
        const QAbstractItemModel *rows = list ? list->model() : nullptr;
        return rows && rows->rowCount() > 0
            && !rows->match(rows->index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly).isEmpty();
    });
}

void Person::untilSeen(const QString &objectName)
{
    EXPECT_TRUE(QTest::qWaitFor([&] { return sees(objectName); }, longestWait))
        << "waited in vain to see " << qPrintable(objectName);
}

void Person::untilRead(const QString &objectName, const QString &text)
{
    EXPECT_TRUE(QTest::qWaitFor([&] { return sees(objectName) && read(objectName).contains(text); }, longestWait))
        << qPrintable(objectName) << " reads " << qPrintable(sees(objectName) ? read(objectName) : u"nothing"_s)
        << " instead of " << qPrintable(text);
}

QImage Person::picture()
{
    QCoreApplication::processEvents();
    QImage image = m_window->grab().toImage();
    // The offscreen platform has no desktop to photograph: what stands over the window is painted over it.
    QPainter painter(&image);
    for (QWidget *over : QApplication::topLevelWidgets()) {
        if (over->isVisible() && over != m_window.get()) {
            painter.drawPixmap(m_window->mapFromGlobal(over->mapToGlobal(QPoint())), over->grab());
        }
    }
    return image;
}

} // namespace purser
