#pragma once

#include "app/account/account.h"
#include "ui/shell/mainwindow.h"
#include "ui/subscriptions/dependencydelegate.h"
#include "ui/theme/theme.h"

#include <QStringList>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace purser {

// Somebody in front of the real window on an account of their own, who clicks, types and looks. What does not happen
// in time fails the test.
class Person
{
public:
    explicit Person(Patience patience = {});
    ~Person();

    // Starts the program on the account; again after quit().
    void start();
    void quit(); // discards what is not saved

    bool isThere() const { return m_window != nullptr; }

    MainWindow &window() { return *m_window; }
    Account &account() { return *m_account; }
    Theme &theme() { return m_theme; }
    QString accountFile() const;

    // Controls are found by their object name among those that can be seen.
    template <typename Widget = QWidget>
    Widget *see(const QString &objectName);
    bool sees(const QString &objectName);
    QString read(const QString &objectName); // a label's, button's or line's text
    QStringList listed(); // the names in the list, as shown
    QString statusOf(const QString &integrationName);

    void click(const QString &objectName);
    void type(const QString &objectName, const QString &text); // replaces what is there
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void chooseType(const QString &typeId);
    void editRow(const QString &integrationName);
    void deleteRow(const QString &integrationName);
    // The buttons in a list of dependencies; `title` as the list shows it: "acme / web".
    QStringList dependencies(const QString &listName);
    void clickDependency(const QString &listName, const QString &title, DependencyAction action);

    // Waits until it is so.
    void until(const char *what, const std::function<bool()> &isSo);
    void untilSeen(const QString &objectName);
    void untilSubscription(const QString &name); // is in the list of subscriptions
    void untilRead(const QString &objectName, const QString &text); // contains the text

    // A picture of the window as it is.
    QImage picture();

private:
    QWidget *find(const QString &objectName);

    Patience m_patience;
    QTemporaryDir m_home;
    Theme m_theme;
    std::unique_ptr<Account> m_account;
    std::unique_ptr<MainWindow> m_window;
};

template <typename Widget>
Widget *Person::see(const QString &objectName)
{
    untilSeen(objectName);
    return qobject_cast<Widget *>(find(objectName));
}

} // namespace purser
