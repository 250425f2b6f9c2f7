#include "app/model/checksentences.h"
#include "app/model/pastcheck.h"
#include "tests/support/printers.h"

#include <QSet>

#include <gtest/gtest.h>

using namespace Qt::Literals;

namespace purser {

namespace {

TEST(CauseNames, AreThoseOfTheCauses)
{
    const std::pair<CheckCause, QString> cases[] = {
        {CheckCause::BasicProved, u"basic-proved"_s},
        {CheckCause::WrongCredentials, u"wrong-credentials"_s},
        {CheckCause::AwsKeyUnknown, u"aws-key-unknown"_s},
        {CheckCause::OpenRegistry, u"open-registry"_s},
        {CheckCause::Cancelled, u"cancelled"_s},
        {CheckCause::NetworkDown, u"network-down"_s},
        {CheckCause::TlsWrongName, u"tls-wrong-name"_s},
        {CheckCause::AnswerTooLarge, u"answer-too-large"_s},
    };
    for (const auto &[cause, name] : cases) {
        EXPECT_EQ(toString(cause), name);
    }
    QSet<QString> names;
    for (int i = 0; i <= static_cast<int>(CheckCause::AnswerTooLarge); ++i) {
        names << toString(static_cast<CheckCause>(i));
    }
    EXPECT_EQ(names.size(), static_cast<int>(CheckCause::AnswerTooLarge) + 1);
}

TEST(Failing, IsWhatSomebodyHasToPutRight)
{
    const std::pair<Verdict, bool> cases[] = {{Verdict::Accepted, false}, {Verdict::Refused, true},
        {Verdict::Limited, true}, {Verdict::NotProven, false}, {Verdict::NotARegistry, true},
        {Verdict::Unreachable, true}};
    for (const auto &[verdict, isIt] : cases) {
        SCOPED_TRACE(qPrintable(toString(verdict)));
        EXPECT_EQ(isFailing(verdict), isIt);
    }
}

TEST(PastChecks, TakeWhatIsWorthRemembering)
{
    const CheckReport report {.verdict = Verdict::Refused,
        .cause = CheckCause::WrongCredentials,
        .registry = u"registry.example.com"_s,
        .userName = u"alice"_s,
        .steps = {{.milliseconds = 12}, {.kind = CheckStep::Kind::Login, .milliseconds = 30}},
        .at = QDateTime(QDate(2026, 3, 14), QTime(9, 26), Qt::UTC)};
    const PastCheck past = pastCheck(report);
    EXPECT_EQ(past.verdict, Verdict::Refused);
    EXPECT_EQ(past.cause, u"wrong-credentials"_s);
    EXPECT_EQ(past.message, message(report));
    EXPECT_EQ(past.at, report.at);
    EXPECT_EQ(past.milliseconds, 42);
}

} // namespace

} // namespace purser
