// The list while checks arrive, and what is selected in it.
#include "tests/support/printers.h"
#include "tests/ui/integrations/listing.h"
#include "ui/integrations/integrationtable.h"
#include "ui/widgets/listdelegate.h"
#include "ui/widgets/timetext.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::Literals;

namespace purser {

namespace {

Integration expiring(const QString &name, int days)
{
    const QString date = QDate::currentDate().addDays(days).toString(Qt::ISODate);
    return integrationNamed(name, u"docker"_s, {{u"expires"_s, date}});
}

class ArrivingChecks : public testing::Test
{
protected:
    void fill(const QStringList &names)
    {
        QList<Integration> integrations;
        for (const QString &name : names) {
            integrations << integrationNamed(name);
        }
        m_model.setIntegrations(integrations);
    }

    QVariant status(int row, int role = Qt::DisplayRole) const
    {
        return m_model.index(row, static_cast<int>(IntegrationColumn::Status)).data(role);
    }

    IntegrationModel m_model;
    QAbstractItemModelTester m_tester {&m_model, QAbstractItemModelTester::FailureReportingMode::Warning};
};

TEST_F(ArrivingChecks, LeaveTheRowsWhereTheyAre)
{
    fill({u"a"_s, u"b"_s, u"c"_s});
    m_model.sort(static_cast<int>(IntegrationColumn::Status), Qt::AscendingOrder);
    const QSignalSpy resets(&m_model, &QAbstractItemModel::modelReset);
    const QSignalSpy changes(&m_model, &QAbstractItemModel::dataChanged);
    m_model.putChecks({checked(integrationNamed(u"c"_s), Verdict::Accepted), integrationNamed(u"unknown"_s),
        checked(integrationNamed(u"b"_s), Verdict::Refused)});
    EXPECT_EQ(namesIn(m_model), (QStringList {u"a"_s, u"b"_s, u"c"_s}));
    EXPECT_EQ(status(2), u"Accepted"_s);
    EXPECT_EQ(resets.size(), 0);
    ASSERT_EQ(changes.size(), 1);
    EXPECT_EQ(changes.first().at(0).toModelIndex().row(), 1);
    EXPECT_EQ(changes.first().at(1).toModelIndex().row(), 2);
    m_model.settle();
    EXPECT_EQ(namesIn(m_model), (QStringList {u"c"_s, u"b"_s, u"a"_s}));
    EXPECT_EQ(resets.size(), 1);
    m_model.settle();
    EXPECT_EQ(resets.size(), 1) << "nothing has to move";
}

TEST_F(ArrivingChecks, StayListedUntilTheyAreAllThere)
{
    fill({u"a"_s, u"b"_s});
    m_model.setFilter({.neverChecked = true});
    m_model.putChecks({checked(integrationNamed(u"a"_s), Verdict::Accepted)});
    EXPECT_EQ(m_model.rowCount(), 2);
    EXPECT_EQ(m_model.countIf(isNeverChecked), 1);
    m_model.settle();
    EXPECT_EQ(namesIn(m_model), QStringList {u"b"_s});
}

TEST_F(ArrivingChecks, SayWhoIsAsked)
{
    fill({u"a"_s, u"b"_s});
    m_model.setChecking({u"id of b"_s, u"nobody"_s});
    EXPECT_EQ(status(0), u"Never checked"_s);
    EXPECT_EQ(status(1), u"Checking…"_s);
    EXPECT_TRUE(status(1, ListRole::Hollow).toBool());
    m_model.put(integrationNamed(u"b"_s));
    EXPECT_EQ(status(1), u"Checking…"_s);
    m_model.setChecking({});
    EXPECT_EQ(status(1), u"Never checked"_s);
}

TEST_F(ArrivingChecks, ProveThatTheSecretIsHere)
{
    fill({u"a"_s});
    m_model.setWithoutSecret({u"id of a"_s});
    m_model.putChecks({checked(integrationNamed(u"a"_s), Verdict::Accepted)});
    EXPECT_EQ(status(0), u"Accepted"_s);
}

TEST_F(ArrivingChecks, OfThoseThatAreDue)
{
    Integration old = checked(integrationNamed(u"old"_s), Verdict::Accepted);
    old.lastCheck->at = QDateTime::currentDateTimeUtc().addDays(-1);
    m_model.setIntegrations({old, checked(integrationNamed(u"new"_s), Verdict::Accepted), integrationNamed(u"never"_s),
        integrationNamed(u"key"_s, u"ssh-key"_s)});
    const QStringList due = m_model.notCheckedSince(QDateTime::currentDateTimeUtc().addSecs(-3600));
    EXPECT_EQ(due, (QStringList {u"id of never"_s, u"id of old"_s}));
}

TEST_F(ArrivingChecks, ExpiryIsShownAndFiltered)
{
    m_model.setIntegrations(
        {expiring(u"past"_s, -3), expiring(u"soon"_s, 5), expiring(u"later"_s, 90), integrationNamed(u"never"_s)});
    EXPECT_EQ(m_model.totalCountIf(isExpiringSoon), 2);
    m_model.setFilter({.expiresSoon = true});
    ASSERT_EQ(namesIn(m_model), (QStringList {u"past"_s, u"soon"_s}));
    EXPECT_TRUE(status(0, ListRole::SecondLine).toString().startsWith(u"Expired 3 "_s));
    EXPECT_EQ(status(1, ListRole::SecondLine).toString(), u"Expires in 5 day(s)"_s);
    EXPECT_TRUE(status(1, ListRole::Warned).toBool());
    EXPECT_TRUE(status(1, Qt::ToolTipRole).toString().startsWith(u"The credential expires on "_s));
    EXPECT_TRUE(m_model.index(1, static_cast<int>(IntegrationColumn::Name))
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .endsWith(u"Expires in 5 day(s)"_s));
    m_model.setFilter({.unassigned = true, .expiresSoon = true});
    EXPECT_EQ(m_model.rowCount(), 2);
}

TEST(ExpiryText, CountsDays)
{
    const QDateTime now(QDate(2026, 3, 14), QTime(12, 0));
    const std::pair<QDateTime, QString> cases[] = {
        {now.addSecs(60), u"Expires today"_s},
        {now.addDays(1), u"Expires tomorrow"_s},
        {now.addDays(14), u"Expires in 14 days"_s},
        {now.addSecs(-60), u"Expired today"_s},
        {now.addDays(-2), u"Expired 2 days ago"_s},
    };
    for (const auto &[end, text] : cases) {
        EXPECT_EQ(expiryText(end, now).replace(u"day(s)"_s, u"days"_s), text);
    }
}

class Selecting : public ArrivingChecks
{
protected:
    Selecting() : m_table(&m_model)
    {
        fill({u"a"_s, u"b"_s, u"xyz"_s, u"y"_s, u"z"_s});
        m_table.resize(900, 400);
        m_table.setCurrentIndex(m_model.index(1, 1));
    }

    IntegrationTable m_table;
};

TEST_F(Selecting, ByKeys)
{
    QSignalSpy asked(&m_table, &IntegrationTable::checkRequested);
    QTest::keyClick(&m_table, Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_EQ(m_table.selectedIds(), (QStringList {u"id of b"_s, u"id of xyz"_s}));
    QTest::keyClick(&m_table, Qt::Key_T, Qt::ControlModifier);
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked.first().first().toStringList(), m_table.selectedIds());
    QTest::keyClick(&m_table, Qt::Key_A, Qt::ControlModifier);
    EXPECT_EQ(m_table.selectedCount(), 5);
    QSignalSpy all(&m_table, &IntegrationTable::checkAllRequested);
    QTest::keyClick(&m_table, Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(all.size(), 1);
}

TEST_F(Selecting, TheActionsOfARowAreThoseOfTheCurrentOne)
{
    QSignalSpy edited(&m_table, &IntegrationTable::editRequested);
    QSignalSpy deleted(&m_table, &IntegrationTable::deleteRequested);
    QTest::keyClick(&m_table, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&m_table, Qt::Key_Return);
    QTest::keyClick(&m_table, Qt::Key_Delete);
    ASSERT_EQ(edited.size(), 1);
    EXPECT_EQ(edited.first().first(), u"id of xyz"_s);
    ASSERT_EQ(deleted.size(), 1);
}

TEST_F(Selecting, OutlivesSortingAndFiltering)
{
    QTest::keyClick(&m_table, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&m_table, Qt::Key_Down, Qt::ShiftModifier);
    m_model.sort(static_cast<int>(IntegrationColumn::Name), Qt::DescendingOrder);
    EXPECT_EQ(m_table.selectedIds(), (QStringList {u"id of y"_s, u"id of xyz"_s, u"id of b"_s}));
    EXPECT_EQ(m_model.integrationAt(m_table.currentIndex())->name, u"y"_s);
    m_model.setFilter({.text = u"xyz"_s});
    EXPECT_EQ(m_table.selectedIds(), QStringList {u"id of xyz"_s});
}

} // namespace

} // namespace purser
