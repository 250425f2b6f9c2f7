#include "tests/support/conversationparts.h"

using namespace Qt::Literals;

namespace purser {

namespace {

using enum Verdict;
using enum CheckCause;

// JFrog Artifactory

Setting artifactory()
{
    return Setting {u"artifactory"_s, ServerKind::Artifactory, u"https://docker-local.art.example.com"_s, u"alice"_s,
        "cmVmdGtuOjAxOjAwMDAwMDAwMDA6QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVow"_ba};
}

QList<Conversation> artifactories()
{
    const QString host = u"docker-local.art.example.com"_s;
    const QStringList seen = {host};
    const FakeAnswer refusal = FakeAnswer::json(401, R"({"errors":[{"status":401,"message":"Bad credentials"}]})"_ba);
    const TokenHosts hosts {.host = host,
        .tokenPath = "/artifactory/api/docker/docker-local/v2/token"_ba,
        .service = "docker-local.art.example.com"_ba,
        .login = artifactory().basic(),
        .tokens = {tokenFor("jfrt@01/users/alice"_ba)},
        .granted = tokenAnswer(tokenFor("jfrt@01/users/alice"_ba)),
        .refused = refusal};
    const BasicHost basic {.host = host,
        .login = artifactory().basic(),
        .challenge = challengeAnswer("Basic realm=\"Artifactory Realm\""_ba),
        .refused = refusal};
    TokenHosts locked = hosts;
    locked.granted = FakeAnswer::json(401, R"({"errors":[{"status":401,"message":"User is locked."}]})"_ba);
    const Setting wrong =
        artifactory().withPassword("cmVmdGtuOjAxOjAwMDAwMDAwMDA6MDlaWVhXVlVUU1JRUE9OTUxLSklIR0ZFRENC"_ba);
    const FakeAnswer plainRealm = challengeAnswer(
        "Bearer realm=\"http://docker-local.art.example.com/artifactory/api/docker/docker-local/v2/token\""_ba);
    return {
        conversation(artifactory(), u"right token"_s, hosts,
            {Accepted, TokenControlProved, u"turns away callers without one"_s, seen}),
        conversation(wrong, u"wrong token"_s, hosts, {Refused, WrongCredentials, u"identity token"_s, seen}),
        conversation(artifactory(), u"Basic, right token"_s, basic,
            {Accepted, BasicProved, u"accepts the login of alice."_s, seen}),
        conversation(wrong, u"Basic, wrong token"_s, basic, {Refused, WrongCredentials, u"identity token"_s, seen}),
        conversation(
            artifactory(), u"locked user"_s, locked, {NotProven, TooManyFailedLogins, u"unlock the user"_s, seen}),
        conversation(artifactory(), u"anonymous access"_s, sayingAlways(host, apiAnswer()),
            {NotProven, OpenRegistry, u"allows anonymous access"_s, {}}),
        conversation(artifactory(), u"base URL without https"_s, sayingAlways(host, plainRealm),
            {NotProven, RealmUnencrypted, u"custom base URL"_s, {}}),
        conversation(artifactory().withRegistry(u"https://art.example.com"_s), u"its web pages"_s,
            sayingAlways(u"art.example.com"_s, FakeAnswer::page(404, "JFrog"_ba)),
            {NotARegistry, NotFound, u"docker-local.art.example.com"_s, {}}),
    };
}

// GitLab

Setting gitLab()
{
    return Setting {u"gitlab"_s, ServerKind::GitLab, u"https://registry.example.com"_s, u"alice"_s,
        "glpat-ABCDEFGHIJ0123456789"_ba};
}

QList<Conversation> gitLabs()
{
    const QStringList seen = {u"gitlab.example.com"_s};
    const TokenHosts hosts {.host = u"registry.example.com"_s,
        .tokenHost = u"gitlab.example.com"_s,
        .tokenPath = "/jwt/auth"_ba,
        .service = "container_registry"_ba,
        .login = gitLab().basic(),
        .tokens = {tokenFor("alice"_ba)},
        .granted = tokenAnswer(tokenFor("alice"_ba)),
        .refused = registryError(401, "UNAUTHORIZED"_ba,
            "HTTP Basic: Access denied. If a password was provided for Git authentication, it was incorrect."_ba),
        .stranger = registryError(403, "DENIED"_ba, "access forbidden"_ba)};
    TokenHosts hosted = hosts;
    hosted.host = u"registry.gitlab.com"_s;
    hosted.tokenHost = u"gitlab.com"_s;
    TokenHosts banned = hosts;
    banned.granted = banned.refused = banned.stranger = plainText(403, "Forbidden\n"_ba);
    const auto signIn = [](Internet &internet) {
        internet.put(u"gitlab.example.com"_s, [](const FakeRequest &request) {
            return request.path == "/v2/" ? FakeAnswer::redirect(302, u"/users/sign_in"_s)
                                          : FakeAnswer::page(200, "Sign in"_ba);
        });
    };
    const Setting wrong = gitLab().withPassword("glpat-9876543210JIHGFEDCBA"_ba);
    return {
        conversation(gitLab(), u"right token"_s, hosts,
            {Accepted, TokenControlProved, u"turns away callers without one"_s, seen}),
        conversation(wrong, u"wrong token"_s, hosts, {Refused, WrongCredentials, u"read_registry"_s, seen}),
        conversation(gitLab().withRegistry(u"https://registry.gitlab.com"_s), u"right token at gitlab.com"_s, hosted,
            {Accepted, TokenControlProved, u"registry.gitlab.com"_s, {u"gitlab.com"_s}}),
        conversation(wrong.withRegistry(u"https://registry.gitlab.com"_s), u"wrong token at gitlab.com"_s, hosted,
            {Refused, WrongCredentials, u"read_registry"_s, {u"gitlab.com"_s}}),
        conversation(gitLab(), u"address shut out"_s, banned, {NotProven, NotAllowed, u"shuts out an address"_s, seen}),
        conversation(gitLab().withRegistry(u"https://gitlab.example.com"_s), u"its web pages"_s,
            sayingAlways(u"gitlab.example.com"_s, FakeAnswer::page(404, "GitLab"_ba)),
            {NotARegistry, NotFound, u"gitlab.example.com:5050"_s, {}}),
        conversation(gitLab().withRegistry(u"https://gitlab.example.com"_s), u"its sign-in page"_s, signIn,
            {NotARegistry, LoginPage, u"gitlab.example.com:5050"_s, {}}),
    };
}

// Azure Container Registry

Setting azure()
{
    return Setting {u"acr"_s, ServerKind::Acr, u"https://acme.azurecr.io"_s, u"acme"_s,
        "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+ACRabcdef=="_ba};
}

QList<Conversation> azures()
{
    const QString host = u"acme.azurecr.io"_s;
    const QStringList seen = {host};
    const TokenHosts hosts {.host = host,
        .tokenPath = "/oauth2/token"_ba,
        .service = "acme.azurecr.io"_ba,
        .login = azure().basic(),
        .tokens = {tokenFor("acme"_ba), tokenFor({})},
        .granted = FakeAnswer::json(200, R"({"access_token":")" + tokenFor("acme"_ba) + R"("})"),
        .refused = registryError(
            401, "UNAUTHORIZED"_ba, "authentication required, visit https://aka.ms/acr/authorization"_ba)};
    TokenHosts anonymousPull = hosts;
    anonymousPull.stranger = FakeAnswer::json(200, R"({"access_token":")" + tokenFor({}) + R"("})");
    const FakeAnswer firewall = registryError(
        403, "DENIED"_ba, "client with IP '203.0.113.7' is not allowed access. Refer https://aka.ms/acr/firewall"_ba);
    TokenHosts shielded = hosts;
    shielded.granted = firewall;
    const Setting wrong = azure().withPassword("9876543210ZYXWVUTSRQPONMLKJIHGFEDCBA+ACRfedcba=="_ba);
    return {
        conversation(azure(), u"right password"_s, hosts, {Accepted, TokenControlProved, u"turns away"_s, seen}),
        conversation(azure(), u"right password, anonymous pull"_s, anonymousPull,
            {Accepted, TokenSubjectProved, u"token of its own"_s, seen}),
        conversation(wrong, u"wrong password"_s, hosts, {Refused, WrongCredentials, u"admin user"_s, seen}),
        conversation(wrong, u"wrong password, anonymous pull"_s, anonymousPull,
            {Refused, WrongCredentials, u"admin user"_s, seen}),
        conversation(azure(), u"firewall"_s, sayingAlways(host, firewall),
            {NotProven, NotAllowed, u"networking settings"_s, {}}),
        conversation(azure(), u"firewall in front of the tokens"_s, shielded,
            {NotProven, NotAllowed, u"networking settings"_s, seen}),
    };
}

// Harbor

Setting harbor()
{
    return Setting {u"harbor"_s, ServerKind::Harbor, u"https://harbor.example.com"_s, u"robot$acme+puller"_s,
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdef"_ba};
}

QList<Conversation> harbors()
{
    const QString host = u"harbor.example.com"_s;
    const QStringList seen = {host};
    const TokenHosts hosts {.host = host,
        .tokenPath = "/service/token"_ba,
        .service = "harbor-registry"_ba,
        .login = harbor().basic(),
        .tokens = {tokenFor("robot$acme+puller"_ba)},
        .granted = tokenAnswer(tokenFor("robot$acme+puller"_ba)),
        .refused = registryError(401, "UNAUTHORIZED"_ba, "unauthorized"_ba)};
    // A login that fails counts as none, and everybody gets a token; /v2/ looks at whose it is.
    TokenHosts lenient = hosts;
    lenient.refused = lenient.stranger = tokenAnswer(tokenFor({}));
    lenient.badToken = challengeAnswer(hosts.challenge());
    const Setting wrong = harbor().withPassword("fedcbaZYXWVUTSRQPONMLKJIHGFEDCBA"_ba);
    const FakeAnswer plainRealm =
        challengeAnswer("Bearer realm=\"http://harbor.example.com/service/token\",service=\"harbor-registry\""_ba);
    return {
        conversation(harbor(), u"right robot"_s, hosts, {Accepted, TokenControlProved, u"turns away"_s, seen}),
        conversation(harbor(), u"right robot, tokens for strangers"_s, lenient,
            {Accepted, TokenSubjectProved, u"robot$acme+puller"_s, seen}),
        conversation(wrong, u"wrong secret"_s, hosts, {Refused, WrongCredentials, u"CLI secret"_s, seen}),
        conversation(
            wrong, u"wrong secret, token for nobody"_s, lenient, {Refused, WrongCredentials, u"CLI secret"_s, seen}),
        conversation(harbor(), u"proxy in front does not say https"_s, sayingAlways(host, plainRealm),
            {NotProven, RealmUnencrypted, u"X-Forwarded-Proto"_s, {}}),
        conversation(harbor(), u"its web pages"_s, sayingAlways(host, FakeAnswer::page(200, "Harbor"_ba)),
            {NotARegistry, WebSite, u"without /harbor"_s, {}}),
    };
}

} // namespace

QList<Conversation> productConversations()
{
    return artifactories() + troublesOf(artifactory()) + gitLabs() + troublesOf(gitLab()) + azures()
        + troublesOf(azure()) + harbors() + troublesOf(harbor());
}

} // namespace purser
