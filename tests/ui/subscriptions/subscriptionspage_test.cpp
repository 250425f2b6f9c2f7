#include "tests/ui/subscriptions/subscriptiontest.h"
#include "ui/subscriptions/subscriptionspage.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/messagebar.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QBoxLayout>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals;

namespace purser {

namespace {

const QString table = u"subscription.list"_s;

class SubscriptionList : public SubscriptionTest
{
protected:
    void SetUp() override
    {
        SubscriptionTest::SetUp();
        m_page = new SubscriptionsPage(account().subscriptions(), &window());
        view().hide();
        qobject_cast<QBoxLayout *>(window().layout())->addWidget(m_page, 1000);
    }

    SubscriptionsPage &page() { return *m_page; }
    ListTable *list() { return see<ListTable>(table); }
    MessageBar *bar() { return m_page->findChild<MessageBar *>(); }

    void untilListed(const QStringList &names)
    {
        until(qPrintable(names.join(u' ')), [&] {
            QStringList listed;
            for (const Subscription &row : page().model()->rows()) {
                listed << row.name;
            }
            return listed == names;
        });
    }

    void untilSaid(const QString &text)
    {
        until(qPrintable(text), [&] { return bar()->isVisible() && bar()->text() == text; });
    }

    // A button that the list paints.
    void clickInRow(const QString &name, int action)
    {
        selectRow(table, name);
        const QAbstractItemModel *model = list()->model();
        const QRect cell = list()->visualRect(model->index(list()->currentIndex().row(), model->columnCount() - 1));
        const auto *delegate = qobject_cast<ListDelegate *>(list()->itemDelegate());
        QTest::mouseClick(
            list()->viewport(), Qt::LeftButton, Qt::NoModifier, delegate->actionRect(cell, action).center());
    }

    enum Button { Open, Rename, Remove };

private:
    SubscriptionsPage *m_page = nullptr;
};

} // namespace

TEST_F(SubscriptionList, EmptyThenCounted)
{
    until("it says that there are none", [&] {
        const auto labels = page().findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
            [](const QLabel *label) { return label->isVisible() && label->text() == "No subscriptions yet"_L1; });
    });
    EXPECT_FALSE(find(u"list.search"_s));
    const QAbstractItemModelTester tester(
        const_cast<SubscriptionsModel *>(page().model()), QAbstractItemModelTester::FailureReportingMode::Warning);
    addSubscription(u"umbrella"_s);
    const Subscription acme = addSubscription(u"acme"_s);
    const auto enabled = enable(acme, addIntegration(u"acme-hub"_s));
    orphan(enable(acme, addIntegration(u"old-registry"_s)));
    addDependent(acme, DependentKind::Project, u"web"_s, {enabled.use.id});
    addDependent(acme, DependentKind::Project, u"shop"_s);
    addDependent(acme, DependentKind::Environment, u"staging"_s);
    until("all is counted", [&] { return rows(table).first().startsWith("acme | 2 | 2 | 1 | 0 | Today at "_L1); });
    EXPECT_TRUE(rows(table).last().startsWith("umbrella | 0 | 0 | 0 | 0 | "_L1));

    const QModelIndex integrations = page().model()->index(0, 1);
    EXPECT_TRUE(integrations.data(ListRole::SecondLine).toString().startsWith("1 orphan"_L1));
    EXPECT_TRUE(integrations.data(ListRole::Warned).toBool());
    EXPECT_TRUE(integrations.data(Qt::ToolTipRole).toString().contains("cannot log in"_L1));
    const QString spoken = page().model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(spoken.startsWith("acme, 2 integration"_L1)) << qPrintable(spoken);
    EXPECT_TRUE(spoken.contains("1 orphan"_L1)) << qPrintable(spoken);
    EXPECT_FALSE(page().model()->index(1, 1).data(ListRole::Warned).toBool());
}

TEST_F(SubscriptionList, IsAddedTo)
{
    type(u"subscription.new"_s, u"umbrella"_s);
    click(u"subscription.add"_s);
    untilListed({u"umbrella"_s});
    EXPECT_TRUE(see<QLineEdit>(u"subscription.new"_s)->text().isEmpty());
    type(u"list.search"_s, u"umb"_s);
    type(u"subscription.new"_s, u"acme"_s);
    press(Qt::Key_Return);
    untilListed({u"acme"_s, u"umbrella"_s});
    until("the new one is shown", [&] { return list()->currentIndex().data().toString() == "acme"_L1; });
    EXPECT_EQ(rows(table).size(), 2) << "whatever was searched for";

    const auto issue = [&] {
        for (const FieldRow *row : page().findChildren<FieldRow *>()) {
            if (row->editor()->objectName() == "subscription.new"_L1) {
                return row->issueText();
            }
        }
        return QString();
    };
    type(u"subscription.new"_s, u"ACME"_s);
    press(Qt::Key_Return);
    until("it is taken", [&] { return !issue().isEmpty(); });
    type(u"subscription.new"_s, u"acme 2"_s);
    EXPECT_TRUE(issue().isEmpty());
}

TEST_F(SubscriptionList, OpensByKeyAndMouse)
{
    const Subscription acme = addSubscription(u"acme"_s);
    const QSignalSpy isOpened(&page(), &SubscriptionsPage::opened);
    untilListed({u"acme"_s});
    selectRow(table, u"acme"_s);
    press(Qt::Key_Return);
    clickInRow(u"acme"_s, Open);
    ASSERT_EQ(isOpened.count(), 2);
    EXPECT_EQ(isOpened.first().first().toString(), acme.id);
    EXPECT_EQ(isOpened.last().first().toString(), acme.id);
}

TEST_F(SubscriptionList, RenamesWithTheErrorAtTheField)
{
    addSubscription(u"acme"_s);
    addSubscription(u"umbrella"_s);
    untilListed({u"acme"_s, u"umbrella"_s});
    selectRow(table, u"acme"_s);
    press(Qt::Key_F2);
    EXPECT_EQ(see<QLineEdit>(u"rename.name"_s)->selectedText(), u"acme"_s);
    const auto issue = [&] { return see(u"renameDialog"_s)->findChild<FieldRow *>()->issueText(); };
    type(u"rename.name"_s, u"Umbrella"_s);
    press(Qt::Key_Return);
    until("it is taken", [&] { return !issue().isEmpty(); });
    EXPECT_TRUE(issue().contains(u"umbrella"_s, Qt::CaseInsensitive)) << qPrintable(issue());
    type(u"rename.name"_s, {});
    EXPECT_TRUE(issue().isEmpty());
    click(u"rename.save"_s);
    until("it is empty", [&] { return !issue().isEmpty(); });
    type(u"rename.name"_s, u"zenith"_s);
    press(Qt::Key_Return);
    untilListed({u"umbrella"_s, u"zenith"_s});
    until("the dialog is gone", [&] { return !find(u"renameDialog"_s); });
    EXPECT_EQ(list()->currentIndex().data().toString(), u"zenith"_s) << "still the same one";

    clickInRow(u"umbrella"_s, Rename);
    type(u"rename.name"_s, u"other"_s);
    press(Qt::Key_Escape);
    until("the dialog is gone", [&] { return !find(u"renameDialog"_s); });
    untilListed({u"umbrella"_s, u"zenith"_s});
}

TEST_F(SubscriptionList, RenameOfOneThatIsGoneIsSaid)
{
    const Subscription acme = addSubscription(u"acme"_s);
    untilListed({u"acme"_s});
    selectRow(table, u"acme"_s);
    press(Qt::Key_F2);
    type(u"rename.name"_s, u"other"_s);
    EXPECT_TRUE(QCoro::waitFor(account().subscriptions().remove(acme.id)));
    press(Qt::Key_Return);
    EXPECT_FALSE(see<QLabel>(u"rename.failure"_s)->text().isEmpty());
    press(Qt::Key_Escape);
}

TEST_F(SubscriptionList, RemovesOnlyWhatIsEmpty)
{
    const Subscription acme = addSubscription(u"acme"_s);
    addSubscription(u"umbrella"_s);
    addDependent(acme, DependentKind::Image, u"app"_s);
    until("the image is counted",
        [&] { return page().model()->find(acme.id) && page().model()->find(acme.id)->images == 1; });
    const QSignalSpy isOpened(&page(), &SubscriptionsPage::opened);
    selectRow(table, u"acme"_s);
    press(Qt::Key_Delete);
    EXPECT_TRUE(bar()->isVisible());
    EXPECT_EQ(bar()->kind(), MessageBar::Kind::Warning);
    EXPECT_TRUE(bar()->text().startsWith("acme is not empty: 1 image"_L1)) << qPrintable(bar()->text());
    click(u"message.action"_s);
    ASSERT_EQ(isOpened.count(), 1);
    EXPECT_EQ(isOpened.first().first().toString(), acme.id);

    clickInRow(u"umbrella"_s, Remove);
    untilSaid(u"Removed subscription umbrella."_s);
    untilListed({u"acme"_s});
}

TEST_F(SubscriptionList, FilledMeanwhileIsNotRemoved)
{
    const Subscription acme = addSubscription(u"acme"_s);
    untilListed({u"acme"_s});
    sql(u"INSERT INTO dependent (id, subscription_id, kind, name, name_key, folder, created_at, updated_at) "
        "VALUES ('other', '%1', 'image', 'app', 'app', '', 1, 1)"_s.arg(acme.id));
    selectRow(table, u"acme"_s);
    press(Qt::Key_Delete);
    until("it is said", [&] { return bar()->isVisible(); });
    EXPECT_TRUE(bar()->text().contains(u"acme"_s)) << qPrintable(bar()->text());
    EXPECT_EQ(QCoro::waitFor(account().subscriptions().all())->size(), 1);
}

TEST_F(SubscriptionList, ReadOnlyOpensOnly)
{
    addSubscription(u"acme"_s);
    untilListed({u"acme"_s});
    page().setReadOnly(true);
    EXPECT_FALSE(see(u"subscription.new"_s)->isEnabled());
    EXPECT_FALSE(see(u"subscription.add"_s)->isEnabled());
    const QSignalSpy isOpened(&page(), &SubscriptionsPage::opened);
    selectRow(table, u"acme"_s);
    press(Qt::Key_F2);
    EXPECT_FALSE(find(u"renameDialog"_s));
    press(Qt::Key_Delete);
    EXPECT_EQ(QCoro::waitFor(account().subscriptions().all())->size(), 1);
    press(Qt::Key_Return);
    EXPECT_EQ(isOpened.count(), 1);
}

TEST_F(SubscriptionList, CannotBeReadAtFirst)
{
    const Account nothing(u"/dev/null/account.db"_s);
    SubscriptionsPage unread(const_cast<Account &>(nothing).subscriptions(), &window());
    page().hide();
    window().layout()->addWidget(&unread);
    EXPECT_TRUE(see(u"failed.retry"_s)) << "and a way to try again";
    click(u"failed.retry"_s);
    EXPECT_TRUE(see(u"failed.retry"_s));
}

TEST_F(SubscriptionList, ThousandAtOnce)
{
    QString statement = u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000) "
                        "INSERT INTO subscription (id, name, name_key, created_at, updated_at) "
                        "SELECT 'id ' || i, 'organisation ' || i, 'organisation ' || i, 1, 1 FROM n"_s;
    sql(statement);
    QElapsedTimer clock;
    clock.start();
    addSubscription(u"acme"_s); // says that there is something new
    until("all are listed", [&] { return rows(table).size() == 1001; });
    EXPECT_LT(clock.elapsed(), 2000);
    EXPECT_LT(page().findChildren<QWidget *>().size(), 100) << "no widget for each";
    clock.restart();
    type(u"list.search"_s, u"organisation 77"_s);
    EXPECT_EQ(rows(table).size(), 11);
    EXPECT_LT(clock.elapsed(), 1000);
    type(u"list.search"_s, u"nobody"_s);
    click(u"noMatch.reset"_s);
    EXPECT_EQ(rows(table).size(), 1001);
}

} // namespace purser
