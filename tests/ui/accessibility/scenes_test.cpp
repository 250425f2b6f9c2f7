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
        {u"project-form"_s,
            "A fault of the form for projects: Tab goes from its foot to its last list and not by the fields above."},
        {u"subscription-not-removed, ar, 26 px"_s,
            "A fault in Arabic at twice the size: the row with the new name has too little height."},
        {u"offline (QLabel"_s, "Arabic letters reach a little further than the line they stand in; none is cut."},
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

QList<Look> allLooks()
{
    constexpr int parts = 3;
    QList<Look> looks;
    for (const int letters : {13, 26}) {
        for (const QString &language : {u"en"_s, u"de"_s, u"ar"_s}) {
            for (int part = 0; part < parts; ++part) {
                looks << Look {.language = language, .letters = letters, .part = part, .parts = parts};
            }
        }
    }
    return looks;
}

std::string lookName(const testing::TestParamInfo<Look> &each)
{
    return u"%1%2part%3"_s.arg(each.param.language).arg(each.param.letters).arg(each.param.part).toStdString();
}

INSTANTIATE_TEST_SUITE_P(InTwoSizes, EveryScene, testing::ValuesIn(allLooks()), lookName);

class EveryColour : public testing::TestWithParam<std::tuple<Theme::Scheme, int>>
{
};

constexpr int colourParts = 3;

TEST_P(EveryColour, StandsOut)
{
    const auto [scheme, part] = GetParam();
    OnStage on({.language = u"en"_s, .letters = 26, .part = part, .parts = colourParts});
    const auto inTheme = [&on, scheme = scheme](QWidget &window) {
        on.theme().setScheme(scheme);
        return colourFlaws(window);
    };
    const QString flaws = unexpected(on.flaws(inTheme));
    EXPECT_TRUE(flaws.isEmpty()) << qPrintable(flaws);
}

INSTANTIATE_TEST_SUITE_P(InBothThemes, EveryColour,
    testing::Combine(testing::Values(Theme::Scheme::Light, Theme::Scheme::Dark), testing::Range(0, colourParts)));

} // namespace

} // namespace purser
