#include "app/clients/jsontext.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace Qt::Literals;
using namespace purser;

namespace {

using Kind = JsonFault::Kind;

struct Fault
{
    const char *name;
    QByteArray bytes;
    JsonFault fault;
};

struct Change
{
    const char *name;
    QByteArray before;
    QStringList path;
    QByteArray after; // of setting it to "purser"
};

struct Removal
{
    const char *name;
    QByteArray before;
    QStringList path;
    QByteArray after;
};

class Faults : public testing::TestWithParam<Fault>
{
};
class Changes : public testing::TestWithParam<Change>
{
};
class Removals : public testing::TestWithParam<Removal>
{
};

std::string nameOf(const auto &info)
{
    return info.param.name;
}

const QStringList entry {u"credHelpers"_s, u"registry.example.com"_s};

} // namespace

TEST_P(Faults, AreSaidWithTheirPlace)
{
    const auto text = JsonText::parse(GetParam().bytes);

    ASSERT_FALSE(text);
    EXPECT_EQ(text.error().kind, GetParam().fault.kind);
    EXPECT_EQ(text.error().line, GetParam().fault.line);
    EXPECT_EQ(text.error().column, GetParam().fault.column);
    EXPECT_EQ(text.error().key, GetParam().fault.key);
    EXPECT_FALSE(explanation(text.error()).isEmpty());
}

INSTANTIATE_TEST_SUITE_P(Json, Faults,
    testing::Values(Fault {"Nothing", "", {Kind::Malformed, 1, 1, {}}},
        Fault {"NoObject", " [1]", {Kind::NotAnObject, 1, 2, {}}},
        Fault {"CutOff", "{\"a\":\n  {\"b\":", {Kind::Malformed, 2, 7, {}}},
        Fault {"CommaTooMany", "{\"a\": 1,}", {Kind::Malformed, 1, 9, {}}},
        Fault {"Behind", "{} x", {Kind::Malformed, 1, 4, {}}},
        Fault {"ByteOrderMark", "\xEF\xBB\xBF{}", {Kind::Malformed, 1, 1, {}}},
        Fault {"LineEndInString", "{\"a\": \"b\nc\"}", {Kind::Malformed, 1, 9, {}}},
        Fault {"NulInString", QByteArray("{\"a\": \"b\0c\"}", 12), {Kind::Malformed, 1, 9, {}}},
        Fault {"OtherEncoding", QByteArray("{\0}\0", 4), {Kind::Malformed, 1, 2, {}}},
        Fault {"Twice", "{\"a\": 1,\n \"a\": 2}", {Kind::DuplicateKey, 2, 2, u"a"_s}},
        Fault {"TwiceByEscape", "{\"auths\": {\"h\": {}, \"\\u0068\": {}}}", {Kind::DuplicateKey, 1, 21, u"h"_s}},
        Fault {"Deep", "{\"a\":" + QByteArray("[").repeated(70) + QByteArray("]").repeated(70) + '}',
            {Kind::TooDeep, 1, 70, {}}},
        Fault {"VeryDeep", QByteArray("[").repeated(100000), {Kind::TooDeep, 1, 1025, {}}},
        Fault {"Large", QByteArray(4 * 1024 * 1024 + 1, ' '), {Kind::TooLarge, 0, 0, {}}}),
    nameOf<testing::TestParamInfo<Fault>>);

TEST_P(Changes, LeaveEverythingElseAsItIs)
{
    auto text = JsonText::parse(GetParam().before);
    ASSERT_TRUE(text);

    EXPECT_TRUE(text->set(GetParam().path, u"purser"_s));

    EXPECT_EQ(text->bytes(), GetParam().after);
    EXPECT_EQ(text->value(GetParam().path).toString(), u"purser"_s);
}

INSTANTIATE_TEST_SUITE_P(Json, Changes,
    testing::Values(
        Change {"Empty", "{}", entry, "{\n\t\"credHelpers\": {\n\t\t\"registry.example.com\": \"purser\"\n\t}\n}"},
        Change {"InTabs", "{\n\t\"auths\": {}\n}\n", entry,
            "{\n\t\"auths\": {},\n\t\"credHelpers\": {\n\t\t\"registry.example.com\": \"purser\"\n\t}\n}\n"},
        Change {"InBlanks", "{\n  \"z\": 1.50,\n  \"a\": [ ]\n}", entry,
            "{\n  \"z\": 1.50,\n  \"a\": [ ],\n  \"credHelpers\": {\n    \"registry.example.com\": \"purser\"\n  }\n}"},
        Change {"OnOneLine", "{\"z\":1,\"a\":\"\\u00fc\\/\"}", entry,
            "{\"z\":1,\"a\":\"\\u00fc\\/\",\"credHelpers\":{\"registry.example.com\":\"purser\"}}"},
        Change {"BesideOthers",
            "{\n    \"credHelpers\": {\n        \"gcr.io\" : \"gcloud\"\n    },\n    \"k\": null\n}", entry,
            "{\n    \"credHelpers\": {\n        \"gcr.io\" : \"gcloud\",\n        \"registry.example.com\" : "
            "\"purser\"\n    "
            "},\n    \"k\": null\n}"},
        Change {"InItsPlace", "{ \"credHelpers\": { \"registry.example.com\": \"pass\", \"b\": \"c\" } }", entry,
            "{ \"credHelpers\": { \"registry.example.com\": \"purser\", \"b\": \"c\" } }"},
        Change {"IntoAnEmptyObject", "{\n\t\"credHelpers\": {\n\t}\n}", entry,
            "{\n\t\"credHelpers\": {\n\t\t\"registry.example.com\": \"purser\"\n\t}\n}"},
        Change {"NameWithQuote", "{}", {u"a\"b"_s}, "{\n\t\"a\\\"b\": \"purser\"\n}"},
        Change {"WindowsLineEnds", "{\r\n  \"a\": 1\r\n}", {u"b"_s}, "{\r\n  \"a\": 1,\r\n  \"b\": \"purser\"\r\n}"}),
    nameOf<testing::TestParamInfo<Change>>);

TEST(JsonText, DoesNotWriteOverWhatIsNoObject)
{
    auto text = JsonText::parse("{\"credHelpers\": \"pass\"}");
    ASSERT_TRUE(text);

    EXPECT_FALSE(text->set(entry, u"purser"_s));
    EXPECT_EQ(text->bytes(), "{\"credHelpers\": \"pass\"}");
}

TEST_P(Removals, TakeOneMemberAway)
{
    auto text = JsonText::parse(GetParam().before);
    ASSERT_TRUE(text);

    text->remove(GetParam().path);

    EXPECT_EQ(text->bytes(), GetParam().after);
}

INSTANTIATE_TEST_SUITE_P(Json, Removals,
    testing::Values(Removal {"First", "{\n\t\"a\": 1,\n\t\"b\": 2\n}", {u"a"_s}, "{\n\t\"b\": 2\n}"},
        Removal {"Last", "{\n\t\"a\": 1,\n\t\"b\": {\"c\": 2}\n}", {u"b"_s}, "{\n\t\"a\": 1\n}"},
        Removal {"Middle", "{\"a\":1,\"b\":2,\"c\":3}", {u"b"_s}, "{\"a\":1,\"c\":3}"},
        Removal {"Only", "{ \"a\": { \"b\": 1 } }", {u"a"_s, u"b"_s}, "{ \"a\": {} }"},
        Removal {"Missing", "{\"a\":1}", {u"b"_s}, "{\"a\":1}"},
        Removal {"MissingBelow", "{\"a\":1}", {u"a"_s, u"b"_s}, "{\"a\":1}"}),
    nameOf<testing::TestParamInfo<Removal>>);
