#include "tests/support/conversationparts.h"

using namespace Qt::Literals;

namespace purser {

namespace {

using enum Verdict;
using enum CheckCause;

const QByteArray wrongPassword = "incorrect horse+battery/staple"_ba;

Setting own()
{
    return Setting {u"private-docker-registry"_s, ServerKind::Distribution, u"https://registry.example.com"_s,
        u"alice"_s, "correct horse+battery/staple"_ba};
}

const QString ownHost = u"registry.example.com"_s;
const QStringList seen = {ownHost};

BasicHost basicHost()
{
    return BasicHost {.host = ownHost, .login = own().basic()};
}

TokenHosts tokenHosts()
{
    return TokenHosts {.host = ownHost,
        .service = "registry.example.com"_ba,
        .login = own().basic(),
        .tokens = {tokenFor("alice"_ba)},
        .granted = tokenAnswer(tokenFor("alice"_ba)),
        .refused = FakeAnswer::json(401, R"({"details":"authentication failed"})"_ba)};
}

QList<Conversation> basicConversations()
{
    const Setting wrong = own().withPassword(wrongPassword);
    BasicHost forbidden = basicHost();
    forbidden.granted = registryError(403, "DENIED"_ba, "account is blocked"_ba);
    BasicHost silly = basicHost();
    silly.refused = apiAnswer();
    BasicHost nexus = basicHost();
    nexus.challenge = challengeAnswer("BASIC realm=\"Sonatype Nexus Repository Manager\""_ba);
    nexus.refused = registryError(400, "UNAUTHORIZED"_ba, "access to the requested resource is not authorized"_ba);
    return {
        conversation(own(), u"Basic, right password"_s, basicHost(),
            {Accepted, BasicProved, u"accepts the login of alice."_s, seen}),
        conversation(wrong, u"Basic, wrong password"_s, basicHost(),
            {Refused, WrongCredentials, u"refuses the user name or the password of alice"_s, seen}),
        conversation(
            own(), u"Basic, account blocked"_s, forbidden, {Limited, NotAllowed, u"account is blocked"_s, seen}),
        conversation(own(), u"Basic, any login will do"_s, silly, {NotProven, OpenRegistry, u"everybody in"_s, seen}),
        conversation(
            own(), u"Nexus, right password"_s, nexus, {Accepted, BasicProved, u"accepts the login of alice."_s, seen}),
        conversation(
            wrong, u"Nexus, wrong password"_s, nexus, {Refused, WrongCredentials, u"refuses the user name"_s, seen}),
        conversation(own(), u"open"_s, sayingAlways(ownHost, apiAnswer()),
            {NotProven, OpenRegistry, u"for an open registry none is needed"_s, {}}),
    };
}

QList<Conversation> tokenConversations()
{
    const Setting wrong = own().withPassword(wrongPassword);
    TokenHosts anonymous = tokenHosts();
    anonymous.granted = anonymous.refused = anonymous.stranger = tokenAnswer("opaque"_ba);
    anonymous.tokens = {"opaque"_ba};
    TokenHosts powerless = tokenHosts();
    powerless.tokens.clear();
    powerless.badToken = challengeAnswer(powerless.challenge() + ",error=\"insufficient_scope\"");
    TokenHosts foreignIssuer = powerless;
    foreignIssuer.badToken = challengeAnswer(powerless.challenge() + ",error=\"invalid_token\"");
    TokenHosts neighbour = tokenHosts();
    neighbour.tokenHost = u"auth.example.com"_s;
    TokenHosts strange = tokenHosts();
    strange.granted = plainText(400, "bad request"_ba);
    return {
        conversation(own(), u"token, right password"_s, tokenHosts(),
            {Accepted, TokenControlProved, u"turns away callers without one"_s, seen}),
        conversation(wrong, u"token, wrong password"_s, tokenHosts(),
            {Refused, WrongCredentials, u"refuses the user name"_s, seen}),
        conversation(own(), u"token, service of the same owner"_s, neighbour,
            {Accepted, TokenControlProved, u"turns away"_s, {u"auth.example.com"_s}}),
        conversation(
            own(), u"token for anybody"_s, anonymous, {NotProven, AnonymousTokens, u"the same kind of token"_s, seen}),
        conversation(
            own(), u"token without the right"_s, powerless, {Limited, RightMissing, u"gives no right"_s, seen}),
        conversation(own(), u"token that is not accepted"_s, foreignIssuer,
            {NotProven, TokenNotAccepted, u"agree on service and issuer"_s, seen}),
        conversation(own(), u"token service that rejects the request"_s, strange,
            {NotProven, TokenServiceFailed, u"status 400"_s, seen}),
    };
}

QList<Conversation> realmConversations()
{
    TokenHosts elsewhere = tokenHosts();
    elsewhere.tokenHost = u"login.example.org"_s;
    const FakeAnswer plainRealm =
        challengeAnswer("Bearer realm=\"http://registry.example.com/token\",service=\"x\""_ba);
    return {
        conversation(own(), u"token service on somebody's host"_s, elsewhere,
            {NotProven, RealmNeedsConsent, u"login.example.org"_s, {}}),
        conversation(own(), u"token service without encryption"_s, sayingAlways(ownHost, plainRealm),
            {NotProven, RealmUnencrypted, u"has to be https"_s, {}}),
        conversation(own(), u"token service inside the network"_s,
            sayingAlways(ownHost, challengeAnswer("Bearer realm=\"https://169.254.169.254/token\""_ba)),
            {NotProven, RealmRefused, u"169.254.169.254"_s, {}}),
    };
}

// Gitea sends two header lines, and its tokens name users by number.
void putGitea(Internet &internet)
{
    const QByteArray user = unsignedToken(R"({"UserID":7,"Scope":"read:package"})"_ba);
    const QByteArray ghost = unsignedToken(R"({"UserID":-1})"_ba);
    internet.put(ownHost, [user, ghost](const FakeRequest &request) {
        const QByteArray authorization = request.headers.value("authorization");
        const FakeAnswer refusal = challengeAnswer("Bearer realm=\"https://registry.example.com/v2/token\","
                                                   "service=\"container_registry_gitea\",scope=\"*\""_ba)
                                       .with("WWW-Authenticate"_ba, "Basic realm=\"Gitea Container Registry\""_ba);
        if (request.path == "/v2/token") {
            return authorization.isEmpty()       ? tokenAnswer(ghost)
                : authorization == own().basic() ? tokenAnswer(user)
                                                 : refusal;
        }
        return authorization.startsWith("Bearer ") ? apiAnswer() : refusal;
    });
}

// nvcr.io knows two token services.
QList<Conversation> relatives()
{
    const Setting nvidia {u"private-docker-registry"_s, ServerKind::Distribution, u"https://nvcr.io"_s,
        u"$oauthtoken"_s, "nvapi-ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"_ba};
    TokenHosts ngc {.host = u"nvcr.io"_s,
        .tokenPath = "/proxy_auth"_ba,
        .scope = ""_ba,
        .login = nvidia.basic(),
        .tokens = {"opaque"_ba},
        .granted = tokenAnswer("opaque"_ba),
        .refused = FakeAnswer::json(401, R"({"requestStatus":{"statusCode":"UNAUTHORIZED"}})"_ba)};
    TokenHosts second = ngc;
    second.tokenHost = u"authn.nvidia.com"_s;
    second.tokenPath = "/token"_ba;
    second.service = "registry"_ba;
    return {
        conversation(own(), u"Gitea, right password"_s, putGitea,
            {Accepted, TokenSubjectProved, u"gives it a token of its own"_s, seen}),
        conversation(own().withPassword(wrongPassword), u"Gitea, wrong password"_s, putGitea,
            {Refused, WrongCredentials, u"refuses the user name"_s, seen}),
        conversation(
            nvidia, u"nvcr.io, right key"_s, ngc, {Accepted, TokenControlProved, u"turns away"_s, {u"nvcr.io"_s}}),
        conversation(nvidia, u"nvcr.io, its other token service"_s, second,
            {Accepted, TokenControlProved, u"turns away"_s, {u"authn.nvidia.com"_s}}),
        conversation(nvidia.withPassword("nvapi-9876543210ZYXWVUTSRQPONMLKJIHGFEDCBA"_ba), u"nvcr.io, wrong key"_s, ngc,
            {Refused, WrongCredentials, u"NGC key"_s, {u"nvcr.io"_s}}),
    };
}

QList<Conversation> noRegistries()
{
    const auto always = [](const FakeAnswer &answer) { return sayingAlways(ownHost, answer); };
    const auto sentOn = [](Internet &internet) {
        sayingAlways(ownHost, FakeAnswer::redirect(302, u"https://other.example.org/v2/"_s))(internet);
        sayingAlways(u"other.example.org"_s, challengeAnswer("Basic realm=\"Other\""_ba))(internet);
    };
    return {
        conversation(own(), u"web site"_s, always(FakeAnswer::page(200, "Acme"_ba)),
            {NotARegistry, WebSite, u"not of its web pages"_s, {}}),
        conversation(own(), u"nothing at this address"_s, always(plainText(404, "404 page not found"_ba)),
            {NotARegistry, NotFound, u"no registry at this address"_s, {}}),
        conversation(own().withRegistry(u"https://gitlab.com"_s), u"GitLab's web site"_s,
            sayingAlways(u"gitlab.com"_s, FakeAnswer::page(404, "Not found"_ba)),
            {NotARegistry, NotFound, u"registry.gitlab.com"_s, {}}),
        conversation(
            own(), u"sent on to another host"_s, sentOn, {Unreachable, RedirectRefused, u"other.example.org"_s, {}}),
        conversation(own(), u"no challenge"_s, always(registryError(401, "UNAUTHORIZED"_ba, "no"_ba)),
            {NotProven, ChallengeMissing, u"does not say which kind"_s, {}}),
        conversation(own(), u"damaged challenge"_s, always(challengeAnswer("Bearer realm="_ba)),
            {NotProven, ChallengeMalformed, u"cannot be understood"_s, {}}),
        conversation(own(), u"Negotiate only"_s, always(challengeAnswer("Negotiate"_ba)),
            {NotProven, ChallengeUnsupported, u"negotiate"_s, {}}),
        conversation(own(), u"strange answer"_s, always(plainText(418, "teapot"_ba)),
            {NotProven, UnexpectedAnswer, u"status 418"_s, {}}),
        conversation(own(), u"not allowed from here"_s, always(registryError(403, "DENIED"_ba, "no entry"_ba)),
            {NotProven, NotAllowed, u"allowed list"_s, {}}),
    };
}

QList<Conversation> trustedRegistries()
{
    const QString host = u"dtr.example.com:4443"_s;
    const Setting trusted {u"docker-trusted-registry"_s, ServerKind::TrustedRegistry, u"https://dtr.example.com:4443"_s,
        u"alice"_s, "f0e1d2c3-b4a5-4697-8879-6a5b4c3d2e1f"_ba};
    const TokenHosts hosts {.host = host,
        .tokenPath = "/auth/token"_ba,
        .service = "dtr.example.com:4443"_ba,
        .login = trusted.basic(),
        .tokens = {tokenFor("alice"_ba), tokenFor({})},
        .granted = tokenAnswer(tokenFor("alice"_ba)),
        .refused = FakeAnswer::json(401, R"({"details":"authentication failed"})"_ba),
        .stranger = tokenAnswer(tokenFor({}))};
    const auto selfSigned = [hosts](Internet &internet) {
        CertificateWish wish;
        wish.commonName = "dtr.example.com"_ba;
        wish.alternativeNames = {"DNS:dtr.example.com"_ba};
        hosts(internet);
        internet.putCertificate(u"dtr.example.com"_s, makeCertificate(wish));
    };
    return troublesOf(trusted)
        + QList {
            conversation(
                trusted, u"right token"_s, hosts, {Accepted, TokenSubjectProved, u"token of its own"_s, {host}}),
            conversation(trusted.withPassword(wrongPassword), u"wrong password"_s, hosts,
                {Refused, WrongCredentials, u"single sign-on"_s, {host}}),
            conversation(trusted, u"certificate of its own"_s, selfSigned,
                {Unreachable, TlsSelfSigned, u"https://dtr.example.com:4443/ca"_s, {}}),
            conversation(trusted, u"nothing at this port"_s, sayingAlways(host, plainText(404, "not found"_ba)),
                {NotARegistry, NotFound, u"443 or 4443"_s, {}}),
        };
}

} // namespace

QList<Conversation> ownConversations()
{
    return basicConversations() + tokenConversations() + realmConversations() + relatives() + noRegistries()
        + troublesOf(own()) + trustedRegistries();
}

} // namespace purser
