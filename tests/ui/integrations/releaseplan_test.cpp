#include "tests/support/printers.h"
#include "ui/integrations/filevisits.h"
#include "ui/integrations/releaseplan.h"

#include <gtest/gtest.h>

using namespace Qt::Literals;

namespace purser {

namespace {

using Kind = Dependency::Kind;

Dependency use(const QString &id)
{
    return {.kind = Kind::SubscriptionIntegration, .id = id, .subscriptionIntegrationId = id};
}

Dependency dependent(const QString &id, const QString &useId, DependencyOrigin origin)
{
    return {.kind = Kind::Project,
        .id = id,
        .subscriptionIntegrationId = useId,
        .dependentId = u"project "_s + id,
        .origin = origin};
}

QStringList idsOf(const QList<Dependency> &dependencies)
{
    QStringList ids;
    for (const Dependency &dependency : dependencies) {
        ids << dependency.id;
    }
    return ids;
}

TEST(Plan, FilesHoldWhatTheyName)
{
    const ReleasePlan plan = planRelease({dependent(u"a"_s, u"used by hand"_s, DependencyOrigin::Hand),
        dependent(u"b"_s, u"used in a file"_s, DependencyOrigin::Hand),
        dependent(u"c"_s, u"used in a file"_s, DependencyOrigin::Scan), use(u"used by hand"_s),
        use(u"used in a file"_s), use(u"unused"_s)});
    EXPECT_EQ(idsOf(plan.released), (QStringList {u"a"_s, u"b"_s, u"used by hand"_s, u"unused"_s}));
    EXPECT_EQ(idsOf(plan.kept), (QStringList {u"c"_s, u"used in a file"_s}));
}

TEST(Plan, Nothing)
{
    const ReleasePlan plan = planRelease({});
    EXPECT_TRUE(plan.released.isEmpty());
    EXPECT_TRUE(plan.kept.isEmpty());
}

TEST(ScannedProjects, EachOnce)
{
    const QList<Dependency> dependencies {dependent(u"a"_s, {}, DependencyOrigin::Scan),
        dependent(u"a"_s, {}, DependencyOrigin::Scan), dependent(u"b"_s, {}, DependencyOrigin::Hand), use(u"c"_s)};
    EXPECT_EQ(scannedProjects(dependencies), QStringList {u"project a"_s});
}

} // namespace

} // namespace purser
