#include "app/workflow/yamltree.h"
#include "app/workflow/yamlwalk.h"
#include "tests/app/workflow/scantesting.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace Qt::Literals;

namespace purser {

namespace {

// The value at a path of keys and numbers: "a.0.b".
YamlValue at(const YamlFile &file, const QString &path)
{
    YamlValue value = file.documents().value(0);
    for (const QString &part : path.split(u'.')) {
        bool isNumber = false;
        const int number = part.toInt(&isNumber);
        value = isNumber ? value.items().value(number) : value[part];
    }
    return value;
}

QString noted(const YamlFile &file)
{
    QStringList notes;
    for (const ScanNote &note : file.notes()) {
        notes << problemName(note.problem) % u' ' % QString::number(note.line);
    }
    return notes.join(", "_L1);
}

} // namespace

TEST(YamlTree, HoldsTextsAndLines)
{
    const YamlFile file(u"# c\na: 1\nb: [x, \"y\\n\", 'z''']\nc: |\n  one\n  two\nd: ~\ne:\nf: \"~\"\n? g\n: h\n"_s);
    EXPECT_EQ(noted(file), u""_s);
    EXPECT_EQ(at(file, u"a"_s).text(), u"1"_s);
    EXPECT_EQ(at(file, u"a"_s).line(), 2);
    EXPECT_EQ(at(file, u"b.1"_s).text(), u"y\n"_s);
    EXPECT_EQ(at(file, u"b.2"_s).text(), u"z'"_s);
    EXPECT_EQ(at(file, u"c"_s).text(), u"one\ntwo\n"_s);
    EXPECT_EQ(at(file, u"c"_s).line(), 4);
    EXPECT_EQ(at(file, u"c"_s).textLine(), 5);
    EXPECT_TRUE(at(file, u"d"_s).isScalar());
    EXPECT_EQ(at(file, u"d"_s).text(), u""_s);
    EXPECT_EQ(at(file, u"e"_s).text(), u""_s);
    EXPECT_EQ(at(file, u"f"_s).text(), u"~"_s);
    EXPECT_EQ(at(file, u"g"_s).text(), u"h"_s);
    EXPECT_FALSE(at(file, u"none.more.0"_s).isPresent());
    EXPECT_EQ(at(file, u"none"_s).line(), 0);
}

TEST(YamlTree, FollowsAliasesAndMerges)
{
    const YamlFile file(u"base: &b {x: 1, y: 2}\nmore: &m {y: 3, z: 4}\none: {<<: *b, y: own}\ntwo: {<<: [*b, *m]}\n"
                        u"same: *b\n"_s);
    EXPECT_EQ(noted(file), u""_s);
    EXPECT_EQ(at(file, u"one.x"_s).text(), u"1"_s);
    EXPECT_EQ(at(file, u"one.y"_s).text(), u"own"_s);
    EXPECT_EQ(at(file, u"two.y"_s).text(), u"2"_s);
    EXPECT_EQ(at(file, u"two.z"_s).text(), u"4"_s);
    EXPECT_EQ(at(file, u"same"_s).index(), at(file, u"base"_s).index());
    QStringList keys;
    for (const auto &[key, value] : at(file, u"two"_s).entries()) {
        keys << key.text() + u'=' + value.text();
    }
    EXPECT_EQ(keys.join(u' '), u"x=1 y=2 z=4"_s);
}

TEST(YamlTree, LoopsAreHarmless)
{
    const YamlFile file(u"a: &a\n  self: *a\n  list: &l [*l, *a]\n  <<: *a\nb: &b {<<: [*b, *b, *b]}\n"_s);
    EXPECT_EQ(noted(file), u""_s);
    EXPECT_TRUE(at(file, u"a.self.self.self.list.0.0.1.self"_s).isMapping());
    EXPECT_FALSE(at(file, u"b.nothing"_s).isPresent());
    int visits = 0;
    walkYaml(file.documents().value(0), {}, [&visits](const YamlPlace &) { return ++visits > 0; });
    EXPECT_LT(visits, 10);
    EXPECT_TRUE(file.isExhausted());
}

TEST(YamlTree, SaysWhatIsWrong)
{
    const QList<std::pair<QString, QString>> table {
        {u"a: 1\nb: 2\na: 3\n"_s, u"DuplicateKey 3"_s},
        {u"a: {b: 1, b: 2}\n<<: {c: 1}\n<<: {d: 1}\n"_s, u"DuplicateKey 1"_s},
        {u"a: [1, 2\nb: 3\n"_s, u"Malformed 2"_s},
        {u"a: *unknown\n"_s, u"Malformed 1"_s},
        {u"a: \"open\n\n\n"_s, u"Malformed 1"_s},
        {u"a:\n\tb: 1\n"_s, u"TabIndentation 2"_s},
        {u"a:\n  b: 1\n  \tc: 1\n"_s, u"TabIndentation 3"_s},
        {u"a: |\n  text\n  \ttext with a tab\n"_s, u""_s},
        {u"a:\tb # a tab that may be\n"_s, u""_s},
        {u"%YAML 1.2\n---\na: b\n"_s, u""_s},
        {u"%YAML 9.9\n---\na: b\n"_s, u"Malformed 1"_s},
        {u"\n%TAG !a! b"_s.repeated(100), u"TooMany 0"_s},
        {u"["_s.repeated(65), u"TooDeep 1"_s},
        {u"- "_s.repeated(70), u"TooDeep 1"_s},
        {u"["_s.repeated(64) + u"]"_s.repeated(64), u""_s},
        {u"- a\n"_s.repeated(200'000), u"TooMany 200000"_s},
        {u"- &a x\n"_s + u"- *a\n"_s.repeated(200'000), u"TooMany 200000"_s},
        {u""_s, u""_s},
        {u"# nothing\n"_s, u""_s},
        {u"\u0001"_s, u"Malformed 1"_s},
        {QString(QChar(0xd800)), u""_s},
        {u"!!python/object/apply:os.system [\"true\"]\n"_s, u""_s},
    };
    for (const auto &[text, expected] : table) {
        SCOPED_TRACE(text.left(60).toStdString());
        EXPECT_EQ(noted(YamlFile(text)), expected);
    }
}

TEST(YamlTree, KeepsTheDocumentsBeforeTheBrokenOne)
{
    const YamlFile file(u"a: 1\n---\nb: 2\n---\nc: [\n"_s);
    ASSERT_EQ(file.documents().size(), 2);
    EXPECT_EQ(file.documents().at(1)[u"b"_s].text(), u"2"_s);
    EXPECT_EQ(noted(file), u"Malformed 5"_s);
}

TEST(YamlTree, ABombDoesNotExplode)
{
    QString bomb = u"a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"_s;
    for (int i = 1; i < 30; ++i) {
        bomb += u"a%1: &a%1 [%2]\n"_s.arg(
            QString::number(i), (u"*a%1, "_s.arg(QString::number(i - 1))).repeated(10).chopped(2));
    }
    const YamlFile file(bomb);
    EXPECT_EQ(noted(file), u""_s);
    int visits = 0;
    walkYaml(file.documents().value(0), {}, [&visits](const YamlPlace &) { return ++visits > 0; });
    EXPECT_EQ(visits, 1 + 30 + 10);
}

} // namespace purser
