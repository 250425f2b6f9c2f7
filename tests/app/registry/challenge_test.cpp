#include "app/registry/challenge.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace Qt::Literals;

namespace purser {

namespace {

// "scheme name=value|name=value; scheme token68": what was understood, in one line.
QByteArray shown(const QList<Challenge> &challenges)
{
    QByteArrayList lines;
    for (const Challenge &challenge : challenges) {
        QByteArrayList items;
        for (const auto &[name, value] : challenge.parameters) {
            items.append(name + '=' + value);
        }
        const QByteArray rest = challenge.token68.isEmpty() ? items.join('|') : '~' + challenge.token68;
        lines.append(rest.isEmpty() ? challenge.scheme : challenge.scheme + ' ' + rest);
    }
    return lines.join("; ");
}

struct Reading
{
    QByteArray header;
    QByteArray understood;
};

const Reading readings[] = {
    // what registries send
    {R"(Bearer realm="https://auth.docker.io/token",service="registry.docker.io")",
        "bearer realm=https://auth.docker.io/token|service=registry.docker.io"},
    {R"(Bearer realm="https://eu-docker.pkg.dev/v2/token")", "bearer realm=https://eu-docker.pkg.dev/v2/token"},
    {R"(Basic realm="https://123456789012.dkr.ecr.eu-west-1.amazonaws.com/",service="ecr.amazonaws.com")",
        "basic realm=https://123456789012.dkr.ecr.eu-west-1.amazonaws.com/|service=ecr.amazonaws.com"},
    {R"(Bearer realm="https://ghcr.io/token",service="ghcr.io",scope="repository:user/image:pull")",
        "bearer realm=https://ghcr.io/token|service=ghcr.io|scope=repository:user/image:pull"},
    {R"(Bearer realm="https://nvcr.io/proxy_auth",scope="")", "bearer realm=https://nvcr.io/proxy_auth|scope="},
    {R"(Bearer scope="",realm="https://nvcr.io/proxy_auth")", "bearer scope=|realm=https://nvcr.io/proxy_auth"},
    {R"(BASIC realm="Sonatype Nexus Repository Manager")", "basic realm=Sonatype Nexus Repository Manager"},
    {R"(BaSiC ReAlM="x")", "basic realm=x"},
    {R"(Basic realm="basic \"quoted\" realm")", R"(basic realm=basic "quoted" realm)"},
    {R"(Bearer realm="https://h/t",service="s",scope="repository:a/b:pull,push",error="insufficient_scope")",
        "bearer realm=https://h/t|service=s|scope=repository:a/b:pull,push|error=insufficient_scope"},
    {R"(Bearer realm="https://h/v2/token",service="container_registry",scope="*", Basic realm="Gitea")",
        "bearer realm=https://h/v2/token|service=container_registry|scope=*; basic realm=Gitea"},
    {"Bearer realm=\"https://h/v2/token\"\nBasic realm=\"Gitea\"",
        "bearer realm=https://h/v2/token; basic realm=Gitea"},
    {"Bearer realm=\"https://h/t\"\r\nBasic realm=\"x\"", "bearer realm=https://h/t; basic realm=x"},
    {R"(Basic realm="harbor")", "basic realm=harbor"},
    // several challenges
    {R"(Negotiate, Basic realm="x")", "negotiate; basic realm=x"},
    {R"(Basic realm="x", Negotiate)", "basic realm=x; negotiate"},
    {R"(NTLM TlRMTVNTUAACAAAA, Basic realm="x")", "ntlm ~TlRMTVNTUAACAAAA; basic realm=x"},
    {R"(Negotiate YII==, Basic realm="x")", "negotiate ~YII==; basic realm=x"},
    {R"(Basic realm="x" Bearer realm="https://h/t")", "basic realm=x; bearer realm=https://h/t"},
    {R"(Digest realm="d", nonce="n,=", qop="auth,auth-int", Bearer realm="https://h/t")",
        "digest realm=d|nonce=n,=|qop=auth,auth-int; bearer realm=https://h/t"},
    // blanks and commas
    {R"(  Bearer   realm = "https://h/t" ,  service	=	"s"  )", "bearer realm=https://h/t|service=s"},
    {R"(, ,Bearer realm="https://h/t",,service="s",)", "bearer realm=https://h/t|service=s"},
    {R"(Bearer ,realm="https://h/t")", "bearer realm=https://h/t"},
    {"\tBasic\trealm=x", "basic realm=x"},
    // values without quotes
    {"Bearer realm=https://h/t,service=s", "bearer realm=https://h/t|service=s"},
    {"Basic realm=/", "basic realm=/"},
    {"Basic realm=localhost", "basic realm=localhost"},
    {"Basic realm='foo'", "basic realm='foo'"},
    {"Bearer realm=https://h/t?a=b&c=d,service=s", "bearer realm=https://h/t?a=b&c=d|service=s"},
    // nothing else is decoded
    {R"(Bearer realm="https://h/%2e%2e/t")", "bearer realm=https://h/%2e%2e/t"},
    {R"(Bearer realm="=?utf-8?q?x?=")", "bearer realm==?utf-8?q?x?="},
    {R"(Basic realm="a\\b\c")", R"(basic realm=a\bc)"},
    {R"(Basic realm="comma, \"Bearer realm=https://evil\"")", R"(basic realm=comma, "Bearer realm=https://evil")"},
    // duplicates are all kept
    {R"(Bearer realm="https://a/t",realm="https://b/t")", "bearer realm=https://a/t|realm=https://b/t"},
    // broken
    {"", ""},
    {"   ,, ", ""},
    {"Bearer", "bearer"},
    {R"(Bearer realm="https://h/t)", "bearer"},
    {R"(Bearer service="s",realm="https://h/t)", "bearer service=s"},
    {R"(Bearer realm=,service="s")", "bearer service=s"},
    {"Bearer realm=", "bearer"},
    {R"(realm="https://h/t")", ""},
    {R"("stray" Basic realm="x")", "basic realm=x"},
    {"Bearer realm=\"x\\", "bearer"},
    {"Basic ,=\"x\",realm=y", "basic realm=y"},
    {"=", ""},
    {"\"", ""},
    {"Bearer realm=\"a\"b\"c\"", "bearer realm=a; b"},
};

} // namespace

TEST(Challenge, ReadsWhatServersSend)
{
    static_assert(std::size(readings) >= 40);
    for (const Reading &reading : readings) {
        SCOPED_TRACE(reading.header.toStdString());
        EXPECT_EQ(shown(parseChallenges(reading.header)), reading.understood);
    }
}

// Nothing to see but that it ends, and that the sanitizers stay quiet.
TEST(Challenge, ReadsEveryPieceOfAHeader)
{
    for (const Reading &reading : readings) {
        for (qsizetype length = 0; length <= reading.header.size(); ++length) {
            parseChallenges(reading.header.first(length));
            parseChallenges(reading.header.sliced(length));
        }
    }
}

TEST(Challenge, FirstParameterWins)
{
    const auto challenges = parseChallenges(R"(Bearer service="a",SERVICE="b",scope="")"_ba);
    ASSERT_EQ(challenges.size(), 1);
    EXPECT_EQ(challenges.first().parameter("service"_ba), "a"_ba);
    EXPECT_EQ(challenges.first().parameter("scope"_ba), ""_ba);
    EXPECT_EQ(challenges.first().parameter("error"_ba), std::nullopt);
}

TEST(Challenge, RealmThatContradictsItselfIsNone)
{
    EXPECT_EQ(parseChallenges(R"(Bearer realm="a",realm="b")"_ba).first().realm(), std::nullopt);
    EXPECT_EQ(parseChallenges(R"(Bearer realm="a",realm="a")"_ba).first().realm(), "a"_ba);
    EXPECT_EQ(parseChallenges(R"(Bearer realm="")"_ba).first().realm(), std::nullopt);
}

TEST(LoginMethod, IsChosen)
{
    struct Choice
    {
        QByteArray header;
        bool encrypted;
        LoginMethod::Kind kind;
        QByteArray realm;
    };
    using enum LoginMethod::Kind;
    const Choice choices[] = {
        {R"(Basic realm="x", Bearer realm="https://h/t")", true, Bearer, "https://h/t"},
        {R"(Bearer realm="https://h/t", Basic realm="x")", false, Bearer, "https://h/t"},
        {R"(Bearer service="s", Bearer realm="https://h/t")", true, Bearer, "https://h/t"},
        {R"(Basic realm="https://looks.like/an/address")", false, Basic, ""},
        {"Basic", false, Basic, ""},
        {R"(Bearer service="s", Basic realm="x")", true, Basic, ""},
        {R"(Bearer service="s", Basic realm="x")", false, Malformed, ""},
        {R"(Bearer realm="https://a/t",realm="https://b/t")", true, Malformed, ""},
        {R"(Bearer error="invalid_token")", true, Malformed, ""},
        {"Negotiate, NTLM", true, Unsupported, ""},
        {R"(Digest realm="x")", true, Unsupported, ""},
        {"", true, Missing, ""},
    };
    for (const Choice &choice : choices) {
        SCOPED_TRACE(choice.header.toStdString());
        const LoginMethod method = chooseLoginMethod(parseChallenges(choice.header), choice.encrypted);
        EXPECT_EQ(method.kind, choice.kind);
        EXPECT_EQ(method.realm, choice.realm);
    }
}

TEST(LoginMethod, KnowsServiceScopesAndError)
{
    const LoginMethod method = chooseLoginMethod(
        parseChallenges(R"(Bearer realm="r",service="SUSE Linux",scope=" a  b ",error="invalid_token")"_ba), true);
    EXPECT_EQ(method.service, "SUSE Linux"_ba);
    EXPECT_EQ(method.scopes, (QByteArrayList {"a"_ba, "b"_ba}));
    EXPECT_EQ(method.error, "invalid_token"_ba);
}

} // namespace purser
