#include "app/model/scansentences.h"
#include "tests/support/printers.h"

#include <QSet>

#include <gtest/gtest.h>

using namespace Qt::Literals;

namespace purser {

namespace {

constexpr int problems = static_cast<int>(ScanNote::Problem::SectionMismatch) + 1;

void expectSentence(const QString &said)
{
    EXPECT_FALSE(said.isEmpty());
    EXPECT_FALSE(said.contains(u'%')) << qPrintable(said);
    EXPECT_EQ(said, said.simplified());
    EXPECT_TRUE(said.endsWith(u'.')) << qPrintable(said);
    EXPECT_TRUE(said.at(0).isUpper() || said.at(0) == u'“') << qPrintable(said);
    EXPECT_EQ(said.count(u'“'), said.count(u'”')) << qPrintable(said);
}

} // namespace

TEST(ScanSentences, EveryProblemHasItsOwn)
{
    QSet<QString> said;
    for (int i = 0; i < problems; ++i) {
        SCOPED_TRACE(i);
        const auto problem = static_cast<ScanNote::Problem>(i);
        const QString whole = sentence(ScanNote {problem, 3, u"acme"_s});
        expectSentence(whole);
        said << whole;
        if (const QString help = advice(ScanNote {problem, 3, u"acme"_s}); !help.isEmpty()) {
            expectSentence(help);
        }
        EXPECT_EQ(leavesGap(problem),
            whole.contains("ot scanned"_L1) || whole.contains("in part"_L1) || whole.contains("not followed"_L1)
                || whole.contains("nor scanned"_L1));
    }
    EXPECT_EQ(said.size(), problems);
}

TEST(ScanSentences, ForeignWordsAreMadeVisible)
{
    const QString said = sentence(ScanNote {ScanNote::Problem::UnknownName, 1, u"a\u202eb\nc"_s});
    EXPECT_FALSE(said.contains(QChar(0x202e)));
    EXPECT_FALSE(said.contains(u'\n'));
    EXPECT_LT(sentence(ScanNote {ScanNote::Problem::Malformed, 1, QString(5000, u'x')}).size(), 300);
    EXPECT_FALSE(sentence(ScanNote {ScanNote::Problem::Unreadable, 0, {}}).contains("()"_L1));
    EXPECT_FALSE(sentence(ScanNote {ScanNote::Problem::TooMany, 0, {}}).contains("()"_L1));
}

} // namespace purser
