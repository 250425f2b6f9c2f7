#include "app/registry/ecraddress.h"
#include "app/registry/ecrfinding.h"
#include "app/registry/ecrpassword.h"
#include "app/registry/ecrpasswords.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace Qt::Literals;

namespace purser {

namespace {

const QDateTime now({2026, 11, 21}, {7, 0, 0}, Qt::UTC);

QByteArray answerOf(const QByteArray &token, const QByteArray &expiresAt, const QByteArray &endpoint)
{
    return R"({"authorizationData":[{"authorizationToken":")" + token.toBase64() + R"(","expiresAt":)" + expiresAt
        + R"(,"proxyEndpoint":")" + endpoint + R"("}]})";
}

const QByteArray later = "1795287600.123"_ba; // 12 hours after
const QByteArray endpoint = "https://123456789012.dkr.ecr.eu-central-1.amazonaws.com"_ba;

HttpAnswer refusal(int status, const QByteArray &body)
{
    HttpAnswer answer;
    answer.status = status;
    answer.body = body;
    answer.receivedAt = now;
    return answer;
}

QByteArray signatureRefused(const QByteArray &words)
{
    return R"({"__type":"InvalidSignatureException","message":")" + words + "\"}";
}

AwsKeys someKeys()
{
    return AwsKeys {u"AKIAIOSFODNN7EXAMPLE"_s, Secret("wJalrXUtnFEMI"_ba), {}, u"eu-central-1"_s, {}};
}

} // namespace

TEST(EcrAddress, AnswersWhoseRegistryItIs)
{
    const std::pair<QString, std::optional<EcrRegistry>> cases[] = {
        {u"https://123456789012.dkr.ecr.eu-central-1.amazonaws.com"_s,
            EcrRegistry {u"123456789012"_s, u"eu-central-1"_s}},
        {u"https://123456789012.dkr.ecr.cn-north-1.amazonaws.com.cn/"_s,
            EcrRegistry {u"123456789012"_s, u"cn-north-1"_s}},
        {u"https://123456789012.dkr.ecr-fips.us-east-1.amazonaws.com"_s,
            EcrRegistry {u"123456789012"_s, u"us-east-1"_s}},
        {u"https://123456789012.dkr-ecr.us-east-1.on.aws"_s, EcrRegistry {u"123456789012"_s, u"us-east-1"_s}},
        {u"http://123456789012.dkr.ecr.eu-central-1.amazonaws.com"_s, std::nullopt},
        {u"https://123456789012.dkr.ecr.eu-central-1.amazonaws.com:8443"_s, std::nullopt},
        {u"https://123456789012.dkr.ecr.eu-central-1.amazonaws.com/x"_s, std::nullopt},
        {u"https://u:p@123456789012.dkr.ecr.eu-central-1.amazonaws.com"_s, std::nullopt},
        {u"https://123456789012.dkr.ecr.eu-central-1.amazonaws.com.evil.example"_s, std::nullopt},
        {u"https://evil.example/123456789012.dkr.ecr.eu-central-1.amazonaws.com"_s, std::nullopt},
        {u"https://12345678901.dkr.ecr.eu-central-1.amazonaws.com"_s, std::nullopt},
        {u"https://1234567890123.dkr.ecr.eu-central-1.amazonaws.com"_s, std::nullopt},
        {u"https://123456789012xdkr.ecr.eu-central-1.amazonaws.com"_s, std::nullopt},
        {u""_s, std::nullopt},
    };
    for (const auto &[address, registry] : cases) {
        EXPECT_EQ(readEcrRegistry(QUrl(address)), registry) << qPrintable(address);
    }
}

TEST(EcrAddress, IsBuiltForTheRegion)
{
    EXPECT_EQ(ecrApi(u"eu-central-1"_s), QUrl(u"https://api.ecr.eu-central-1.amazonaws.com/"_s));
    EXPECT_EQ(ecrApi(u"cn-north-1"_s), QUrl(u"https://api.ecr.cn-north-1.amazonaws.com.cn/"_s));
    const EcrRegistry registry {u"123456789012"_s, u"cn-north-1"_s};
    EXPECT_EQ(readEcrRegistry(ecrRegistryUrl(registry)), registry);
    for (const QString &region :
        {u""_s, u"EU"_s, u"eu central"_s, u"x.evil.example/"_s, u"-a"_s, u"a-"_s, u"eu-central-1\n"_s, u"a"_s}) {
        EXPECT_FALSE(isAwsRegionName(region)) << qPrintable(region);
    }
}

TEST(EcrPassword, IsReadFromAWholeAnswerOnly)
{
    const EcrAnswer answer = readEcrAnswer(answerOf("AWS:secret"_ba, later, endpoint), u"eu-central-1"_s, now);
    ASSERT_TRUE(answer.password);
    EXPECT_EQ(answer.password->password, Secret("secret"_ba));
    EXPECT_EQ(answer.password->account, u"123456789012"_s);
    EXPECT_EQ(answer.password->registry, QUrl(QString::fromLatin1(endpoint)));
    EXPECT_EQ(now.secsTo(answer.password->expiresAt), 12 * 60 * 60);

    const QByteArray broken[] = {{}, "{}"_ba, "[]"_ba, "<html>"_ba, R"({"authorizationData":[]})"_ba,
        R"({"authorizationData":{}})"_ba, answerOf("AWS:secret"_ba, later, endpoint).chopped(1),
        answerOf("AWS:"_ba, later, endpoint), answerOf("alice:secret"_ba, later, endpoint),
        answerOf("AWS:two\r\nlines"_ba, later, endpoint), answerOf("AWS:a b"_ba, later, endpoint),
        answerOf("AWS:" + QByteArray(17 * 1024, 'x'), later, endpoint), answerOf("AWS:secret"_ba, "null"_ba, endpoint),
        answerOf("AWS:secret"_ba, "1763708400"_ba, endpoint), answerOf("AWS:secret"_ba, "1e300"_ba, endpoint),
        answerOf("AWS:secret"_ba, "\"tomorrow\""_ba, endpoint),
        R"({"authorizationData":[{"authorizationToken":"%%%","expiresAt":1795287600,"proxyEndpoint":"x"}]})"_ba};
    for (const QByteArray &body : broken) {
        const EcrAnswer none = readEcrAnswer(body, u"eu-central-1"_s, now);
        EXPECT_FALSE(none.password) << body.left(200).toStdString();
        EXPECT_TRUE(none.foreignRegistry.isEmpty());
    }
}

TEST(EcrPassword, IsForNoRegistryButAmazonsInThatRegion)
{
    for (const QByteArray &foreign :
        {"https://evil.example"_ba, "https://123456789012.dkr.ecr.us-east-1.amazonaws.com"_ba,
            "https://evil.example/?https://123456789012.dkr.ecr.eu-central-1.amazonaws.com"_ba,
            "http://123456789012.dkr.ecr.eu-central-1.amazonaws.com"_ba}) {
        const EcrAnswer answer = readEcrAnswer(answerOf("AWS:secret"_ba, later, foreign), u"eu-central-1"_s, now);
        EXPECT_FALSE(answer.password) << foreign.toStdString();
        EXPECT_FALSE(answer.foreignRegistry.isEmpty()) << foreign.toStdString();
    }
}

TEST(EcrFinding, EveryExceptionHasItsCause)
{
    struct Case
    {
        int status;
        QByteArray body;
        Verdict verdict;
        CheckCause cause;
    };
    const Case cases[] = {
        {400, R"({"__type":"UnrecognizedClientException","message":"x"})"_ba, Verdict::Refused,
            CheckCause::AwsKeyUnknown},
        {400, R"({"__type":"com.amazon.coral.service#UnrecognizedClientException"})"_ba, Verdict::Refused,
            CheckCause::AwsKeyUnknown},
        {400, R"({"__type":"InvalidSignatureException","message":"does not match"})"_ba, Verdict::Refused,
            CheckCause::AwsSecretWrong},
        {400, R"({"__type":"ExpiredTokenException"})"_ba, Verdict::Refused, CheckCause::AwsSessionExpired},
        {400, R"({"__type":"AccessDeniedException"})"_ba, Verdict::Limited, CheckCause::AwsNotAllowed},
        {400, R"({"__type":"ThrottlingException"})"_ba, Verdict::NotProven, CheckCause::TooManyRequests},
        {500, R"({"__type":"ServerException"})"_ba, Verdict::NotProven, CheckCause::ServerTrouble},
        {400, R"({"__type":"SomethingNewException"})"_ba, Verdict::NotProven, CheckCause::TokenServiceFailed},
        {403, "<html>blocked"_ba, Verdict::NotProven, CheckCause::NotAllowed},
        {503, "busy"_ba, Verdict::NotProven, CheckCause::ServerTrouble},
        {429, ""_ba, Verdict::NotProven, CheckCause::TooManyRequests},
        {404, "{}"_ba, Verdict::NotProven, CheckCause::TokenServiceFailed},
    };
    for (const Case &each : cases) {
        const auto finding = findMint(refusal(each.status, each.body));
        ASSERT_TRUE(finding) << each.body.toStdString();
        EXPECT_EQ(finding->verdict, each.verdict) << each.body.toStdString();
        EXPECT_EQ(finding->cause, each.cause) << each.body.toStdString();
    }
    EXPECT_FALSE(findMint(refusal(200, "{}"_ba)));
    HttpAnswer named = refusal(400, "{}"_ba);
    named.headers = {{"X-Amzn-ErrorType"_ba, "AccessDeniedException:http://internal.amazon.com/coral/"_ba}};
    EXPECT_EQ(findMint(named)->cause, CheckCause::AwsNotAllowed);
}

TEST(EcrFinding, NamesTheMinutesTheClockIsOff)
{
    const QByteArray expired = "Signature expired: 20261121T063000Z is now earlier than 20261121T064500Z "
                               "(20261121T070000Z - 15 min.)"_ba;
    const QByteArray early = "Signature not yet current: 20261121T073000Z is still later than 20261121T070500Z "
                             "(20261121T070000Z + 5 min.)"_ba;
    EXPECT_EQ(findMint(refusal(400, signatureRefused(expired))),
        (Finding {Verdict::NotProven, CheckCause::ClockOff, u"30"_s}));
    EXPECT_EQ(findMint(refusal(400, signatureRefused(early))),
        (Finding {Verdict::NotProven, CheckCause::ClockOff, u"-30"_s}));
    HttpAnswer dated = refusal(400, signatureRefused("The signature we calculated does not match"_ba));
    dated.headers = {{"Date"_ba, "Sat, 21 Nov 2026 07:20:00 GMT"_ba}};
    EXPECT_EQ(findMint(dated), (Finding {Verdict::NotProven, CheckCause::ClockOff, u"20"_s}));
    dated.headers = {{"Date"_ba, "Sat, 21 Nov 2026 07:00:30 GMT"_ba}};
    EXPECT_EQ(findMint(dated)->cause, CheckCause::AwsSecretWrong);
}

TEST(EcrPasswords, AreKeptForHalfTheirLifeAndForTheseKeysOnly)
{
    EcrPasswords passwords;
    const EcrPassword password {QUrl(), u"123456789012"_s, Secret("secret"_ba), now.addSecs(12 * 60 * 60)};
    passwords.keep(someKeys(), password, now);
    EXPECT_TRUE(passwords.youngOne(someKeys(), now));
    AwsKeys forOtherAccount = someKeys();
    forOtherAccount.accountId = u"210987654321"_s;
    EXPECT_TRUE(passwords.youngOne(forOtherAccount, now));
    QList<AwsKeys> others(4, someKeys());
    others[0].accessKeyId = u"AKIAI44QH8DHBEXAMPLE"_s;
    others[1].secretAccessKey = Secret("wJalrXUtnFEMJ"_ba);
    others[2].sessionToken = Secret("x"_ba);
    others[3].region = u"eu-central-2"_s;
    for (const AwsKeys &keys : others) {
        EXPECT_FALSE(passwords.youngOne(keys, now));
    }
    EXPECT_TRUE(passwords.youngOne(someKeys(), now.addSecs(6 * 60 * 60 - 1)));
    EXPECT_FALSE(passwords.youngOne(someKeys(), now.addSecs(6 * 60 * 60)));
    EXPECT_FALSE(passwords.youngOne(someKeys(), now)); // gone for good
}

TEST(EcrPasswords, AreNotTrustedByAClockThatWentBack)
{
    EcrPasswords passwords;
    const EcrPassword password {QUrl(), {}, Secret("secret"_ba), now.addSecs(3600)};
    passwords.keep(someKeys(), password, now);
    EXPECT_FALSE(passwords.youngOne(someKeys(), now.addDays(-1)));
    passwords.keep(someKeys(), password, now);
    passwords.forget(someKeys());
    EXPECT_FALSE(passwords.youngOne(someKeys(), now));
}

} // namespace purser
