#include "app/workflow/substitution.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace Qt::Literals;

namespace purser {

namespace {

std::optional<QString> value(const QString &name)
{
    if (name == "EMPTY"_L1) {
        return u""_s;
    }
    return name == "X"_L1 ? std::optional(u"x"_s) : std::nullopt;
}

} // namespace

TEST(Substitution, FillsInWhatIsKnown)
{
    const QList<std::pair<QString, QString>> table {
        {u"plain"_s, u"plain"_s},
        {u"a$X/b"_s, u"ax/b"_s},
        {u"${X}y$X"_s, u"xyx"_s},
        {u"$Xy"_s, u"?"_s},
        {u"${Y:-default}"_s, u"default"_s},
        {u"${Y-default}"_s, u"default"_s},
        {u"${EMPTY-default}"_s, u""_s},
        {u"${EMPTY:-default}"_s, u"default"_s},
        {u"${X:-default}"_s, u"x"_s},
        {u"${Y:-${X}/z}"_s, u"x/z"_s},
        {u"${Y:-${Z:-deep}}"_s, u"deep"_s},
        {u"${X:+other}"_s, u"other"_s},
        {u"${Y:+other}"_s, u""_s},
        {u"${X:?needed}"_s, u"x"_s},
        {u"${Y:?needed}"_s, u"?"_s},
        {u"${X#pattern}"_s, u"?"_s},
        {u"$$X"_s, u"$X"_s},
        {u"$"_s, u"$"_s},
        {u"$ a"_s, u"$ a"_s},
        {u"${"_s, u"?"_s},
        {u"${X"_s, u"?"_s},
        {u"a${}"_s, u"a?"_s},
        {u"$1"_s, u"$1"_s},
    };
    for (const auto &[text, expected] : table) {
        SCOPED_TRACE(text.toStdString());
        EXPECT_EQ(substituted(text, value).replace(unknownValue, u'?'), expected);
    }
}

TEST(Substitution, LeavesExpressionsUnknown)
{
    const QList<std::pair<QString, QString>> table {
        {u"acme/web:{{ .Values.tag }}"_s, u"acme/web:?"_s},
        {u"${{ env.X }}/web"_s, u"x/web"_s},
        {u"${{ env.Y }}/web"_s, u"?/web"_s},
        {u"${{ github.sha }}"_s, u"?"_s},
        {u"a$(TAG)b$(X)"_s, u"a?b?"_s},
        {u"<%= image %>"_s, u"?"_s},
        {u"{{ open"_s, u"{{ open"_s},
    };
    for (const auto &[text, expected] : table) {
        SCOPED_TRACE(text.toStdString());
        EXPECT_EQ(withoutExpressions(text, value).replace(unknownValue, u'?'), expected);
    }
}

TEST(Substitution, StaysInBounds)
{
    EXPECT_EQ(substituted(u"${Y:-"_s.repeated(2000), value), QString(unknownValue));
    EXPECT_LE(substituted(u"$X"_s.repeated(100'000), [](const QString &) { return QString(1000, u'x'); }).size(), 4096);
    EXPECT_FALSE(withoutExpressions(u"{{"_s.repeated(500'000)).isEmpty());
    EXPECT_FALSE(withoutExpressions(u"$("_s.repeated(500'000)).isEmpty());
}

} // namespace purser
