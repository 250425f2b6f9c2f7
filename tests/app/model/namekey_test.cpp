#include "app/model/namekey.h"
#include "tests/support/printers.h"

#include <QLocale>

#include <clocale>
#include <cstdlib>
#include <gtest/gtest.h>

using namespace Qt::Literals;

namespace purser {

namespace {

struct Pair
{
    QString one;
    QString other;
    bool isSame;
};

const Pair pairs[] = {
    // case
    {u"docker"_s, u"DOCKER"_s, true},
    {u"Docker Hub"_s, u"dOCKER hUB"_s, true},
    {u"É"_s, u"é"_s, true},
    {u"ÅNGSTRÖM"_s, u"ångström"_s, true},
    {u"straße"_s, u"STRASSE"_s, true},
    {u"straße"_s, u"STRA\u1E9EE"_s, true}, // capital sharp s
    {u"\u1E9E"_s, u"ss"_s, true},
    {u"ΣΊΣΥΦΟΣ"_s, u"σίσυφος"_s, true}, // final sigma
    {u"ς"_s, u"σ"_s, true},
    {u"ПРОД"_s, u"прод"_s, true},
    {u"ΑΙ"_s, u"ᾳ"_s, true},
    {u"ΐ"_s, u"\u1FD3"_s, true},
    {u"ꭰ"_s, u"Ꭰ"_s, true}, // Cherokee, whose capitals came first
    {u"\U00010400"_s, u"\U00010428"_s, true}, // Deseret, outside the first plane
    {u"ǆ"_s, u"ǅ"_s, true},
    {u"ŉ"_s, u"ʼN"_s, true},
    // the same letters, encoded otherwise
    {u"é"_s, u"e\u0301"_s, true},
    {u"É"_s, u"e\u0301"_s, true},
    {u"\u212B"_s, u"å"_s, true}, // Ångström sign
    {u"\u212A"_s, u"k"_s, true}, // Kelvin sign
    {u"e\u0323\u0301"_s, u"e\u0301\u0323"_s, true}, // order of marks
    {u"가"_s, u"\u1100\u1161"_s, true}, // Hangul
    {u"ﬁle"_s, u"FILE"_s, true},
    {u"oﬃce"_s, u"OFFICE"_s, true},
    {u"ﬆ"_s, u"ST"_s, true},
    {u"ｄｏｃｋｅｒ－１"_s, u"Docker-1"_s, true}, // full width
    {u"①"_s, u"1"_s, true},
    {u"x²"_s, u"X2"_s, true},
    {u"ſ"_s, u"S"_s, true}, // long s
    // Turkish letters: a name never depends on the person's language
    {u"title"_s, u"TITLE"_s, true},
    {u"ı"_s, u"I"_s, true},
    {u"ISPARTA"_s, u"ısparta"_s, true},
    {u"İ"_s, u"i\u0307"_s, true},
    {u"İ"_s, u"i"_s, false},
    // white space
    {u" docker"_s, u"docker "_s, true},
    {u"docker  hub"_s, u"docker hub"_s, true},
    {u"docker\u00A0hub"_s, u"docker hub"_s, true}, // no-break space
    {u"docker\u3000hub"_s, u"docker hub"_s, true}, // ideographic space
    {u"\tdocker\n"_s, u"docker"_s, true},
    {u"docker hub"_s, u"dockerhub"_s, false},
    // what stays different
    {u"docker"_s, u"docker1"_s, false},
    {u"e"_s, u"é"_s, false},
    {u"o"_s, u"ø"_s, false},
    {u"a-b"_s, u"a_b"_s, false},
    {u"a"_s, u"а"_s, false}, // Latin and Cyrillic
    {u"l"_s, u"1"_s, false},
    {u""_s, u"a"_s, false},
};

// A language in which "I" is not the capital of "i".
class TurkishLanguage
{
public:
    TurkishLanguage()
    {
        ::setenv("LANG", "tr_TR.UTF-8", 1);
        ::setenv("LC_ALL", "tr_TR.UTF-8", 1);
        std::setlocale(LC_ALL, "");
        QLocale::setDefault(QLocale(QLocale::Turkish, QLocale::Turkey));
    }
    ~TurkishLanguage()
    {
        ::setenv("LC_ALL", "C.UTF-8", 1);
        ::setenv("LANG", "C.UTF-8", 1);
        std::setlocale(LC_ALL, "C.UTF-8");
        QLocale::setDefault(QLocale::c());
    }
    Q_DISABLE_COPY_MOVE(TurkishLanguage)
};

void expectPairs()
{
    for (const Pair &pair : pairs) {
        SCOPED_TRACE(QString(pair.one + u" and "_s + pair.other).toStdString());
        EXPECT_EQ(nameKey(pair.one) == nameKey(pair.other), pair.isSame)
            << qPrintable(nameKey(pair.one)) << ", " << qPrintable(nameKey(pair.other));
    }
}

} // namespace

TEST(NameKey, TellsWhichNamesAreTheSame)
{
    static_assert(std::size(pairs) >= 25);
    expectPairs();
}

TEST(NameKey, IsTheSameInTurkey)
{
    const QString before = nameKey(u"TITLE ılı İi"_s);
    const TurkishLanguage turkish;
    ASSERT_EQ(QLocale().toLower(u"I"_s), u"ı"_s);
    expectPairs();
    EXPECT_EQ(nameKey(u"TITLE ılı İi"_s), before);
    EXPECT_EQ(variableName(u"title"_s), u"TITLE"_s);
}

// Every character there is: the key of a key is the key, and neither case nor the way of encoding changes it.
TEST(NameKey, IsStableForEveryCharacter)
{
    constexpr char32_t last = 0x1FFFF;
    for (char32_t code = 1; code <= last; ++code) {
        if (QChar::isSurrogate(code) || QChar::category(code) == QChar::Other_NotAssigned) {
            continue;
        }
        const QString text = u"x"_s + QString::fromUcs4(&code, 1);
        const QString key = nameKey(text);
        const bool isStable = nameKey(key) == key && nameKey(text.toUpper()) == key
            && nameKey(text.normalized(QString::NormalizationForm_D)) == key && nameKey(text.toCaseFolded()) == key;
        EXPECT_TRUE(isStable) << "U+" << std::hex << static_cast<unsigned>(code);
    }
}

TEST(NormalizedName, KeepsAllButOuterWhiteSpaceAndEncoding)
{
    const std::pair<QString, QString> cases[] = {
        {u"  Docker  Hub \n"_s, u"Docker  Hub"_s},
        {u"e\u0301"_s, u"é"_s},
        {u"ﬁ ① ß İ"_s, u"ﬁ ① ß İ"_s},
        {u"\u00A0\u3000x\u2003"_s, u"x"_s},
        {u" \t"_s, u""_s},
    };
    for (const auto &[name, kept] : cases) {
        EXPECT_EQ(normalizedName(name), kept);
    }
}

TEST(VariableName, FollowsTheRule)
{
    const std::pair<QString, QString> cases[] = {
        {u"my-key-1"_s, u"MYKEY1"_s},
        {u"my_key_1"_s, u"MY_KEY_1"_s},
        {u"1st-key"_s, u"STKEY"_s},
        {u"123"_s, u""_s},
        {u"-1-2-a3"_s, u"A3"_s}, // the digits that lead after the deletion
        {u"_1"_s, u"_1"_s},
        {u"9_1"_s, u"_1"_s},
        {u"a1"_s, u"A1"_s},
        {u"Docker Hub (EU)"_s, u"DOCKERHUBEU"_s},
        {u"JSON_key"_s, u"JSON_KEY"_s},
        {u"accessToken"_s, u"ACCESSTOKEN"_s},
        {u"straße"_s, u"STRASSE"_s}, // upper case comes first
        {u"ﬁle"_s, u"FILE"_s},
        {u"é-x"_s, u"X"_s},
        {u"e\u0301"_s, u"E"_s},
        {u"ｘ1"_s, u""_s}, // a full-width letter is none of A to Z
        {u"٣a"_s, u"A"_s}, // nor is an Arabic digit one of 0 to 9
        {u"прод"_s, u""_s},
        {u"\U0001F433 whale"_s, u"WHALE"_s},
        {u""_s, u""_s},
    };
    for (const auto &[name, variable] : cases) {
        SCOPED_TRACE(name.toStdString());
        EXPECT_EQ(variableName(name), variable);
        EXPECT_EQ(variableName(variable), variable);
    }
}

} // namespace purser
