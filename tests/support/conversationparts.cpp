#include "tests/support/conversationparts.h"

using namespace Qt::Literals;

namespace purser {

namespace {

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray authorizationOf(const FakeRequest &request)
{
    return request.headers.value("authorization");
}

FakeAnswer answerPing(const TokenHosts &hosts, const FakeRequest &request)
{
    const QByteArray authorization = authorizationOf(request);
    FakeAnswer challenge = challengeAnswer(hosts.challenge());
    if (authorization.startsWith("Bearer ")) {
        const bool isGood = hosts.tokens.contains(authorization.mid(7));
        return isGood ? apiAnswer() : hosts.badToken.status == 200 ? challenge : hosts.badToken;
    }
    challenge.status = hosts.pingStatus;
    if (hosts.pingStatus == 200) {
        challenge.body = "true";
    }
    return challenge;
}

FakeAnswer answerToken(const TokenHosts &hosts, const FakeRequest &request)
{
    const QByteArray authorization = authorizationOf(request);
    return authorization.isEmpty() ? hosts.stranger : authorization == hosts.login ? hosts.granted : hosts.refused;
}

FakeAnswer answerAt(const TokenHosts &hosts, const FakeRequest &request)
{
    const QByteArray tokenHost = (hosts.tokenHost.isEmpty() ? hosts.host : hosts.tokenHost).toLatin1();
    if (request.path == hosts.tokenPath && request.host == tokenHost) {
        return answerToken(hosts, request);
    }
    return request.path == "/v2/" && request.host == hosts.host.toLatin1() ? answerPing(hosts, request)
                                                                           : plainText(404, "404 page not found\n"_ba);
}

// One for all hosts that may show it, for making a key takes long.
const TestCertificate &selfSigned()
{
    static const TestCertificate certificate = [] {
        CertificateWish wish;
        wish.commonName = "registry.example.com"_ba;
        wish.alternativeNames = {"DNS:*.example.com"_ba, "DNS:*.art.example.com"_ba, "DNS:registry-1.docker.io"_ba,
            "DNS:gcr.io"_ba, "DNS:quay.io"_ba, "DNS:ghcr.io"_ba, "DNS:acme.azurecr.io"_ba,
            "DNS:api.ecr.eu-central-1.amazonaws.com"_ba};
        return makeCertificate(wish);
    }();
    return certificate;
}

} // namespace

QByteArray basicOf(const QString &userName, const QByteArray &password)
{
    return "Basic " + QByteArray(userName.toUtf8() + ':' + password).toBase64();
}

QByteArray unsignedToken(const QByteArray &payload)
{
    return base64Url(R"({"typ":"JWT","alg":"RS256"})"_ba) + '.' + base64Url(payload) + '.' + base64Url("unsigned"_ba);
}

QByteArray tokenFor(const QByteArray &subject)
{
    return unsignedToken(R"({"iss":"tests","sub":")" + subject + R"(","access":[]})");
}

FakeAnswer apiAnswer()
{
    return FakeAnswer::json(200, "{}"_ba).with("Docker-Distribution-Api-Version"_ba, "registry/2.0"_ba);
}

FakeAnswer challengeAnswer(const QByteArray &challenge)
{
    return registryError(401, "UNAUTHORIZED"_ba, "authentication required"_ba)
        .with("Docker-Distribution-Api-Version"_ba, "registry/2.0"_ba)
        .with("WWW-Authenticate"_ba, challenge);
}

FakeAnswer tokenAnswer(const QByteArray &token)
{
    return FakeAnswer::json(200, R"({"token":")" + token + R"(","expires_in":300})");
}

FakeAnswer registryError(int status, const QByteArray &code, const QByteArray &message)
{
    return FakeAnswer::json(
        status, R"({"errors":[{"code":")" + code + R"(","message":")" + message + R"(","detail":null}]})");
}

FakeAnswer plainText(int status, const QByteArray &text)
{
    return FakeAnswer {status, {{"Content-Type"_ba, "text/plain; charset=utf-8"_ba}}, text};
}

void BasicHost::operator()(Internet &internet) const
{
    internet.put(host, [hosts = *this](const FakeRequest &request) {
        const QByteArray authorization = authorizationOf(request);
        if (request.path != "/v2/") {
            return plainText(404, "404 page not found\n"_ba);
        }
        return authorization.isEmpty() ? hosts.challenge : authorization == hosts.login ? hosts.granted : hosts.refused;
    });
}

QByteArray TokenHosts::challenge() const
{
    const QString realmHost = tokenHost.isEmpty() ? host : tokenHost;
    QByteArray text = "Bearer realm=\"https://" + realmHost.toLatin1() + tokenPath + '"';
    if (!service.isEmpty()) {
        text += ",service=\"" + service + '"';
    }
    if (!scope.isNull()) {
        text += ",scope=\"" + scope + '"';
    }
    return text;
}

void TokenHosts::operator()(Internet &internet) const
{
    const auto answer = [hosts = *this](const FakeRequest &request) { return answerAt(hosts, request); };
    internet.put(host, answer);
    if (!tokenHost.isEmpty()) {
        internet.put(tokenHost, answer);
    }
}

std::function<void(Internet &)> sayingAlways(const QString &host, const FakeAnswer &answer)
{
    return [host, answer](Internet &internet) { internet.put(host, [answer](const FakeRequest &) { return answer; }); };
}

Setting Setting::withPassword(const QByteArray &other) const
{
    Setting changed = *this;
    changed.password = other;
    return changed;
}

Setting Setting::withUserName(const QString &other) const
{
    Setting changed = *this;
    changed.userName = other;
    return changed;
}

Setting Setting::withRegistry(const QString &other) const
{
    Setting changed = *this;
    changed.registry = other;
    return changed;
}

Conversation conversation(
    const Setting &setting, const QString &occasion, std::function<void(Internet &)> putHosts, const Expected &expected)
{
    Conversation made;
    made.name = u"%1: %2"_s.arg(setting.typeId, occasion);
    made.typeId = setting.typeId;
    if (setting.hasAddressField) {
        made.values.insert(u"url"_s, setting.registry);
    }
    if (setting.secretField == u"password") {
        made.values.insert(u"username"_s, setting.userName);
    }
    made.secrets.insert(setting.secretField, Secret(setting.password));
    made.login.registry = QUrl(setting.registry);
    made.login.userName = setting.userName;
    made.login.password = Secret(setting.password);
    made.login.server = setting.server;
    made.putHosts = std::move(putHosts);
    made.verdict = expected.verdict;
    made.cause = expected.cause;
    made.sentence = expected.sentence;
    made.sightings = {{setting.password, expected.hosts}};
    return made;
}

QList<Trouble> troubles()
{
    using enum Verdict;
    using enum CheckCause;
    const FakeAnswer busy = plainText(429, "slow down\n"_ba).with("Retry-After"_ba, "120"_ba);
    const FakeAnswer hangUp {200, {}, {}, FakeAnswer::Delivery::HangUp};
    return {
        {u"in trouble"_s, FakeAnswer::page(503, "Service unavailable"_ba),
            {NotProven, ServerTrouble, u"in trouble of its own (status 503)"_s, {}}},
        {u"too many requests"_s, busy, {NotProven, TooManyRequests, u"Check again at"_s, {}}},
        {u"hangs up"_s, hangUp, {Unreachable, ClosedEarly, u"hung up"_s, {}}},
        {u"login page of a network"_s, FakeAnswer::page(511, "Welcome to the hotel"_ba),
            {NotARegistry, LoginPage, u"Open a web browser once"_s, {}}},
        {u"self-signed certificate"_s, apiAnswer(), {Unreachable, TlsSelfSigned, u"signed itself"_s, {}}, true},
    };
}

std::function<void(Internet &)> putTrouble(const Trouble &trouble, const QString &host)
{
    return [trouble, host](Internet &internet) {
        const QString name = host.section(u':', 0, 0);
        sayingAlways(host, trouble.answer)(internet);
        if (trouble.isSelfSigned) {
            internet.putCertificate(name, selfSigned());
        }
    };
}

QList<Conversation> troublesOf(const Setting &setting)
{
    QList<Conversation> made;
    const QUrl registry(setting.registry);
    for (const Trouble &trouble : troubles()) {
        made.append(
            conversation(setting, trouble.occasion, putTrouble(trouble, registry.authority()), trouble.expected));
    }
    return made;
}

} // namespace purser
