#include "app/model/displaytext.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace Qt::Literals;

namespace purser {

TEST(DisplayText, MakesForeignTextFitToBeShown)
{
    const std::pair<QString, QString> cases[] = {
        {u""_s, u""_s},
        {u"unauthorized: access denied"_s, u"unauthorized: access denied"_s},
        {u"zażółć ßİ 漢字 العربية \U0001F433"_s, u"zażółć ßİ 漢字 العربية \U0001F433"_s},
        {u"<b>&amp;%1</b>"_s, u"<b>&amp;%1</b>"_s}, // markup is text
        // line ends and blanks
        {u"one\ntwo\r\nthree\tfour"_s, u"one two three four"_s},
        {u"  outer   inner  "_s, u"outer inner"_s},
        {u"no\u00A0break"_s, u"no break"_s},
        // control characters
        {u"a"_s + QChar(u'\0') + u"b"_s, u"a⟨U+0000⟩b"_s},
        {u"\a\b\x1B[31mred\x7F"_s, u"⟨U+0007⟩⟨U+0008⟩⟨U+001B⟩[31mred⟨U+007F⟩"_s},
        {u"a\u0085b\u009Bc"_s, u"a⟨U+0085⟩b⟨U+009B⟩c"_s},
        {u"a\u2028b\u2029c"_s, u"a⟨U+2028⟩b⟨U+2029⟩c"_s},
        // direction
        {u"evil\u202Egnp.exe"_s, u"evil⟨U+202E⟩gnp.exe"_s},
        {u"\u202A\u202B\u202C\u202D"_s, u"⟨U+202A⟩⟨U+202B⟩⟨U+202C⟩⟨U+202D⟩"_s},
        {u"\u2066\u2067\u2068\u2069\u200E\u200F\u061C"_s,
            u"⟨U+2066⟩⟨U+2067⟩⟨U+2068⟩⟨U+2069⟩⟨U+200E⟩⟨U+200F⟩⟨U+061C⟩"_s},
        // nothing to see
        {u"ad\u200Bmin"_s, u"ad⟨U+200B⟩min"_s},
        {u"a\u200C\u200D\u2060\uFEFF\u00AD"_s, u"a⟨U+200C⟩⟨U+200D⟩⟨U+2060⟩⟨U+FEFF⟩⟨U+00AD⟩"_s},
        {u"a\U000E0041"_s, u"a⟨U+E0041⟩"_s}, // tags
        {u"a\uE000"_s, u"a⟨U+E000⟩"_s}, // private use
        {u"a\u3164b\u115Fc\uFFA0"_s, u"a⟨U+3164⟩b⟨U+115F⟩c⟨U+FFA0⟩"_s}, // Hangul fillers, letters by category
        {u"a\u034Fb\u2800c"_s, u"a⟨U+034F⟩b⟨U+2800⟩c"_s}, // grapheme joiner, blank Braille pattern
        // halves of a pair
        {u"a"_s + QChar(0xD83D) + u"b"_s, u"a\uFFFDb"_s},
        {u"a"_s + QChar(0xDC33), u"a\uFFFD"_s},
    };
    for (const auto &[foreign, shown] : cases) {
        SCOPED_TRACE(foreign.toStdString());
        EXPECT_EQ(displayText(foreign), shown);
        EXPECT_EQ(displayText(shown), shown);
    }
}

TEST(DisplayText, IsCut)
{
    const QString whale = u"\U0001F433"_s;
    struct Cut
    {
        QString foreign;
        qsizetype limit;
        QString shown;
    };
    const Cut cuts[] = {
        {u"abcde"_s, 5, u"abcde"_s}, {u"abcdef"_s, 5, u"abcde…"_s}, {u"abcdef"_s, 0, u"…"_s},
        {whale + whale, 4, whale + whale}, {whale + whale + whale, 4, whale + whale + u"…"_s},
        {u"a"_s + whale + whale, 4, u"a"_s + whale + u"…"_s}, // never through a pair
        {u"a"_s + whale + whale + u"b"_s, 4, u"a"_s + whale + u"…"_s}, {u"abcd"_s + whale, 4, u"abcd…"_s},
        {u"ab\u202Ecdef"_s, 4, u"ab…"_s}, // nor through the name of a character
        {u"a\n\n\n\nb"_s, 4, u"a b"_s}, // white space that is not shown does not count
    };
    for (const Cut &cut : cuts) {
        SCOPED_TRACE(cut.foreign.toStdString());
        EXPECT_EQ(displayText(cut.foreign, cut.limit), cut.shown);
    }
}

TEST(DisplayText, NeverExceedsItsLimit)
{
    const QString pieces[] = {u"x"_s, u"\U0001F433"_s, u"\u202E"_s, u"\U000E0041"_s, u"x "_s, u"\n"_s, u"é"_s};
    for (const QString &piece : pieces) {
        for (qsizetype limit = 0; limit < 40; ++limit) {
            const QString shown = displayText(u"a"_s + piece.repeated(100), limit);
            EXPECT_LE(shown.size(), limit + 1);
            EXPECT_TRUE(shown.isValidUtf16());
        }
    }
    EXPECT_EQ(displayText(QString(1'000'000, u'x')).size(), 301);
}

TEST(DisplayText, ReadsBytes)
{
    const std::pair<QByteArray, QString> cases[] = {
        {"plain"_ba, u"plain"_s},
        {"gr\xC3\xBC\xC3\x9F"_ba, u"grüß"_s},
        {"gr\xFC\xDF"_ba, u"gr\uFFFD\uFFFD"_s}, // Latin 1
        {"\xC0\xAF"_ba, u"\uFFFD\uFFFD"_s}, // overlong
        {"a\xED\xA0\x80"_ba, u"a\uFFFD\uFFFD\uFFFD"_s}, // a surrogate encoded
        {"a\xE2\x82"_ba, u"a\uFFFD\uFFFD"_s}, // broken off
        {"\xFF\xFE\x00x"_ba, u"\uFFFD\uFFFD⟨U+0000⟩x"_s},
        {"\xE2\x80\xAE"
         "x"_ba,
            u"⟨U+202E⟩x"_s},
        {{}, u""_s},
    };
    for (const auto &[bytes, shown] : cases) {
        EXPECT_EQ(displayText(bytes), shown);
    }
    EXPECT_EQ(displayText(QByteArray("\xF0\x9F\x90\xB3").repeated(10), 4), u"\U0001F433\U0001F433…"_s);
    EXPECT_EQ(displayText(QByteArray(5'000'000, '\xFF'), 3), u"\uFFFD\uFFFD\uFFFD…"_s);
    EXPECT_EQ(displayText("\xE2\x82\xAC\xE2\x82\xAC"_ba, 1), u"€…"_s);
}

} // namespace purser
