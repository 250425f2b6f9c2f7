#include "app/account/account.h"
#include "tests/support/printers.h"
#include "tests/ui/accessibility/onstage.h"
#include "tests/ui/accessibility/walk.h"
#include "ui/shell/mainwindow.h"

#include <gtest/gtest.h>

using namespace Qt::Literals;

namespace purser {

namespace {

// What a walk finds and is as it should be. Taken off the list where the walk finds nothing to which it applies.
struct Exception
{
    QString part = {}; // of the finding
    const char *reason = "";
};

const QList<Exception> &exceptions()
{
    static const QList<Exception> all {
        {u"QHeaderView in"_s,
            "A column narrower than its title: the columns share the width of the window by their contents."},
        {u"Tab goes back to check."_s, "The result of a check comes last: it was not there when the form was."},
        {u"Tab goes back to remove."_s,
            "A subscription that was chosen comes last, as it was not there when the form was."},
        {u"check.copy (QPushButton"_s, "As above."}};
    return all;
}

QString unexpected(QStringList flaws)
{
    flaws.removeDuplicates();
    flaws.removeIf([](const QString &flaw) {
        return std::ranges::any_of(exceptions(), [&](const Exception &each) { return flaw.contains(each.part); });
    });
    return flaws.join(u'\n');
}

class EveryScene : public testing::TestWithParam<Look>
{
protected:
    OnStage m_on {GetParam()};
};

TEST_P(EveryScene, CanBeReadAndUsed)
{
    const QString flaws = unexpected(m_on.flaws([](QWidget &window) {
        return nameFlaws(window) + inputFlaws(window) + roomFlaws(window) + focusFlaws(window) + dialogFlaws(window);
    }));
    EXPECT_TRUE(flaws.isEmpty()) << qPrintable(flaws);
}

QString lookName(const testing::TestParamInfo<Look> &each)
{
    return u"%1%2"_s.arg(each.param.language).arg(each.param.letters);
}

INSTANTIATE_TEST_SUITE_P(InTwoSizes, EveryScene,
    testing::Values(Look {u"en"_s, 13}, Look {u"de"_s, 13}, Look {u"ar"_s, 13}, Look {u"en"_s, 26}, Look {u"de"_s, 26},
        Look {u"ar"_s, 26}),
    [](const auto &each) { return lookName(each).toStdString(); });

class EveryColour : public testing::TestWithParam<Theme::Scheme>
{
};

TEST_P(EveryColour, StandsOut)
{
    OnStage on({u"en"_s, 26});
    const QString flaws = unexpected(on.flaws([&](QWidget &window) {
        on.theme().setScheme(GetParam());
        return colourFlaws(window);
    }));
    EXPECT_TRUE(flaws.isEmpty()) << qPrintable(flaws);
}

INSTANTIATE_TEST_SUITE_P(InBothThemes, EveryColour, testing::Values(Theme::Scheme::Light, Theme::Scheme::Dark),
    [](const auto &each) { return each.param == Theme::Scheme::Dark ? "Dark" : "Light"; });

} // namespace

} // namespace purser
