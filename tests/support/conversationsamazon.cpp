#include "tests/support/conversationparts.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::Literals;

namespace purser {

namespace {

using enum Verdict;
using enum CheckCause;

// The keys of Amazon's own documentation.
const QString accessKey = u"AKIAIOSFODNN7EXAMPLE"_s;
const QByteArray secretKey = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"_ba;
const QByteArray minted = "eyJwYXlsb2FkIjoibWludGVkLXBhc3N3b3JkIn0="_ba;
const QString registryHost = u"123456789012.dkr.ecr.eu-central-1.amazonaws.com"_s;
const QString apiHost = u"api.ecr.eu-central-1.amazonaws.com"_s;
const QString otherRegistryHost = u"210987654321.dkr.ecr.eu-central-1.amazonaws.com"_s;

FakeAnswer amazonJson(int status, const QByteArray &body)
{
    return FakeAnswer {status, {{"Content-Type"_ba, "application/x-amz-json-1.1"_ba}}, body};
}

FakeAnswer exception(const QByteArray &type, const QByteArray &message)
{
    return amazonJson(400, R"({"__type":")" + type + R"(","message":")" + message + R"("})");
}

FakeAnswer mintedAt(const QString &endpoint)
{
    const QByteArray expiresAt = QByteArray::number(QDateTime::currentSecsSinceEpoch() + 12 * 60 * 60);
    return amazonJson(200,
        R"({"authorizationData":[{"authorizationToken":")" + QByteArray("AWS:" + minted).toBase64()
            + R"(","expiresAt":)" + expiresAt + R"(.123,"proxyEndpoint":")" + endpoint.toLatin1() + R"("}]})");
}

// Amazon's API, which looks at whose keys they are, and registries of ECR.
struct AmazonHosts
{
    QString api = apiHost;
    FakeAnswer answer = mintedAt(u"https://"_s + registryHost);
    QString registry = registryHost;
    FakeAnswer login = plainText(200, {}).with("Docker-Distribution-Api-Version"_ba, "registry/2.0"_ba);

    void operator()(Internet &internet) const;
};

void AmazonHosts::operator()(Internet &internet) const
{
    const QByteArray credential = "AWS4-HMAC-SHA256 Credential=" + accessKey.toLatin1() + '/';
    internet.put(api, [hosts = *this, credential](const FakeRequest &request) {
        const bool isCall = request.method == "POST" && request.path == "/" && request.body == "{}"
            && request.headers.value("content-type") == "application/x-amz-json-1.1"
            && request.headers.value("x-amz-target") == "AmazonEC2ContainerRegistry_V20150921.GetAuthorizationToken"
            && request.headers.value("authorization").startsWith(credential);
        return isCall ? hosts.answer : exception("UnknownOperationException"_ba, {});
    });
    const QByteArray challenge = "Basic realm=\"https://" + registry.toLatin1() + "/\",service=\"ecr.amazonaws.com\"";
    internet.put(registry, [hosts = *this, challenge](const FakeRequest &request) {
        const QByteArray authorization = request.headers.value("authorization");
        return request.path == "/v2/" && authorization == basicOf(u"AWS"_s, minted)
            ? hosts.login
            : plainText(401, "Not Authorized\n"_ba).with("WWW-Authenticate"_ba, challenge);
    });
}

struct KeyUse
{
    QString region = u"eu-central-1"_s;
    QString accountId = {};
    QByteArray sessionToken = {};
};

Conversation amazon(
    const QString &occasion, std::function<void(Internet &)> putHosts, const Expected &expected, const KeyUse &use = {})
{
    Conversation made;
    made.name = u"ecr: "_s + occasion;
    made.typeId = u"ecr"_s;
    made.values = {{u"accessKeyId"_s, accessKey}, {u"region"_s, use.region}};
    if (!use.accountId.isEmpty()) {
        made.values.insert(u"accountId"_s, use.accountId);
    }
    made.secrets = {{u"secretAccessKey"_s, Secret(secretKey)}};
    if (!use.sessionToken.isEmpty()) {
        made.secrets.insert(u"sessionToken"_s, Secret(use.sessionToken));
        made.sightings.append({use.sessionToken, {apiHost}});
    }
    made.login.server = ServerKind::Ecr;
    made.login.aws = AwsKeys {accessKey, Secret(secretKey), Secret(use.sessionToken), use.region, use.accountId};
    made.putHosts = std::move(putHosts);
    made.verdict = expected.verdict;
    made.cause = expected.cause;
    made.sentence = expected.sentence;
    made.sightings += {{secretKey, {}}, {minted, expected.hosts}};
    return made;
}

AmazonHosts saying(const FakeAnswer &answer)
{
    AmazonHosts hosts;
    hosts.answer = answer;
    return hosts;
}

QList<Conversation> refusals()
{
    AmazonHosts clock = saying(exception("InvalidSignatureException"_ba,
        "Signature expired: 20261121T063000Z is now earlier than 20261121T064500Z (20261121T070000Z - 15 min.)"_ba));
    return {
        amazon(u"unknown access key"_s,
            saying(exception(
                "UnrecognizedClientException"_ba, "The security token included in the request is invalid."_ba)),
            {Refused, AwsKeyUnknown, u"does not know the access key AKIAIOSFODNN7EXAMPLE"_s, {}}),
        amazon(u"wrong secret"_s,
            saying(exception("InvalidSignatureException"_ba,
                "The request signature we calculated does not match the signature you provided."_ba)),
            {Refused, AwsSecretWrong, u"the secret is not the one of it"_s, {}}),
        amazon(u"expired session"_s,
            saying(exception("ExpiredTokenException"_ba, "The security token included in the request is expired"_ba)),
            {Refused, AwsSessionExpired, u"temporary key"_s, {}}, {.sessionToken = "IQoJb3JpZ2luX2VjEXAMPLETOKEN"_ba}),
        amazon(u"key without the right"_s,
            saying(exception("AccessDeniedException"_ba,
                "User: arn:aws:iam::123456789012:user/alice is not authorized to perform: ecr:GetAuthorizationToken on "
                "resource: *"_ba)),
            {Limited, AwsNotAllowed, u"ecr:GetAuthorizationToken"_s, {}}),
        amazon(u"clock half an hour off"_s, clock, {NotProven, ClockOff, u"30 minute"_s, {}}),
        amazon(u"throttled"_s, saying(exception("ThrottlingException"_ba, "Rate exceeded"_ba)),
            {NotProven, TooManyRequests, u"too many requests"_s, {}}),
        amazon(u"Amazon in trouble"_s,
            saying(amazonJson(500, R"({"__type":"ServerException","message":"internal"})"_ba)),
            {NotProven, ServerTrouble, u"status 500"_s, {}}),
        amazon(u"blocked on the way"_s, saying(FakeAnswer::page(403, "Blocked by the proxy"_ba)),
            {NotProven, NotAllowed, u"your network's endpoint"_s, {}}),
        amazon(u"page instead of a password"_s, saying(FakeAnswer::page(200, "Welcome to the hotel"_ba)),
            {NotProven, NoToken, u"without a token"_s, {}}),
        amazon(u"password for a host that is not Amazon's"_s, saying(mintedAt(u"https://registry.example.com"_s)),
            {NotProven, RealmRefused, u"registry.example.com"_s, {}}),
        amazon(u"unknown region"_s, sayingAlways(u"api.ecr.us-east-1.amazonaws.com"_s, exception({}, {})),
            {NotProven, RegionUnknown, u"no region named eu-nowhere-9"_s, {}}, {.region = u"eu-nowhere-9"_s}),
    };
}

} // namespace

QList<Conversation> amazonConversations()
{
    AmazonHosts china {u"api.ecr.cn-north-1.amazonaws.com.cn"_s,
        mintedAt(u"https://123456789012.dkr.ecr.cn-north-1.amazonaws.com.cn"_s),
        u"123456789012.dkr.ecr.cn-north-1.amazonaws.com.cn"_s};
    AmazonHosts otherAccount;
    otherAccount.registry = otherRegistryHost;
    AmazonHosts forbidden = otherAccount;
    forbidden.login = registryError(403, "DENIED"_ba, "not authorized to perform this action"_ba);
    AmazonHosts endpointPolicy;
    endpointPolicy.login = forbidden.login;
    AmazonHosts unlikely;
    unlikely.login = plainText(401, "Not Authorized\n"_ba);
    const QList<Conversation> answers = {
        amazon(u"right keys"_s, AmazonHosts(),
            {Accepted, AwsProved, u"Amazon gives the key AKIAIOSFODNN7EXAMPLE a password"_s, {registryHost}}),
        amazon(u"right temporary keys"_s, AmazonHosts(),
            {Accepted, AwsProved, u"and %1 accepts it"_s.arg(registryHost), {registryHost}},
            {.sessionToken = "IQoJb3JpZ2luX2VjEXAMPLETOKEN"_ba}),
        amazon(u"right keys, China"_s, china, {Accepted, AwsProved, u"cn-north-1"_s, {china.registry}},
            {.region = u"cn-north-1"_s}),
        amazon(u"right keys, own account named"_s, AmazonHosts(),
            {Accepted, AwsProved, u"123456789012"_s, {registryHost}}, {.accountId = u"123456789012"_s}),
        amazon(u"right keys, another account that allows it"_s, otherAccount,
            {Accepted, AwsProved, u"210987654321"_s, {otherRegistryHost}}, {.accountId = u"210987654321"_s}),
        amazon(u"another account that does not allow it"_s, forbidden,
            {Limited, OtherAccount, u"belongs to the AWS account 123456789012"_s, {otherRegistryHost}},
            {.accountId = u"210987654321"_s}),
        amazon(u"registry denies it"_s, endpointPolicy,
            {Limited, NotAllowed, u"policies of the registry"_s, {registryHost}}),
        amazon(u"registry does not take the password"_s, unlikely,
            {NotProven, TokenNotAccepted, u"check again in some minutes"_s, {registryHost}}),
    };
    QList<Conversation> made = answers + refusals();
    for (const Trouble &trouble : troubles()) {
        made.append(amazon(trouble.occasion, putTrouble(trouble, apiHost), trouble.expected));
    }
    return made;
}

} // namespace purser
