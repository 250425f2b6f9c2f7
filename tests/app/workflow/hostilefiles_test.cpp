#include "tests/app/workflow/scantesting.h"
#include "tests/support/printers.h"

#include <QElapsedTimer>

#include <gtest/gtest.h>
#include <unistd.h>

using namespace Qt::Literals;

namespace purser {

namespace {

const QStringList &paths()
{
    static const QStringList every {u"shippable.yml"_s, u"Dockerfile"_s, u"compose.yml"_s, u"pod.yml"_s,
        u"chart/values.yaml"_s, u".github/workflows/a.yml"_s, u".gitlab-ci.yml"_s, u"skaffold.yaml"_s};
    return every;
}

// Everything that a reader should live through, by a name.
QList<std::pair<const char *, QByteArray>> hostileFiles()
{
    QByteArray bomb = "apiVersion: v1\nkind: Pod\na0: &a0 [x, x, x, x, x, x, x, x, x]\n";
    QByteArray stages;
    QByteArray heredocs;
    QByteArray doubling = "ARG A0=aaaaaaaa\n";
    QByteArray manyTags;
    for (int i = 1; i < 60'000; ++i) {
        const QByteArray number = QByteArray::number(i);
        const QByteArray before = QByteArray::number(i - 1);
        if (i < 100) {
            bomb += "a" + number + ": &a" + number + " [" + QByteArray("*a" + before + ", ").repeated(8) + "x]\n";
            doubling += "ARG A" + number + "=$A" + before + "$A" + before + "\n";
        }
        if (i < 40'000) {
            stages += "FROM s" + before + " AS s" + number + "\n";
            heredocs += "RUN <<E" + number + "\n";
            manyTags += "%TAG !t" + number + "! x\n";
        }
    }
    const QByteArray manifest = "apiVersion: v1\nkind: Pod\n";
    return {
        {"bomb", bomb},
        {"nested flow", "integrations: " + QByteArray("[").repeated(5000)},
        {"nested flow mappings", "integrations: " + QByteArray("{a: ").repeated(5000)},
        {"nested block", QByteArray("- ").repeated(5000)},
        {"tabs", "integrations:\n\thub:\n\t\t- integrationName: x\n"},
        {"only tabs", QByteArray(100'000, '\t')},
        {"anchor loop", "integrations: &a\n  hub: *a\n  <<: *a\nservices: *a\njobs: *a\nspec: *a\n"},
        {"merge loop", manifest + "a: &a {<<: [*a, *a, *a, *a]}\nservices: *a\njobs: {<<: *a}\nbuild: *a\n"},
        {"python tags", "!!python/object/apply:os.system [\"touch /tmp/x\"]\n"},
        {"one line", manifest + "a: \"" + QByteArray(1'000'000, 'x') + "\"\n"},
        {"a line of ten megabytes", QByteArray(10'000'000, 'x')},
        {"long key", manifest + QByteArray(400'000, 'k') + ": {image: a/b, c: {image: c/d}}\n"},
        {"NUL bytes", QByteArray(1000, '\0')},
        {"NUL in the middle", QByteArray("a: b\0c\n", 7)},
        {"UTF-16 cut in half",
            QByteArray("\xff\xfe"
                       "a\0:\0 \0b",
                9)},
        {"UTF-16 of nothing", "\xfe\xff"},
        {"surrogates", QByteArray("\xff\xfe\x00\xd8\x00\xd8\x0a\x00", 8)},
        {"broken UTF-8", "a: \xc3\x28\xff\xfe\n"},
        {"stages", "FROM debian AS s0\n" + stages},
        {"stages with images", QByteArray("FROM a/b\n").repeated(100'000)},
        {"open here-documents", heredocs},
        {"doubling arguments", doubling + "FROM $A99\n"},
        {"escape at the end", "FROM acme/web \\"},
        {"only escapes", QByteArray("\\\n").repeated(200'000)},
        {"escape of nothing", "# escape=\n# escape=\\\nFROM a/b\\\n"},
        {"open variable", "FROM " + QByteArray("${A:-").repeated(100'000)},
        {"dollars", "FROM " + QByteArray(500'000, '$')},
        {"quotes", "RUN " + QByteArray("\"'").repeated(250'000)},
        {"here-document arrows", "RUN " + QByteArray(" <<").repeated(250'000)},
        {"spaces before a directive's end", "# syntax=a" + QByteArray(900'000, ' ') + "b\nFROM a/b\n"},
        {"open expressions", manifest + "a: [\n# " + QByteArray("{{").repeated(400'000)},
        {"open comments", manifest + "a: [\n# " + QByteArray("{{/*").repeated(200'000)},
        {"comments", manifest + "a: [\n# " + QByteArray("{{/**/}}").repeated(100'000)},
        {"open secrets", "jobs: \"" + QByteArray("${{ secrets").repeated(80'000) + "\"\n"},
        {"open substitutions", "build: \"" + QByteArray("$(").repeated(400'000) + "\"\n"},
        {"many items", manifest + "image: [" + QByteArray("a,").repeated(500'000) + "]\n"},
        {"many keys", "services:\n" + QByteArray("  k: {image: a/b}\n").repeated(10'000)},
        {"many documents", QByteArray("---\napiVersion: v1\nkind: Pod\nimage: a/b\n").repeated(10'000)},
        {"many tags", manyTags + "---\na: b\n"},
        {"many jobs with variables",
            "variables: {a: b}\n" + QByteArray("j: {variables: {c: d}, image: $c}\n").repeated(10'000)},
        {"question marks", QByteArray("? ").repeated(300'000)},
        {"colons", QByteArray(": ").repeated(300'000)},
        {"only anchors", QByteArray("- &a ").repeated(100'000)},
        {"nothing", ""},
        {"one byte", "\xff"},
    };
}

} // namespace

// Each takes less than a quarter of a second, more where memory is watched and others compute: a hang would be
// minutes.
TEST(HostileFiles, AreLivedThrough)
{
    for (const auto &[name, content] : hostileFiles()) {
        for (const QString &path : paths()) {
            SCOPED_TRACE(std::string(name) + " as " + path.toStdString());
            QElapsedTimer clock;
            clock.start();
            const QStringList found = readAs(path, content, true);
            EXPECT_LT(clock.elapsed(), 10'000);
            EXPECT_LE(found.size(), 5'102);
        }
    }
}

TEST(HostileFiles, AreReported)
{
    const QList<std::tuple<const char *, QString, QString>> table {
        {"nested flow", u"shippable.yml"_s, u"TooDeep"_s},
        {"nested block", u"compose.yml"_s, u"TooDeep"_s},
        {"tabs", u"shippable.yml"_s, u"TabIndentation"_s},
        {"a line of ten megabytes", u"Dockerfile"_s, u"TooLarge"_s},
        {"NUL bytes", u"pod.yml"_s, u"NotText"_s},
        {"merge loop", u"shippable.yml"_s, u"TooMany"_s},
        {"stages with images", u"Dockerfile"_s, u"TooMany"_s},
        {"open here-documents", u"Dockerfile"_s, u"Malformed"_s},
        {"many items", u"pod.yml"_s, u"TooMany"_s},
        {"many documents", u"pod.yml"_s, u"TooMany"_s},
        {"many tags", u".gitlab-ci.yml"_s, u"TooMany"_s},
        {"many keys", u"compose.yml"_s, u"DuplicateKey"_s},
        {"open comments", u"pod.yml"_s, u"Malformed"_s},
    };
    const auto files = hostileFiles();
    for (const auto &[name, path, problem] : table) {
        SCOPED_TRACE(std::string(name) + " as " + path.toStdString());
        const auto file = std::find_if(files.cbegin(), files.cend(),
            [wanted = QByteArray(name)](const auto &each) { return wanted == each.first; });
        ASSERT_NE(file, files.cend());
        EXPECT_FALSE(readAs(path, file->second).filter(u"note "_s + problem).isEmpty());
    }
}

TEST(HostileFiles, AFileMayEndAnywhere)
{
    const QByteArray yaml = "# \xc3\xa9\nbase: &b {image: \"a\\u00e9\", l: [a, 'b']}\nintegrations:\n  hub:\n"
                            "    - integrationName: acme-hub\n      <<: *b\njobs: |-\n  text\n"
                            "---\napiVersion: v1\nkind: >\n  Pod\n? x\n: y\n...\n%YAML 1.1\n---\na: !!str b\n";
    const QByteArray docker = "# escape=`\nARG A=\"x y\" B=${A:-$A}\nFROM --platform=$P a/b:${B} AS c `\n # d\n\n"
                              "RUN <<E --mount=from=x,y\nE\nCOPY --from=c \"a\" 'b\n";
    for (const QByteArray &whole : {yaml, docker}) {
        for (qsizetype size = 0; size <= whole.size(); ++size) {
            for (const QString &path : paths()) {
                readAs(path, whole.left(size), true);
            }
        }
    }
    EXPECT_FALSE(readAs(u"shippable.yml"_s, yaml).filter(u"acme-hub"_s).isEmpty());
    EXPECT_FALSE(readAs(u"Dockerfile"_s, docker).filter(u"a/b"_s).isEmpty());
}

} // namespace purser
