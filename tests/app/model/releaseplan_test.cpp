#include "app/model/releaseplan.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace Qt::Literals;

namespace purser {

namespace {

using Kind = Dependency::Kind;
using Strength = Mention::Strength;

Dependency use(const QString &id)
{
    return {.kind = Kind::SubscriptionIntegration, .id = id, .subscriptionIntegrationId = id};
}

Dependency dependent(
    const QString &id, const QString &useId, DependencyOrigin origin, Strength strength = Strength::Hard)
{
    return {.kind = Kind::Project,
        .id = id,
        .subscriptionIntegrationId = useId,
        .dependentId = u"project "_s + id,
        .origin = origin,
        .strength = strength};
}

QStringList idsOf(const QList<Dependency> &dependencies)
{
    QStringList ids;
    for (const Dependency &dependency : dependencies) {
        ids << dependency.id;
    }
    return ids;
}

TEST(ReleasePlan, FilesHoldWhatTheyName)
{
    const ReleasePlan plan = planRelease({dependent(u"a"_s, u"used by hand"_s, DependencyOrigin::Hand),
        dependent(u"b"_s, u"used in a file"_s, DependencyOrigin::Hand),
        dependent(u"c"_s, u"used in a file"_s, DependencyOrigin::Scan), use(u"used by hand"_s),
        use(u"used in a file"_s), use(u"unused"_s)});
    EXPECT_EQ(idsOf(plan.released), (QStringList {u"a"_s, u"b"_s, u"used by hand"_s, u"unused"_s}));
    EXPECT_EQ(idsOf(plan.kept), (QStringList {u"c"_s, u"used in a file"_s}));
}

TEST(ReleasePlan, HintsHoldNothing)
{
    const ReleasePlan plan =
        planRelease({dependent(u"a"_s, u"hinted at"_s, DependencyOrigin::Scan, Strength::Soft), use(u"hinted at"_s)});
    EXPECT_EQ(idsOf(plan.released), QStringList {u"hinted at"_s});
    EXPECT_TRUE(plan.kept.isEmpty());
}

TEST(ReleasePlan, Nothing)
{
    const ReleasePlan plan = planRelease({});
    EXPECT_TRUE(plan.released.isEmpty());
    EXPECT_TRUE(plan.kept.isEmpty());
}

} // namespace

} // namespace purser
