#include "tests/support/printers.h"
#include "ui/theme/badge.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/tokens.h"

#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

using namespace Qt::Literals;
using namespace purser;

namespace {

struct Scheme
{
    const char *name;
    Tokens tokens;
};

QList<Scheme> schemes()
{
    return {{"light", Tokens::light()}, {"dark", Tokens::darkOnes()},
        {"light high contrast", Tokens::lightHighContrast()}, {"dark high contrast", Tokens::darkHighContrast()}};
}

struct Pair
{
    const char *name;
    QColor text;
    QColor background;
};

QList<Pair> readPairs(const Tokens &t)
{
    QList<Pair> pairs {{"on accent", t.onAccent, t.accent}, {"on accent, hovered", t.onAccent, t.accentHover},
        {"on accent, pressed", t.onAccent, t.accentPressed}, {"on danger", t.onDanger, t.danger},
        {"on danger, hovered", t.onDanger, t.dangerHover}, {"on danger, pressed", t.onDanger, t.dangerPressed},
        {"danger on its weak", t.danger, t.dangerWeak}, {"warning on its weak", t.warning, t.warningWeak},
        {"good on its weak", t.good, t.goodWeak}, {"tooltip", t.panel, t.text}};
    for (const QColor &ground : {t.window, t.panel, t.panelHead, t.selection, t.field, t.hover}) {
        pairs.append({{"text", t.text, ground}, {"muted", t.mutedText, ground}, {"accent", t.accent, ground},
            {"danger", t.danger, ground}, {"warning", t.warning, ground}, {"good", t.good, ground}});
    }
    for (const QColor &weak : {t.selection, t.goodWeak, t.warningWeak, t.dangerWeak}) {
        pairs.append({{"message", t.text, weak}, {"message's action", t.accent, weak}});
    }
    pairs.append({"pressed", t.text, t.pressed});
    return pairs;
}

} // namespace

TEST(Tokens, everyTextCanBeReadOnItsBackground)
{
    for (const Scheme &scheme : schemes()) {
        for (const Pair &pair : readPairs(scheme.tokens)) {
            EXPECT_GE(contrast(pair.text, pair.background), 4.5)
                << scheme.name << ": " << pair.name << " on " << pair.background.name().toStdString();
        }
    }
}

TEST(Tokens, highContrastReachesSeven)
{
    for (const Tokens &tokens : {Tokens::lightHighContrast(), Tokens::darkHighContrast()}) {
        for (const QColor &color :
            {tokens.text, tokens.mutedText, tokens.accent, tokens.danger, tokens.warning, tokens.good, tokens.line}) {
            EXPECT_GE(contrast(color, tokens.panel), 7.0) << color.name().toStdString();
        }
    }
}

TEST(Tokens, badgesCanBeReadInEveryHue)
{
    for (const Scheme &scheme : schemes()) {
        for (int hue = 0; hue < 360; hue += 5) {
            EXPECT_GE(contrast(scheme.tokens.badgeText(hue), scheme.tokens.badgeFill(hue)), 4.5)
                << scheme.name << ' ' << hue;
        }
    }
}

TEST(Tokens, sizesGrowWithTheFont)
{
    const Sizes sizes = Sizes {}.scaled(1.5);
    EXPECT_EQ(sizes.control, 48);
    EXPECT_EQ(sizes.row, 75);
    EXPECT_EQ(sizes.bodyFont, 20);
    EXPECT_EQ(Sizes {}.scaled(1).control, 32);
}

TEST(Tokens, contrastIsThatOfTheGuidelines)
{
    EXPECT_NEAR(contrast(Qt::black, Qt::white), 21.0, 0.01);
    EXPECT_NEAR(contrast(QColor(0x77, 0x77, 0x77), Qt::white), 4.48, 0.01);
}

TEST(StyleSheet, leavesNoPlaceholder)
{
    for (const Scheme &scheme : schemes()) {
        EXPECT_FALSE(styleSheet(scheme.tokens).contains(u'@')) << scheme.name;
    }
}

TEST(StyleSheet, hasNoColourOfItsOwn)
{
    // With every colour of the tokens black, no other colour may be left.
    const Tokens tokens;
    QSet<QString> colors;
    static const QRegularExpression color(u"#[0-9a-f]{6}"_s);
    for (auto match = color.globalMatch(styleSheet(tokens)); match.hasNext();) {
        colors.insert(match.next().captured());
    }
    EXPECT_EQ(colors, QSet<QString> {u"#000000"_s});
}

TEST(Badge, huesOfTheTypesDiffer)
{
    QSet<int> hues;
    const QStringList ids {u"docker"_s, u"gcr"_s, u"private-docker-registry"_s, u"docker-trusted-registry"_s, u"quay"_s,
        u"ecr"_s, u"artifactory"_s, u"ghcr"_s, u"gitlab"_s, u"acr"_s, u"harbor"_s};
    for (const QString &id : ids) {
        hues.insert(hueOf(id));
        EXPECT_EQ(hueOf(id), hueOf(id));
    }
    EXPECT_EQ(hues.size(), ids.size());
}

TEST(Badge, initialIsTheFirstLetter)
{
    const QList<std::pair<QString, QString>> cases {{u"acme"_s, u"A"_s}, {u"_<b>x"_s, u"B"_s}, {u"9lives"_s, u"9"_s},
        {u"éclair"_s, u"É"_s}, {u"日本"_s, u"日"_s}, {u""_s, u"?"_s}, {u"--"_s, u"?"_s},
        {u"\U00010428x"_s, u"\U00010400"_s}};
    for (const auto &[name, initial] : cases) {
        EXPECT_EQ(initialOf(name), initial);
    }
}
