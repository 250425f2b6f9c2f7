#include "app/registry/answerfacts.h"
#include "app/registry/finding.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace Qt::Literals;

namespace purser {

namespace {

HttpAnswer answerWith(const QByteArray &name, const QByteArray &value)
{
    HttpAnswer answer;
    answer.headers = {{name, value}};
    answer.receivedAt = QDateTime({2026, 11, 21}, {7, 0, 0}, Qt::UTC);
    return answer;
}

} // namespace

TEST(AnswerFacts, ClockDifferenceInWholeMinutes)
{
    const std::pair<QByteArray, std::optional<qint64>> cases[] = {
        {"Sat, 21 Nov 2026 07:00:00 GMT", std::nullopt},
        {"Sat, 21 Nov 2026 07:01:00 GMT", std::nullopt},
        {"Sat, 21 Nov 2026 07:01:01 GMT", 2},
        {"Sat, 21 Nov 2026 06:55:00 GMT", -5},
        {"Sat, 21 Nov 2026 09:00:00 GMT", 120},
        {"yesterday", std::nullopt},
        {"", std::nullopt},
    };
    for (const auto &[date, minutes] : cases) {
        EXPECT_EQ(clockDifference(answerWith("Date"_ba, date)), minutes) << date.toStdString();
    }
}

TEST(AnswerFacts, RetryTimeIsBelievedForAnHour)
{
    const std::pair<QByteArray, QString> cases[] = {
        {"30", u"2026-11-21T07:00:30Z"_s},
        {"0", u"2026-11-21T07:00:00Z"_s},
        {"999999999", u"2026-11-21T08:00:00Z"_s},
        {"99999999999999999999999", u""_s},
        {"-5", u""_s},
        {"Sat, 21 Nov 2026 07:10:00 GMT", u"2026-11-21T07:10:00Z"_s},
        {"Sat, 21 Nov 2026 06:10:00 GMT", u""_s},
        {"soon", u""_s},
        {"", u""_s},
    };
    for (const auto &[said, time] : cases) {
        EXPECT_EQ(retryTime(answerWith("Retry-After"_ba, said)), time) << said.toStdString();
    }
}

TEST(AnswerFacts, RegistriesAreRecognised)
{
    const std::pair<QByteArray, bool> bodies[] = {{"{}", true}, {" {}\n", true}, {"true", true}, {"", false},
        {"false", false}, {"[]", false}, {R"({"a":1})", false}, {"<html>", false}, {"{} {}", false}, {"null", false}};
    for (const auto &[body, isRegistry] : bodies) {
        HttpAnswer answer;
        answer.body = body;
        EXPECT_EQ(looksLikeRegistry(answer), isRegistry) << body.toStdString();
    }
    EXPECT_TRUE(looksLikeRegistry(answerWith("docker-distribution-api-version"_ba, "registry/2.0"_ba)));
    HttpAnswer page = answerWith("Docker-Distribution-Api-Version"_ba, "registry/2.0"_ba);
    page.body = "<html>";
    EXPECT_FALSE(looksLikeRegistry(page));
}

TEST(Finding, EveryFailureHasACause)
{
    for (int i = 1; i <= static_cast<int>(HttpFailure::TooLarge); ++i) {
        HttpAnswer answer;
        answer.failure = static_cast<HttpFailure>(i);
        const auto finding = findFailure(answer);
        ASSERT_TRUE(finding) << i;
        EXPECT_EQ(finding->cause == CheckCause::NetworkFailed, answer.failure == HttpFailure::NetworkFailed) << i;
        EXPECT_NE(finding->verdict, Verdict::Accepted);
    }
}

} // namespace purser
