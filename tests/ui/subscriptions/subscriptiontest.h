#pragma once

#include "app/account/account.h"
#include "app/workflow/projectscans.h"
#include "tests/support/printers.h"
#include "ui/subscriptions/subscriptionmenu.h"
#include "ui/subscriptions/subscriptionview.h"
#include "ui/theme/theme.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace purser {

class ListTable;

// The pages of a subscription in a window of their own, on a real account in a folder that goes with the test.
class SubscriptionTest : public testing::Test
{
protected:
    SubscriptionTest();
    ~SubscriptionTest() override;
    void SetUp() override;

    Account &account() { return *m_account; }
    SubscriptionView &view() { return *m_view; }
    QWidget &window() { return *m_window; }
    Theme &theme() { return m_theme; }

    // What the account holds.
    Subscription addSubscription(const QString &name);
    Integration addIntegration(const QString &name, const QString &typeId = QStringLiteral("docker"));
    SubscriptionIntegrationDetails enable(
        const Subscription &subscription, const Integration &integration, const QString &as = {});
    Dependent addDependent(const Subscription &subscription, DependentKind kind, const QString &name,
        const QStringList &subscriptionIntegrationIds = {}, const QString &folder = {});
    // The integration behind it goes, as another program would make it go.
    void orphan(const SubscriptionIntegrationDetails &details);
    // A folder with these files: path and contents.
    QString makeFolder(const QString &name, const QMap<QString, QByteArray> &files);
    void sql(const QString &statement);

    void open(const Subscription &subscription, SubscriptionView::Place place, const QString &thingId = {});

    // Controls are found by their object name among those that can be seen, those of dialogs and popups first.
    QWidget *find(const QString &objectName);
    template <typename Widget = QWidget>
    Widget *see(const QString &objectName)
    {
        until(qPrintable(objectName), [&] { return find(objectName) != nullptr; });
        return qobject_cast<Widget *>(find(objectName));
    }
    void click(const QString &objectName);
    void type(const QString &objectName, const QString &text); // replaces what is there
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void choose(const QString &listedText); // of the popup that is open
    void until(const char *what, const std::function<bool()> &isSo);

    // The words in a table, row by row; columns joined by " | ".
    QStringList rows(const QString &tableName);
    void selectRow(const QString &tableName, const QString &name); // by a text in any column
    QString trail() const; // "Subscriptions / acme / …"
    QStringList messages; // that the view gave
    QStringList opened; // files, as "path:line"

private:
    QTemporaryDir m_home;
    Theme m_theme;
    std::unique_ptr<Account> m_account;
    std::unique_ptr<ProjectScans> m_scans;
    std::unique_ptr<QWidget> m_window;
    SubscriptionView *m_view = nullptr;
};

} // namespace purser
