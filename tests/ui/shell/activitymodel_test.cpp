#include "tests/support/printers.h"
#include "ui/shell/activitymodel.h"
#include "ui/shell/news.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Qt::Literals;

namespace purser {

namespace {

ActivityEntry entry(int number, const QString &subject = u"acme-hub"_s)
{
    return {.id = QString::number(number),
        .at = QDateTime::currentDateTime(),
        .who = u"alice"_s,
        .action = {.kind = Action::Kind::AddIntegration, .subject = subject}};
}

// The latest first.
QList<ActivityEntry> entries(int latest, int count, const QString &subject = u"acme-hub"_s)
{
    QList<ActivityEntry> all;
    for (int number = latest; number > latest - count; --number) {
        all << entry(number, subject);
    }
    return all;
}

class History : public testing::Test
{
protected:
    QStringList ids() const
    {
        QStringList all;
        for (int row = 0; row < m_model.rowCount(); ++row) {
            all << m_model.index(row, 0).data(Qt::UserRole).toString();
        }
        return all;
    }

    ActivityModel m_model;
    QSignalSpy m_more {&m_model, &ActivityModel::moreNeeded};
};

// Which asks for more itself.
TEST_F(History, UnderTheTester)
{
    const QAbstractItemModelTester tester(&m_model, QAbstractItemModelTester::FailureReportingMode::Warning);
    constexpr int page = ActivityModel::pageSize;
    m_model.setLatest(entries(1000, page));
    m_model.append(m_model.lastId(), entries(1000 - page, 5));
    m_model.setLatest(entries(1003, page));
    m_model.setFilter(u"globex"_s);
    m_model.setLatest(entries(2000, page));
    m_model.setFilter({});
    EXPECT_EQ(m_model.rowCount(), page);
}

TEST_F(History, ShortOneIsCompleteAtOnce)
{
    m_model.setLatest(entries(2, 2));
    EXPECT_EQ(ids(), (QStringList {u"2"_s, u"1"_s}));
    EXPECT_FALSE(m_model.canFetchMore({}));
    EXPECT_EQ(m_model.index(0, 1).data().toString(), u"alice"_s);
    EXPECT_EQ(m_model.index(0, 2).data().toString(), u"Added integration acme-hub."_s);
    EXPECT_FALSE(m_model.index(0, 0).data(Qt::ToolTipRole).toString().isEmpty());
}

TEST_F(History, NewLinesComeToTheTop)
{
    m_model.setLatest(entries(2, 2));
    m_model.setLatest(entries(4, 4));
    EXPECT_EQ(ids(), (QStringList {u"4"_s, u"3"_s, u"2"_s, u"1"_s}));
    m_model.setLatest(entries(4, 4));
    EXPECT_EQ(m_model.totalCount(), 4);
}

TEST_F(History, LongOneIsReadPieceByPiece)
{
    constexpr int page = ActivityModel::pageSize;
    m_model.setLatest(entries(1000, page));
    ASSERT_TRUE(m_model.canFetchMore({}));
    m_model.fetchMore({});
    EXPECT_EQ(m_more.size(), 1);
    EXPECT_FALSE(m_model.canFetchMore({})) << "one at a time";
    m_model.append(m_model.lastId(), entries(1000 - page, page));
    EXPECT_EQ(m_model.rowCount(), 2 * page);
    m_model.fetchMore({});
    m_model.failToRead();
    ASSERT_TRUE(m_model.canFetchMore({}));
    m_model.fetchMore({});
    m_model.append(m_model.lastId(), entries(1000 - 2 * page, 3));
    EXPECT_FALSE(m_model.canFetchMore({}));
    EXPECT_EQ(m_model.rowCount(), 2 * page + 3);
}

TEST_F(History, AGapStartsItAnew)
{
    constexpr int page = ActivityModel::pageSize;
    m_model.setLatest(entries(10, 10));
    m_model.setLatest(entries(1000, page));
    EXPECT_EQ(ids().first(), u"1000"_s);
    EXPECT_EQ(m_model.rowCount(), page);
    EXPECT_TRUE(m_model.canFetchMore({}));
    m_model.append(u"1"_s, entries(0, 1)); // the answer to what was asked before
    EXPECT_EQ(m_model.rowCount(), page);
}

TEST_F(History, SearchReadsOnUntilItFinds)
{
    constexpr int page = ActivityModel::pageSize;
    m_model.setLatest(entries(1000, page));
    m_model.setFilter(u"GLOBEX"_s);
    EXPECT_EQ(m_model.rowCount(), 0);
    EXPECT_EQ(m_more.size(), 1);
    m_model.append(m_model.lastId(), entries(1000 - page, page));
    EXPECT_EQ(m_more.size(), 2) << "nothing matched: further";
    m_model.append(m_model.lastId(), entries(1000 - 2 * page, 1, u"globex-hub"_s));
    EXPECT_EQ(ids(), QStringList {QString::number(1000 - 2 * page)});
    m_model.setLatest(entries(1001, page) << entry(1));
    EXPECT_EQ(m_model.rowCount(), 1) << "new, but something else";
    m_model.setFilter({});
    EXPECT_EQ(m_model.rowCount(), 2 * page + 2);
    m_model.setFilter(u"alice"_s);
    EXPECT_EQ(m_model.rowCount(), 2 * page + 2);
}

TEST(UndoText, IsShortAndPlain)
{
    const Action action {.kind = Action::Kind::DeleteIntegration, .subject = u"a&b"_s};
    EXPECT_EQ(undoText(action, false), u"Undo delete “a&&b”"_s);
    EXPECT_EQ(undoText(action, true), u"Redo delete “a&&b”"_s);
    const Action longOne {.kind = Action::Kind::DeleteIntegration, .subject = QString(300, u'W')};
    EXPECT_LE(undoText(longOne, false).size(), 61) << "with the dots";
}

} // namespace

} // namespace purser
