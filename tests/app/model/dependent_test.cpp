#include "app/model/dependent.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace Qt::Literals;

namespace purser {

namespace {

// Account files of other versions hold these words.
TEST(DependentWords, AreThereAndBack)
{
    const QList<std::pair<DependentKind, QString>> kinds {{DependentKind::Project, u"project"_s},
        {DependentKind::Environment, u"environment"_s}, {DependentKind::Image, u"image"_s}};
    for (const auto &[kind, word] : kinds) {
        SCOPED_TRACE(qPrintable(word));
        EXPECT_EQ(toString(kind), word);
        EXPECT_EQ(dependentKindFromString(word), kind);
    }
    for (const auto &[origin, word] :
        {std::pair {DependencyOrigin::Hand, u"hand"_s}, std::pair {DependencyOrigin::Scan, u"scan"_s}}) {
        SCOPED_TRACE(qPrintable(word));
        EXPECT_EQ(toString(origin), word);
        EXPECT_EQ(originFromString(word), origin);
    }
    for (const auto &[strength, word] :
        {std::pair {Mention::Strength::Hard, u"hard"_s}, std::pair {Mention::Strength::Soft, u"soft"_s}}) {
        SCOPED_TRACE(qPrintable(word));
        EXPECT_EQ(toString(strength), word);
        EXPECT_EQ(strengthFromString(word), strength);
    }
}

} // namespace

} // namespace purser
