#include "app/model/listingsentences.h"
#include "app/model/rightsentences.h"
#include "tests/support/printers.h"

#include <QSet>

#include <gtest/gtest.h>

using namespace Qt::Literals;

namespace purser {

namespace {

RepositoryRights rightsWith(Right::Answer answer, Right::Proof proof)
{
    const Right right {answer, proof, {}};
    return {.registry = u"registry.example.com"_s,
        .userName = u"alice"_s,
        .repository = u"acme/web"_s,
        .pull = right,
        .push = right};
}

} // namespace

TEST(RightSentences, everyProofHasOneOfItsOwn)
{
    QSet<QString> names;
    QSet<QString> texts;
    const int last = static_cast<int>(Right::Proof::Failed);
    for (int proof = 0; proof <= last; ++proof) {
        const auto rights = rightsWith(Right::Answer::Unknown, static_cast<Right::Proof>(proof));
        names << proofName(rights.pull.proof);
        texts << how(rights, RightKind::Pull);
    }
    EXPECT_EQ(names.size(), last + 1);
    EXPECT_EQ(texts.size(), last + 1);
}

TEST(RightSentences, everyAnswerIsSaid)
{
    QSet<QString> texts;
    for (const auto answer : {Right::Answer::Unknown, Right::Answer::Allowed, Right::Answer::Denied}) {
        for (const RightKind kind : {RightKind::Pull, RightKind::Push}) {
            const QString text = sentence(rightsWith(answer, Right::Proof::TagsRead), kind);
            EXPECT_TRUE(text.contains(u"alice"_s) && text.contains(u"acme/web"_s)) << text.toStdString();
            texts << text << shortAnswer(kind, answer);
        }
        texts << answerName(answer);
    }
    EXPECT_EQ(texts.size(), 15);
}

TEST(RightSentences, theServersOwnWords)
{
    RepositoryRights rights = rightsWith(Right::Answer::Denied, Right::Proof::Forbidden);
    rights.pull.serverWords = u"denied: %1 is locked"_s;
    EXPECT_EQ(how(rights, RightKind::Pull),
        u"Found by asking: the registry forbids it. The server says: denied: %1 is locked"_s);
}

TEST(RightSentences, remarks)
{
    EXPECT_EQ(remark(rightsWith(Right::Answer::Unknown, Right::Proof::Hidden)),
        u"acme/web does not exist, or you may not see it."_s);
    EXPECT_EQ(remark(rightsWith(Right::Answer::Denied, Right::Proof::Forbidden)), QString());
    RepositoryRights known = rightsWith(Right::Answer::Allowed, Right::Proof::TokenAccess);
    known.isKnown = true;
    EXPECT_EQ(remark(known), QString());
    known.isUploadLeft = true;
    EXPECT_FALSE(remark(known).isEmpty());
}

TEST(ListingSentences, everyEndHasOneOfItsOwn)
{
    QSet<QString> names;
    QSet<QString> texts;
    const int last = static_cast<int>(Listing::End::Failed);
    for (int end = 0; end <= last; ++end) {
        Listing listing;
        listing.registry = u"registry.example.com"_s;
        listing.userName = u"%3"_s;
        listing.repository = u"acme/web"_s;
        listing.otherHost = u"evil.example.com"_s;
        listing.end = static_cast<Listing::End>(end);
        names << endName(listing.end);
        texts << message(listing);
        EXPECT_EQ(message(listing).isEmpty(), listing.end == Listing::End::Complete);
    }
    EXPECT_EQ(names.size(), last + 1);
    EXPECT_EQ(texts.size(), last + 1);
    EXPECT_TRUE(texts.contains(u"acme/web does not exist on registry.example.com, or %3 may not see it."_s));
}

TEST(ListingSentences, aFailureSaysWhatTheCheckWouldSay)
{
    Listing listing;
    listing.end = Listing::End::Failed;
    listing.failure = CheckReport {.cause = CheckCause::HostNotFound, .registry = u"registry.example.com"_s};
    EXPECT_EQ(message(listing), u"There is no computer named registry.example.com."_s);
    EXPECT_FALSE(advice(listing).isEmpty());
}

} // namespace purser
