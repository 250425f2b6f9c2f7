#include "app/workflow/sourcetext.h"
#include "tests/app/workflow/scantesting.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>

#include <gtest/gtest.h>
#include <random>

using namespace Qt::Literals;

namespace purser {

namespace {

struct Seed
{
    QString path = {};
    QByteArray content = {};
};

QList<Seed> seeds()
{
    QList<Seed> seeds;
    const QDir folder(QStringLiteral(PURSER_PROJECTS));
    QDirIterator files(folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (workflowKind(file.fileName(), true) != WorkflowKind::None && file.open(QIODevice::ReadOnly)) {
            seeds << Seed {file.fileName(), file.readAll()};
        }
    }
    std::sort(seeds.begin(), seeds.end(), [](const Seed &left, const Seed &right) { return left.path < right.path; });
    return seeds;
}

QByteArray mutated(QByteArray content, std::mt19937 &random)
{
    static const QByteArrayList tokens {"\t", "\n", "- ", ": ", "? ", "[", "]", "{", "}", "&a ", "*a", "<<: *a\n", "|",
        ">-\n", "'", "\"", "#", "%YAML 1.2\n", "%TAG ! x\n", "---\n", "...\n", "!!x ", "\r", "\xc3", "\xe2\x80\xa8",
        "\xef\xbb\xbf", QByteArray(1, '\0'), "${", "${{ ", "{{ ", "}}", "$$", "\\\n", "<<EOF\n", "EOF\n", "FROM ",
        "\xff"};
    const auto below = [&random](qsizetype limit) {
        return limit > 0 ? static_cast<qsizetype>(random() % static_cast<unsigned>(limit)) : 0;
    };
    for (qsizetype changes = 1 + below(8); changes > 0; --changes) {
        const qsizetype at = below(content.size());
        switch (below(5)) {
        case 0:
            content.insert(at, tokens.at(below(tokens.size())));
            break;
        case 1:
            content.remove(at, below(20));
            break;
        case 2:
            content.insert(at, content.mid(below(content.size()), below(80)));
            break;
        case 3:
            content.truncate(below(10) == 0 ? at : content.size());
            break;
        default:
            if (!content.isEmpty()) {
                content[at] = static_cast<char>(content.at(at) ^ static_cast<char>(1 << below(8)));
            }
        }
    }
    return content;
}

} // namespace

// Always the same mutations, in an order that does not depend on the computer; as many of them as three seconds allow.
TEST(Mutations, AreLivedThrough)
{
    const QList<Seed> all = seeds();
    ASSERT_GT(all.size(), 25);
    std::mt19937 random(20240229);
    QElapsedTimer clock;
    clock.start();
    int rounds = 0;
    for (; rounds < 200 || clock.elapsed() < 3000; ++rounds) {
        const Seed &seed = all.at(rounds % all.size());
        const QByteArray content = mutated(seed.content, random);
        const qint64 before = clock.elapsed();
        const Reading reading = readWorkflowFile(workflowKind(seed.path, true), content);
        ASSERT_LT(clock.elapsed() - before, 1000) << content.toBase64().toStdString();
        const auto lines = sourceText(content).value_or(QString()).count(u'\n') + 2;
        for (const Mention &mention : reading.mentions()) {
            ASSERT_TRUE(mention.line >= 1 && mention.line <= lines) << content.toBase64().toStdString();
            ASSERT_FALSE(mention.text.isEmpty());
        }
    }
    RecordProperty("rounds", rounds);
}

} // namespace purser
