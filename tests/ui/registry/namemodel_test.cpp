#include "tests/support/printers.h"
#include "ui/registry/namemodel.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

using namespace Qt::Literals;

namespace purser {

namespace {

QStringList shown(const NameModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row) {
        names << model.index(row, 0).data(Qt::UserRole).toString();
    }
    return names;
}

} // namespace

TEST(NameModel, mergesWhatArrives)
{
    NameModel model(u"Tag"_s, true, nullptr);
    const QAbstractItemModelTester tester(&model);
    model.add({u"v1.10"_s, u"v1.2"_s});
    model.add({u"v1.9"_s, u"latest"_s, u"v1.2"_s});
    EXPECT_EQ(shown(model), QStringList({u"latest"_s, u"v1.2"_s, u"v1.9"_s, u"v1.10"_s}));
    EXPECT_EQ(model.totalCount(), 4);
    EXPECT_TRUE(model.contains(u"v1.9"_s));
    EXPECT_FALSE(model.contains(u"v1.09"_s));
    model.sort(0, Qt::DescendingOrder);
    EXPECT_EQ(shown(model), QStringList({u"v1.10"_s, u"v1.9"_s, u"v1.2"_s, u"latest"_s}));
    model.add({u"v2"_s});
    EXPECT_EQ(shown(model).first(), u"v2"_s);
    model.clear();
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(NameModel, filters)
{
    NameModel model(u"Tag"_s, true, nullptr);
    model.add({u"Release-1"_s, u"release-2"_s, u"latest"_s});
    model.setFilter(u" RELEASE "_s);
    EXPECT_EQ(shown(model), QStringList({u"Release-1"_s, u"release-2"_s}));
    model.add({u"prerelease"_s, u"other"_s});
    EXPECT_EQ(model.rowCount(), 3);
    model.setFilter({});
    EXPECT_EQ(model.rowCount(), 5);
}

TEST(NameModel, saysWhatIsNoTag)
{
    NameModel model(u"Tag"_s, true, nullptr);
    model.add({u"sha256-"_s + QString(64, u'a') + u".sig"_s, u"v1"_s});
    EXPECT_EQ(model.index(0, 1).data().toString(), u"Signature"_s);
    EXPECT_EQ(model.index(1, 1).data().toString(), QString());
    const NameModel repositories(u"Repository"_s, false, nullptr);
    EXPECT_EQ(repositories.columnCount(), 1);
}

} // namespace purser
