#include "tests/support/certificates.h"
#include "tests/support/conversationparts.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::Literals;

namespace purser {

namespace {

using enum Verdict;
using enum CheckCause;

QByteArray httpDateIn(qint64 seconds)
{
    const QDateTime time = QDateTime::currentDateTimeUtc().addSecs(seconds);
    return QLocale::c().toString(time, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
}

// Docker Hub: the tokens say whose they are; strangers get some too.

Setting hub()
{
    return Setting {u"docker"_s, ServerKind::DockerHub, u"https://registry-1.docker.io"_s, u"alice"_s,
        "dckr_pat_Abcdefghijklmnopqrstuvwxyz0"_ba, false};
}

TokenHosts hubHosts()
{
    const QByteArray token = tokenFor("0f3c1f9e-1b7c-4a64-9f43-alice"_ba);
    const QByteArray anonymous = tokenFor({});
    return TokenHosts {.host = u"registry-1.docker.io"_s,
        .tokenHost = u"auth.docker.io"_s,
        .service = "registry.docker.io"_ba,
        .login = hub().basic(),
        .tokens = {token, anonymous},
        .granted = tokenAnswer(token),
        .refused = FakeAnswer::json(401, R"({"details":"incorrect username or password"})"_ba),
        .stranger = tokenAnswer(anonymous)};
}

QList<Conversation> hubConversations()
{
    const QStringList service = {u"auth.docker.io"_s};
    TokenHosts locked = hubHosts();
    locked.granted =
        registryError(429, "TOOMANYREQUESTS"_ba, "too many failed login attempts for username or IP address"_ba);
    TokenHosts broken = hubHosts();
    broken.granted = plainText(500, "oops"_ba);
    TokenHosts clock = hubHosts();
    clock.tokens.clear();
    const auto tenMinutesAhead = [clock](Internet &internet) { // of the moment, not of when this table was made
        TokenHosts hosts = clock;
        const FakeAnswer refusal = challengeAnswer(clock.challenge() + ",error=\"invalid_token\"");
        hosts.badToken = refusal.with("Date"_ba, httpDateIn(600));
        hosts(internet);
    };
    return {
        conversation(hub(), u"right token"_s, hubHosts(),
            {Accepted, TokenSubjectProved, u"gives it a token of its own"_s, service}),
        conversation(hub().withPassword("dckr_pat_0zyxwvutsrqponmlkjihgfedcbA"_ba), u"wrong token"_s, hubHosts(),
            {Refused, WrongCredentials, u"Docker ID"_s, service}),
        conversation(
            hub(), u"too many failed logins"_s, locked, {NotProven, TooManyFailedLogins, u"old password"_s, service}),
        conversation(
            hub(), u"token service in trouble"_s, broken, {NotProven, ServerTrouble, u"not the cause"_s, service}),
        conversation(
            hub(), u"clock ten minutes off"_s, tenMinutesAhead, {NotProven, ClockOff, u"10 minute"_s, service}),
    };
}

// Google: opaque tokens, no service, and the key file as the password of a fixed user.

QByteArray serviceAccountKey(const QString &keyId)
{
    static const QString privateKey = QString::fromLatin1(makeCertificate().key);
    const QJsonObject key {
        {u"type"_s, u"service_account"_s},
        {u"project_id"_s, u"acme-build"_s},
        {u"private_key_id"_s, keyId},
        {u"private_key"_s, privateKey},
        {u"client_email"_s, u"puller@acme-build.iam.gserviceaccount.com"_s},
        {u"client_id"_s, u"123456789012345678901"_s},
        {u"auth_uri"_s, u"https://accounts.google.com/o/oauth2/auth"_s},
        {u"token_uri"_s, u"https://oauth2.googleapis.com/token"_s},
    };
    return QJsonDocument(key).toJson();
}

Setting google()
{
    return Setting {u"gcr"_s, ServerKind::Google, u"https://gcr.io"_s, u"_json_key"_s,
        serviceAccountKey(u"0123456789abcdef0123456789abcdef01234567"_s), false, u"jsonKey"_s};
}

TokenHosts googleHosts()
{
    return TokenHosts {.host = u"gcr.io"_s,
        .tokenPath = "/v2/token"_ba,
        .login = google().basic(),
        .tokens = {"AJAD5v14_opaque"_ba, "AJAD5v14_stranger"_ba},
        .granted = tokenAnswer("AJAD5v14_opaque"_ba),
        .refused = registryError(401, "UNAUTHORIZED"_ba,
            "You don't have the needed permissions to perform this operation, and you may have invalid credentials"_ba),
        .stranger = tokenAnswer("AJAD5v14_stranger"_ba)};
}

QList<Conversation> googleConversations()
{
    const QStringList host = {u"gcr.io"_s};
    TokenHosts closed = googleHosts();
    closed.stranger = closed.refused;
    TokenHosts powerless = googleHosts();
    powerless.granted = registryError(403, "DENIED"_ba,
        "Permission 'artifactregistry.repositories.downloadArtifacts' denied on resource (or it may not exist)"_ba);
    TokenHosts denying = googleHosts();
    denying.refused.status = 403;
    TokenHosts blocked = googleHosts();
    blocked.granted = plainText(403, "Forbidden"_ba);
    const Setting deleted = google().withPassword(serviceAccountKey(u"fedcba9876543210fedcba9876543210fedcba98"_s));
    return {
        conversation(google(), u"right key"_s, googleHosts(),
            {Accepted, TokenServiceProved, u"for a wrong one it gives no token"_s, host}),
        conversation(
            google(), u"right key, strangers refused"_s, closed, {Accepted, TokenControlProved, u"turns away"_s, host}),
        conversation(
            deleted, u"deleted key"_s, googleHosts(), {Refused, WrongCredentials, u"Artifact Registry Reader"_s, host}),
        conversation(
            deleted, u"deleted key, 403"_s, denying, {Refused, WrongCredentials, u"Artifact Registry Reader"_s, host}),
        conversation(google(), u"key without the right"_s, powerless,
            {Limited, RightMissing, u"Artifact Registry Reader"_s, host}),
        conversation(google(), u"network not allowed"_s, blocked, {NotProven, NotAllowed, u"API is enabled"_s, host}),
    };
}

// Quay: looks at a login even where strangers are welcome.

Setting quay()
{
    return Setting {u"quay"_s, ServerKind::Quay, u"https://quay.io"_s, u"acme+puller"_s,
        "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ01"_ba, false};
}

TokenHosts quayHosts()
{
    const QByteArray token = tokenFor("acme+puller"_ba);
    const QByteArray anonymous = tokenFor("(anonymous)"_ba);
    return TokenHosts {.host = u"quay.io"_s,
        .tokenPath = "/v2/auth"_ba,
        .service = "quay.io"_ba,
        .login = quay().basic(),
        .tokens = {token, anonymous},
        .granted = FakeAnswer::json(200, R"({"token":")" + token + R"("})"),
        .refused = registryError(401, "UNAUTHORIZED"_ba, "Could not find robot with specified username"_ba),
        .stranger = FakeAnswer::json(200, R"({"token":")" + anonymous + R"("})")};
}

QList<Conversation> quayConversations()
{
    const QStringList host = {u"quay.io"_s};
    const Setting wrong = quay().withPassword("ZYXWVUTSRQPONMLKJIHGFEDCBA9876543210ZYXWVUTSRQPONMLKJIHGFEDCBA98"_ba);
    TokenHosts open = quayHosts();
    open.pingStatus = 200;
    TokenHosts opaque = quayHosts();
    opaque.granted = tokenAnswer("opaque-token"_ba);
    opaque.tokens.append("opaque-token"_ba);
    TokenHosts useless = quayHosts();
    useless.granted = FakeAnswer::page(200, "Maintenance"_ba);
    return {
        conversation(quay(), u"right robot"_s, quayHosts(), {Accepted, TokenSubjectProved, u"acme+puller"_s, host}),
        conversation(quay(), u"right robot, 200 with a challenge"_s, open,
            {Accepted, TokenSubjectProved, u"acme+puller"_s, host}),
        conversation(quay(), u"right robot, opaque token"_s, opaque,
            {Accepted, TokenServiceProved, u"for a wrong one it gives no token"_s, host}),
        conversation(wrong, u"wrong token"_s, quayHosts(), {Refused, WrongCredentials, u"namespace+robot"_s, host}),
        conversation(wrong, u"wrong token, 200 with a challenge"_s, open,
            {Refused, WrongCredentials, u"namespace+robot"_s, host}),
        conversation(
            quay(), u"page instead of a token"_s, useless, {NotProven, NoToken, u"answered without a token"_s, host}),
    };
}

// GHCR: any user name passes.

Setting ghcr()
{
    return Setting {u"ghcr"_s, ServerKind::Ghcr, u"https://ghcr.io"_s, u"alice"_s,
        "ghp_ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"_ba, false};
}

TokenHosts ghcrHosts()
{
    return TokenHosts {.host = u"ghcr.io"_s,
        .service = "ghcr.io"_ba,
        .scope = "repository:user/image:pull"_ba,
        .login = ghcr().basic(),
        .tokens = {"djE6YWNtZQ=="_ba},
        .granted = tokenAnswer("djE6YWNtZQ=="_ba),
        .refused = registryError(403, "DENIED"_ba, "denied"_ba),
        .stranger = registryError(401, "UNAUTHORIZED"_ba, "authentication required"_ba)};
}

QList<Conversation> ghcrConversations()
{
    const QStringList host = {u"ghcr.io"_s};
    TokenHosts generous = ghcrHosts();
    generous.stranger = tokenAnswer("djE6bm9ib2R5"_ba);
    generous.tokens.append("djE6bm9ib2R5"_ba);
    TokenHosts narrow = ghcrHosts();
    narrow.granted =
        registryError(403, "DENIED"_ba, "permission_denied: The token provided does not match expected scopes."_ba);
    const Setting wrong = ghcr().withPassword("ghp_9876543210ZYXWVUTSRQPONMLKJIHGFEDCBA"_ba);
    return {
        conversation(
            ghcr(), u"right token"_s, ghcrHosts(), {Accepted, TokenProvedNotName, u"it does not look at"_s, host}),
        conversation(ghcr(), u"right token, strangers get one too"_s, generous,
            {Accepted, TokenProvedNotName, u"it does not look at"_s, host}),
        conversation(wrong, u"wrong token"_s, ghcrHosts(), {Refused, WrongCredentials, u"read:packages"_s, host}),
        conversation(ghcr(), u"token without the scope"_s, narrow, {Limited, RightMissing, u"write:packages"_s, host}),
    };
}

} // namespace

QList<Conversation> hostedConversations()
{
    return hubConversations() + troublesOf(hub()) + googleConversations() + troublesOf(google()) + quayConversations()
        + troublesOf(quay()) + ghcrConversations() + troublesOf(ghcr());
}

} // namespace purser
