#include "app/model/checksentences.h"
#include "app/registry/awssignature.h"
#include "tests/app/registry/checking.h"
#include "tests/support/conversations.h"
#include "tests/support/internet.h"

#include <algorithm>

using namespace Qt::Literals;

namespace purser {

namespace {

const QString apiHost = u"api.ecr.eu-central-1.amazonaws.com"_s;
const QString registryHost = u"123456789012.dkr.ecr.eu-central-1.amazonaws.com"_s;

// Amazon as it is recorded on that occasion, and a client in front of it.
class Amazon
{
public:
    explicit Amazon(const QString &occasion) : m_http(quickLimits), m_client(m_http)
    {
        const QList<Conversation> all = amazonConversations();
        const auto found = std::ranges::find(all, QString(u"ecr: "_s + occasion), &Conversation::name);
        found->putHosts(m_internet);
        m_login = found->login;
        m_login.route = m_internet.route();
    }

    Internet &internet() { return m_internet; }
    RegistryLogin &login() { return m_login; }
    CheckReport check() { return QCoro::waitFor(m_client.check(m_login)); }
    std::expected<RegistryLogin, CheckReport> resolve() { return QCoro::waitFor(m_client.resolve(m_login)); }

private:
    Internet m_internet;
    Http m_http;
    RegistryClient m_client;
    RegistryLogin m_login;
};

} // namespace

TEST(EcrClient, TraceBeginsWithThePassword)
{
    Amazon amazon(u"right keys"_s);
    const CheckReport report = amazon.check();
    ASSERT_EQ(report.steps.size(), 4) << qPrintable(asText(report));
    EXPECT_EQ(report.steps[0].kind, CheckStep::Kind::Mint);
    EXPECT_EQ(report.steps[0].asked, u"POST https://%1/"_s.arg(apiHost));
    EXPECT_EQ(report.steps[0].userName, u"AKIAIOSFODNN7EXAMPLE"_s);
    EXPECT_EQ(report.steps[1].kind, CheckStep::Kind::Ping);
    EXPECT_EQ(report.steps[2].kind, CheckStep::Kind::Login);
    EXPECT_EQ(report.steps[2].userName, u"AWS"_s);
    EXPECT_EQ(report.userName, u"AKIAIOSFODNN7EXAMPLE"_s);
    EXPECT_EQ(report.registry, registryHost);
}

// What arrives is what was signed: nothing on the way may touch it.
TEST(EcrClient, SignatureIsTheOneOfWhatArrives)
{
    Amazon amazon(u"right temporary keys"_s);
    EXPECT_EQ(amazon.check().cause, CheckCause::AwsProved);
    const QList<FakeRequest> requests = amazon.internet().requestsTo(apiHost);
    ASSERT_EQ(requests.size(), 1);
    AwsCall call;
    call.method = requests[0].method;
    call.url = QUrl(u"https://%1/"_s.arg(apiHost));
    call.body = requests[0].body;
    call.region = "eu-central-1"_ba;
    call.service = "ecr"_ba;
    call.time =
        QDateTime::fromString(QString::fromLatin1(requests[0].headers.value("x-amz-date")), u"yyyyMMdd'T'hhmmss'Z'"_s);
    call.time.setTimeSpec(Qt::UTC);
    for (const QByteArray &name :
        {"content-type"_ba, "host"_ba, "x-amz-date"_ba, "x-amz-security-token"_ba, "x-amz-target"_ba}) {
        call.headers.append({name, requests[0].headers.value(name)});
    }
    EXPECT_EQ(requests[0].headers.value("authorization"), awsAuthorization(call, *amazon.login().aws));
    EXPECT_LT(std::abs(call.time.secsTo(QDateTime::currentDateTimeUtc())), 60);
}

TEST(EcrClient, YoungPasswordIsUsedAgainButNotToCheck)
{
    Amazon amazon(u"right keys"_s);
    for (int i = 0; i < 3; ++i) {
        const auto resolved = amazon.resolve();
        ASSERT_TRUE(resolved);
        EXPECT_EQ(resolved->registry, QUrl(u"https://"_s + registryHost));
        EXPECT_EQ(resolved->userName, u"AWS"_s);
        EXPECT_FALSE(resolved->password.isEmpty());
        EXPECT_FALSE(resolved->aws);
        EXPECT_EQ(resolved->route, amazon.login().route);
    }
    EXPECT_EQ(amazon.internet().requestsTo(apiHost).size(), 1);
    EXPECT_EQ(amazon.check().cause, CheckCause::AwsProved);
    EXPECT_EQ(amazon.internet().requestsTo(apiHost).size(), 2);
    EXPECT_TRUE(amazon.resolve());
    EXPECT_EQ(amazon.internet().requestsTo(apiHost).size(), 2);
    amazon.login().aws->accountId = u"210987654321"_s;
    const auto other = amazon.resolve();
    ASSERT_TRUE(other);
    EXPECT_EQ(other->registry, QUrl(u"https://210987654321.dkr.ecr.eu-central-1.amazonaws.com"_s));
    EXPECT_EQ(amazon.internet().requestsTo(apiHost).size(), 2);
}

TEST(EcrClient, ErrorIsTheReportOfTheFailedCheck)
{
    Amazon amazon(u"wrong secret"_s);
    const auto resolved = amazon.resolve();
    ASSERT_FALSE(resolved);
    EXPECT_EQ(resolved.error().cause, CheckCause::AwsSecretWrong);
    EXPECT_EQ(resolved.error().registry, apiHost);
    EXPECT_EQ(resolved.error().server, ServerKind::Ecr);
    ASSERT_EQ(resolved.error().steps.size(), 1);
    EXPECT_EQ(resolved.error().steps[0].outcome, CheckStep::Outcome::Failed);
}

TEST(EcrClient, PasswordOfRefusedKeysIsForgotten)
{
    Amazon amazon(u"right keys"_s);
    EXPECT_TRUE(amazon.resolve());
    amazon.internet().put(apiHost, [](const FakeRequest &) {
        return FakeAnswer::json(400, R"({"__type":"UnrecognizedClientException","message":"x"})"_ba);
    });
    EXPECT_EQ(amazon.check().cause, CheckCause::AwsKeyUnknown);
    EXPECT_FALSE(amazon.resolve());
}

TEST(EcrClient, OtherLoginsComeBackAsTheyAre)
{
    Http http(quickLimits);
    RegistryClient client(http);
    const RegistryLogin login = loginTo(QUrl(u"https://registry.example.com"_s));
    const auto resolved = QCoro::waitFor(client.resolve(login));
    ASSERT_TRUE(resolved);
    EXPECT_EQ(resolved->registry, login.registry);
    EXPECT_EQ(resolved->userName, login.userName);
    EXPECT_EQ(resolved->password, login.password);
}

TEST(EcrClient, KeysThatCannotBeSentAreNot)
{
    Amazon amazon(u"right keys"_s);
    const AwsKeys right = *amazon.login().aws;
    const std::pair<std::function<void(AwsKeys &)>, CheckCause> cases[] = {
        {[](AwsKeys &keys) { keys.region = u"x.example.com/"_s; }, CheckCause::RegionUnknown},
        {[](AwsKeys &keys) { keys.region.clear(); }, CheckCause::RegionUnknown},
        {[](AwsKeys &keys) { keys.accessKeyId = u"AKIA/20150830"_s; }, CheckCause::UserNameUnusable},
        {[](AwsKeys &keys) { keys.accessKeyId.clear(); }, CheckCause::UserNameUnusable},
        {[](AwsKeys &keys) { keys.accountId = u"x.example.com/"_s; }, CheckCause::AddressUnusable},
        {[](AwsKeys &keys) { keys.sessionToken = Secret("two\r\nlines"_ba); }, CheckCause::AddressUnusable},
    };
    for (const auto &[change, cause] : cases) {
        amazon.login().aws = right;
        change(*amazon.login().aws);
        EXPECT_EQ(amazon.check().cause, cause);
    }
    amazon.login().aws = right;
    amazon.login().route.authorities = "no certificate"_ba;
    EXPECT_EQ(amazon.check().cause, CheckCause::AuthoritiesUnusable);
    EXPECT_TRUE(amazon.internet().requests().isEmpty());
}

// Servers echo what they got.
TEST(EcrClient, SecretsStayOutOfTheReport)
{
    Amazon amazon(u"right temporary keys"_s);
    const AwsKeys keys = *amazon.login().aws;
    const auto minted = amazon.resolve();
    ASSERT_TRUE(minted);
    const QByteArray password = minted->password.expose();
    amazon.internet().put(registryHost, [&password](const FakeRequest &request) {
        const FakeAnswer refusal =
            FakeAnswer::json(401, R"({"errors":[{"code":"DENIED","message":"no )" + password + R"( here"}]})");
        return request.hasAuthorization() ? refusal : refusal.with("WWW-Authenticate"_ba, "Basic realm=\"ECR\""_ba);
    });
    EXPECT_FALSE(asText(amazon.check()).contains(QString::fromLatin1(password)));
    amazon.internet().put(apiHost, [&keys](const FakeRequest &) {
        return FakeAnswer::json(400,
            R"({"__type":"InvalidSignatureException","message":"The Canonical String should have been )"
                + keys.sessionToken.expose() + ' ' + keys.secretAccessKey.expose() + "\"}");
    });
    const QString text = asText(amazon.check());
    EXPECT_TRUE(text.contains(u"Canonical String"_s)) << qPrintable(text);
    EXPECT_FALSE(text.contains(QString::fromLatin1(keys.sessionToken.expose()))) << qPrintable(text);
    EXPECT_FALSE(text.contains(QString::fromLatin1(keys.secretAccessKey.expose()))) << qPrintable(text);
}

TEST(EcrClient, CancelledCheckSaysSo)
{
    Amazon amazon(u"right keys"_s);
    Http http(quickLimits);
    RegistryClient client(http);
    std::stop_source stop;
    stop.request_stop();
    EXPECT_EQ(QCoro::waitFor(client.check(amazon.login(), stop.get_token())).cause, CheckCause::Cancelled);
    EXPECT_TRUE(amazon.internet().requests().isEmpty());
}

} // namespace purser
