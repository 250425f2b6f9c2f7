#include "app/model/checksentences.h"
#include "tests/support/printers.h"

#include <QSet>

#include <gtest/gtest.h>

using namespace Qt::Literals;

namespace purser {

namespace {

constexpr int causes = static_cast<int>(CheckCause::AnswerTooLarge) + 1;

CheckReport reportOf(CheckCause cause)
{
    const bool isAccepted = cause <= CheckCause::AwsProved; // they stand first
    return CheckReport {isAccepted ? Verdict::Accepted : Verdict::NotProven, cause, u"registry.example.com"_s,
        u"alice"_s, u"https://other.example.com"_s, {}, {}, {}, {}, {}};
}

} // namespace

TEST(CheckSentences, EveryCauseHasWordsOfItsOwn)
{
    QSet<QString> messages;
    for (int i = 0; i < causes; ++i) {
        const CheckReport report = reportOf(static_cast<CheckCause>(i));
        SCOPED_TRACE(i);
        EXPECT_FALSE(message(report).isEmpty());
        EXPECT_FALSE(message(report).contains(u'%'));
        EXPECT_TRUE(message(report).contains(report.registry) || message(report).contains(report.userName));
        EXPECT_TRUE(message(report).endsWith(u'.') || message(report).contains(u": "_s));
        EXPECT_EQ(advice(report).isEmpty(), report.verdict == Verdict::Accepted);
        EXPECT_FALSE(advice(report).contains(u'%'));
        EXPECT_EQ(how(report).isEmpty(), report.verdict != Verdict::Accepted);
        messages.insert(message(report));
    }
    EXPECT_EQ(messages.size(), causes);
}

TEST(CheckSentences, ForeignTextStaysAsItIs)
{
    CheckReport report = reportOf(CheckCause::RealmNeedsConsent);
    report.otherHost = u"%1 %2 %L4"_s;
    EXPECT_EQ(message(report), u"registry.example.com wants the password of alice sent to another host, %1 %2 %L4."_s);
}

TEST(CheckSentences, AdviceKnowsTheRegistry)
{
    const std::pair<QString, QString> cases[] = {
        {u"registry-1.docker.io"_s, u"access token"_s},
        {u"ghcr.io"_s, u"read:packages"_s},
        {u"registry.gitlab.com"_s, u"read_registry"_s},
        {u"acme.azurecr.io"_s, u"admin user"_s},
        {u"europe-docker.pkg.dev"_s, u"Artifact Registry Reader"_s},
        {u"eu.gcr.io"_s, u"service account"_s},
        {u"quay.io"_s, u"robot"_s},
        {u"nvcr.io"_s, u"$oauthtoken"_s},
        {u"quay.io:443"_s, u"robot"_s},
    };
    for (const auto &[host, word] : cases) {
        CheckReport report = reportOf(CheckCause::WrongCredentials);
        report.registry = host;
        EXPECT_TRUE(advice(report).contains(word)) << qPrintable(host + u": "_s + advice(report));
    }
    CheckReport other = reportOf(CheckCause::WrongCredentials);
    other.registry = u"notquay.io"_s;
    EXPECT_FALSE(advice(other).contains(u"robot"_s));
    CheckReport site = reportOf(CheckCause::WebSite);
    site.registry = u"gitlab.com"_s;
    EXPECT_TRUE(advice(site).contains(u"registry.gitlab.com"_s));
}

TEST(CheckSentences, TimesAreTold)
{
    CheckReport clock = reportOf(CheckCause::ClockOff);
    clock.argument = u"-5"_s;
    EXPECT_TRUE(message(clock).contains(u"5 minute"_s));
    CheckReport busy = reportOf(CheckCause::TooManyRequests);
    busy.argument = u"2026-11-21T07:10:00Z"_s;
    EXPECT_TRUE(advice(busy).contains(u":10"_s));
}

TEST(CheckSentences, StepsAreTold)
{
    const CheckStep step {
        CheckStep::Kind::Login, CheckStep::Outcome::Failed, u"GET https://h/v2/"_s, u"401 no"_s, 12, u"alice"_s};
    EXPECT_EQ(title(step), u"Login as alice"_s);
    EXPECT_EQ(stepName(step.kind), u"login"_s);
    EXPECT_EQ(outcomeName(step.outcome), u"failed"_s);
    QSet<QString> names;
    for (const auto kind : {CheckStep::Kind::Key, CheckStep::Kind::Ping, CheckStep::Kind::Token,
             CheckStep::Kind::TokenUse, CheckStep::Kind::Control, CheckStep::Kind::Login}) {
        names.insert(stepName(kind));
        EXPECT_FALSE(title(CheckStep {kind, {}, {}, {}, 0, u"alice"_s}).isEmpty());
    }
    EXPECT_EQ(names.size(), 6);
}

TEST(CheckSentences, ReportIsWrittenOut)
{
    CheckReport report = reportOf(CheckCause::WrongCredentials);
    report.verdict = Verdict::Refused;
    report.serverWords = u"no such user"_s;
    report.steps = {{CheckStep::Kind::Ping, CheckStep::Outcome::Passed, u"GET https://h/v2/"_s, u"401"_s, 3, {}}};
    report.at = QDateTime({2026, 11, 21}, {7, 0, 0}, Qt::UTC);
    EXPECT_EQ(asText(report),
        u"Refused\n"
        "registry.example.com refuses the user name or the password of alice.\n"
        "Check the user name, then enter the password again.\n"
        "The server says: no such user\n"
        "It is a registry: passed (3 ms)\n"
        "    GET https://h/v2/\n"
        "    401\n"
        "2026-11-21T07:00:00Z"_s);
}

} // namespace purser
