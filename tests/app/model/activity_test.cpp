#include "app/model/activitysentences.h"
#include "tests/support/printers.h"

#include <QSet>

#include <gtest/gtest.h>

using namespace Qt::Literals;

namespace purser {

namespace {

QList<Action::Kind> everyKind()
{
    QList<Action::Kind> kinds;
    for (int kind = 0; kind <= static_cast<int>(Action::Kind::RemoveImage); ++kind) {
        kinds << static_cast<Action::Kind>(kind);
    }
    return kinds;
}

TEST(Activity, EveryKindHasAWordOfItsOwnAndSentences)
{
    QSet<QString> words;
    QSet<QString> sentences;
    for (const Action::Kind kind : everyKind()) {
        const Action action {.kind = kind, .subject = u"SUBJECT"_s, .subscription = u"PLACE"_s, .detail = u"7"_s};
        SCOPED_TRACE(qPrintable(toString(kind)));
        EXPECT_EQ(actionKindFromString(toString(kind)), kind);
        words << toString(kind);
        sentences << sentence(action);
        EXPECT_TRUE(phrase(action).contains(u"SUBJECT"_s)) << qPrintable(phrase(action));
        EXPECT_TRUE(sentence(action).endsWith(u'.')) << qPrintable(sentence(action));
        EXPECT_FALSE(sentence(action).contains(u'%')) << qPrintable(sentence(action));
    }
    EXPECT_EQ(words.size(), everyKind().size());
    EXPECT_EQ(sentences.size(), everyKind().size());
}

TEST(Activity, NamesAreShownAsTheyAre)
{
    const Action action {.kind = Action::Kind::SwapIntegration,
        .subject = u"%2 100%"_s,
        .subscription = u"<b>a\u202eb</b>"_s,
        .detail = u"%1"_s};
    EXPECT_EQ(sentence(action), u"Pointed %2 100% of subscription <b>a⟨U+202E⟩b</b> at integration %1."_s);
}

TEST(Activity, SaysWhetherItWasUndone)
{
    ActivityEntry entry {.action = {.kind = Action::Kind::DeleteIntegration, .subject = u"acme-hub"_s}};
    EXPECT_EQ(sentence(entry), u"Deleted integration acme-hub."_s);
    entry.manner = ActivityEntry::Manner::Undone;
    EXPECT_EQ(sentence(entry), u"Undone: Deleted integration acme-hub."_s);
    entry.manner = ActivityEntry::Manner::Redone;
    EXPECT_EQ(sentence(entry), u"Done again: Deleted integration acme-hub."_s);
    EXPECT_EQ(phrase(entry.action), u"delete “acme-hub”"_s);
    for (const auto manner :
        {ActivityEntry::Manner::Done, ActivityEntry::Manner::Undone, ActivityEntry::Manner::Redone}) {
        EXPECT_EQ(mannerFromString(toString(manner)), manner);
    }
}

} // namespace

} // namespace purser
