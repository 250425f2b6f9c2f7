#include "app/model/activitysentences.h"
#include "app/model/loginname.h"
#include "app/storage/activitystore.h"
#include "tests/app/storage/storagefixture.h"

using namespace Qt::Literals;

namespace purser {

namespace {

class ActivityStoreTest : public StorageTest
{
};

TEST_F(ActivityStoreTest, ListsTheLatestFirstPageByPage)
{
    const auto connection = opened();
    ASSERT_TRUE(connection);
    ActivityStore store(*connection);
    for (int i = 0; i < 7; ++i) {
        ASSERT_TRUE(store.append({.kind = Action::Kind::SwapIntegration,
                                     .subject = QString::number(i),
                                     .subscription = u"acme"_s,
                                     .detail = u"hub"_s},
            ActivityEntry::Manner::Undone));
    }
    QStringList subjects;
    QString before;
    for (auto page = store.entries(before, 3); page && !page->isEmpty(); page = store.entries(before, 3)) {
        for (const ActivityEntry &entry : *page) {
            subjects << entry.action.subject;
        }
        before = page->last().id;
    }
    EXPECT_EQ(subjects, QStringList({u"6"_s, u"5"_s, u"4"_s, u"3"_s, u"2"_s, u"1"_s, u"0"_s}));
    const ActivityEntry entry = store.entries({}, 1)->first();
    EXPECT_EQ(entry.who, loginName());
    EXPECT_EQ(entry.manner, ActivityEntry::Manner::Undone);
    EXPECT_EQ(sentence(entry), u"Undone: Pointed 6 of subscription acme at integration hub."_s);
    EXPECT_LT(entry.at.msecsTo(QDateTime::currentDateTimeUtc()), 60'000);
}

} // namespace

} // namespace purser
