#include "tests/support/printers.h"
#include "ui/integrations/filevisits.h"

#include <gtest/gtest.h>

using namespace Qt::Literals;

namespace purser {

namespace {

Dependency inProject(const QString &projectId, DependencyOrigin origin)
{
    return {.kind = Dependency::Kind::Project, .dependentId = projectId, .origin = origin};
}

TEST(ScannedProjects, EachOnce)
{
    const QList<Dependency> dependencies {inProject(u"a"_s, DependencyOrigin::Scan),
        inProject(u"a"_s, DependencyOrigin::Scan), inProject(u"b"_s, DependencyOrigin::Hand),
        {.kind = Dependency::Kind::SubscriptionIntegration}};
    EXPECT_EQ(scannedProjects(dependencies), QStringList {u"a"_s});
}

} // namespace

} // namespace purser
