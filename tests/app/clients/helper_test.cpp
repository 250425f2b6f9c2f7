// What the credential helper makes of servers, of candidates and of secrets.
#include "app/clients/helperchoice.h"
#include "app/clients/helperjson.h"
#include "tests/support/printers.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

using namespace Qt::Literals;

namespace purser {

namespace {

UseCandidate candidate(const QString &id, const QString &registry, const QString &prefix = {})
{
    return UseCandidate {id, id, u"private-docker-registry"_s, registry, {}, prefix};
}

} // namespace

TEST(HelperServer, AllSpellingsOfOne)
{
    const struct
    {
        QByteArray input;
        QString host;
        QString path = {};
    } cases[] = {
        {"registry.example.com", u"registry.example.com"_s},
        {"  Registry.Example.COM\r\n", u"registry.example.com"_s},
        {"https://registry.example.com", u"registry.example.com"_s},
        {"HTTPS://registry.example.com/", u"registry.example.com"_s},
        {"https://registry.example.com:443/v2/", u"registry.example.com"_s},
        {"registry.example.com:443", u"registry.example.com"_s},
        {"http://registry.example.com:80/v1/", u"registry.example.com"_s},
        {"http://registry.example.com:443", u"registry.example.com:443"_s},
        {"registry.example.com:80", u"registry.example.com:80"_s},
        {"registry.example.com:5000", u"registry.example.com:5000"_s},
        {"https://registry.example.com:2376/some/path", u"registry.example.com:2376"_s, u"some/path"_s},
        {"registry.example.com/acme/web/", u"registry.example.com"_s, u"acme/web"_s},
        {"https://registry.example.com/?account=alice", u"registry.example.com"_s},
        {"localhost", u"localhost"_s},
        {"10.0.0.3:5000", u"10.0.0.3:5000"_s},
        {"[2001:DB8::1]:5000", u"[2001:db8::1]:5000"_s},
        {"docker.io", u"docker.io"_s},
        {"index.docker.io", u"docker.io"_s},
        {"https://index.docker.io/v1/", u"docker.io"_s},
        {"https://index.docker.io/v1", u"docker.io"_s},
        {"registry-1.docker.io", u"docker.io"_s},
        {"https://registry-1.docker.io/v2/", u"docker.io"_s},
        {"registry.hub.docker.com", u"docker.io"_s},
        {"docker.io:443", u"docker.io"_s},
        {"docker.io:5000", u"docker.io:5000"_s},
        {"https://index.docker.io/v1/access-token", u"docker.io/v1/access-token"_s},
        {"https://index.docker.io/v1/refresh-token", u"docker.io/v1/refresh-token"_s},
    };
    for (const auto &[input, host, path] : cases) {
        const auto server = parseHelperServer(input);
        ASSERT_TRUE(server) << input.constData();
        EXPECT_EQ(server->host, host) << input.constData();
        EXPECT_EQ(server->path, path) << input.constData();
    }
}

TEST(HelperServer, WhatIsNone)
{
    for (const QByteArray &blank : {""_ba, " "_ba, "\r\n"_ba}) {
        EXPECT_EQ(parseHelperServer(blank).error(), HelperServerFault::Missing);
    }
    for (const QByteArray &other : {"ftp://registry.example.com"_ba, "file:///etc/passwd"_ba}) {
        EXPECT_EQ(parseHelperServer(other).error(), HelperServerFault::OtherScheme) << other.constData();
    }
    for (const QByteArray &unusable :
        {"/acme"_ba, "https://"_ba, "https://alice@registry.example.com"_ba, "alice:pw@registry.example.com"_ba,
            "registry.example.com evil.example.com"_ba, "registry.example.com\nevil.example.com"_ba,
            QByteArray("registry\0.example.com", 21), "registry.example.com:99999"_ba, "registry.example.com:"_ba,
            "r\xff.example.com"_ba, "bücher.example"_ba, QByteArray(1024 * 1024, 'a')}) {
        const auto server = parseHelperServer(unusable);
        ASSERT_FALSE(server) << unusable.left(40).constData();
        EXPECT_EQ(server.error(), HelperServerFault::Unusable) << unusable.left(40).constData();
    }
}

TEST(HelperChoice, TheHostHasToBeTheSame)
{
    const QList<UseCandidate> all {candidate(u"a"_s, u"registry.example.com"_s), candidate(u"b"_s, u"example.com"_s)};
    for (const QString &host : {u"registry.example.com:5000"_s, u"registry.example.co"_s, u"evilregistry.example.com"_s,
             u"registry.example.com.evil.net"_s, u"com"_s}) {
        EXPECT_EQ(chooseForHelper({host, {}}, all, {}).names(), QStringList()) << qPrintable(host);
    }
    EXPECT_EQ(chooseForHelper({u"example.com"_s, {}}, all, {}).choice->integration.id, u"b"_s);
    EXPECT_EQ(chooseForHelper({u"example.com"_s, {}}, all, {}).choice->reason, HelperReason::OnlyOne);
}

TEST(HelperChoice, SeveralOfOneHost)
{
    const QString host = u"registry.example.com"_s;
    const QList<UseCandidate> all {candidate(u"b"_s, host), candidate(u"A"_s, host), candidate(u"c"_s, host)};
    EXPECT_EQ(chooseForHelper({host, {}}, all, {}).names(), (QStringList {u"A"_s, u"b"_s, u"c"_s}));

    const HelperCaller named {QSet<QString> {u"b"_s, u"elsewhere"_s}, {u"c"_s}};
    EXPECT_EQ(chooseForHelper({host, {}}, all, named).choice->integration.id, u"b"_s);
    EXPECT_EQ(chooseForHelper({host, {}}, all, named).choice->reason, HelperReason::NamedSubscription);
    const HelperCaller namedWithout {QSet<QString> {u"elsewhere"_s}, {u"c"_s}};
    EXPECT_EQ(chooseForHelper({host, {}}, all, namedWithout).names(), QStringList()) << "nobody else's is given";

    const HelperCaller inFolder {{}, {u"c"_s}};
    EXPECT_EQ(chooseForHelper({host, {}}, all, inFolder).choice->integration.id, u"c"_s);
    EXPECT_EQ(chooseForHelper({host, {}}, all, inFolder).choice->reason, HelperReason::Folder);
    const HelperCaller inOther {{}, {u"elsewhere"_s}};
    EXPECT_EQ(chooseForHelper({host, {}}, all, inOther).names().size(), 3);
    const HelperCaller two {{}, {u"A"_s, u"c"_s}};
    EXPECT_EQ(chooseForHelper({host, {}}, all, two).names(), (QStringList {u"A"_s, u"c"_s}));
}

TEST(HelperChoice, LongestPrefixWhereThePathIsKnown)
{
    const QString host = u"registry.example.com"_s;
    const QList<UseCandidate> all {
        candidate(u"all"_s, host), candidate(u"acme"_s, host, u"acme"_s), candidate(u"web"_s, host, u"acme/web"_s)};
    EXPECT_EQ(chooseForHelper({host, u"acme/web/front"_s}, all, {}).choice->integration.id, u"web"_s);
    EXPECT_EQ(chooseForHelper({host, u"acme/webber"_s}, all, {}).choice->integration.id, u"acme"_s);
    EXPECT_EQ(chooseForHelper({host, u"acmeville/web"_s}, all, {}).choice->integration.id, u"all"_s);
    EXPECT_EQ(chooseForHelper({host, u"acme/web"_s}, all, {}).choice->reason, HelperReason::Prefix);
    EXPECT_EQ(chooseForHelper({host, {}}, all, {}).names().size(), 3);
}

TEST(HelperChoice, TheDefaultWhereNothingElseTells)
{
    const QString host = u"registry.example.com"_s;
    const QList<UseCandidate> all {
        candidate(u"a"_s, host), candidate(u"b"_s, host), candidate(u"acme"_s, host, u"acme"_s)};
    const QDateTime early(QDate(2027, 1, 1), {}, Qt::UTC);
    const QHash<QString, QDateTime> marks {{u"b"_s, early}, {u"elsewhere"_s, early.addDays(2)}};
    const HelperDecision decision = chooseForHelper({host, {}}, all, {}, marks);
    ASSERT_TRUE(decision.choice);
    EXPECT_EQ(decision.choice->integration.id, u"b"_s);
    EXPECT_EQ(decision.choice->reason, HelperReason::DefaultOfHost);
    EXPECT_EQ(decision.losses.size(), 2);
    EXPECT_EQ(decision.losses.first().reason, HelperReason::DefaultOfHost);

    const HelperCaller inFolder {{}, {u"a"_s}};
    EXPECT_EQ(chooseForHelper({host, {}}, all, inFolder, marks).choice->integration.id, u"a"_s)
        << "a folder tells more";
    const HelperCaller named {QSet<QString> {u"a"_s, u"acme"_s}, {}};
    EXPECT_EQ(chooseForHelper({host, {}}, all, named, marks).names().size(), 2) << "nobody else's is given";
    EXPECT_EQ(chooseForHelper({host, u"acme/web"_s}, all, {}, marks).choice->integration.id, u"acme"_s);
    const QHash<QString, QDateTime> both {{u"a"_s, early.addDays(1)}, {u"b"_s, early}};
    EXPECT_EQ(chooseForHelper({host, {}}, all, {}, both).choice->integration.id, u"a"_s) << "the later one";
}

TEST(HelperChoice, OneRegistryHasOneDefault)
{
    const auto ecr = [](const QString &region, const QString &account) {
        return UseCandidate {u"e"_s, u"e"_s, u"ecr"_s, region, account, {}};
    };
    const auto gcr = [](const QString &registry) { return UseCandidate {u"g"_s, u"g"_s, u"gcr"_s, registry, {}, {}}; };
    EXPECT_TRUE(haveSameRegistry(candidate(u"a"_s, u"h"_s), candidate(u"b"_s, u"h"_s, u"acme"_s)));
    EXPECT_FALSE(haveSameRegistry(candidate(u"a"_s, u"h"_s), candidate(u"a"_s, u"h:5000"_s)));
    EXPECT_TRUE(haveSameRegistry(gcr(u"gcr.io"_s), gcr(u"europe-docker.pkg.dev"_s))) << "each answers for all";
    EXPECT_TRUE(haveSameRegistry(ecr(u"eu-west-1"_s, u"1"_s), ecr(u"eu-west-1"_s, u"1"_s)));
    EXPECT_FALSE(haveSameRegistry(ecr(u"eu-west-1"_s, u"1"_s), ecr(u"eu-west-1"_s, u"2"_s)));
    EXPECT_FALSE(haveSameRegistry(ecr(u"eu-west-1"_s, u"1"_s), ecr(u"us-east-1"_s, u"1"_s)));
}

TEST(HelperChoice, TokensOfABrowserLoginAreNotTheHubs)
{
    const QList<UseCandidate> hub {candidate(u"hub"_s, u"docker.io"_s)};
    for (const QByteArray &token : {"access-token"_ba, "refresh-token"_ba}) {
        const auto server = parseHelperServer("https://index.docker.io/v1/" + token);
        EXPECT_EQ(chooseForHelper(*server, hub, {}).names(), QStringList()) << token.constData();
    }
}

TEST(HelperJson, EverySecretComesThrough)
{
    for (const QByteArray &secret : {"plain"_ba, "quo\"te\\back"_ba, "$HOME `id` 'x'"_ba, "a\nb\r\n\tc"_ba, "no"_ba,
             "1e3"_ba, "<token>&amp;"_ba, "pässwörd €"_ba, "\U0001F511"_ba, QByteArray(4096, 'x'), "\x01\x1f"_ba}) {
        const auto json = helperCredential(u"https://index.docker.io/v1/"_s, {u"al\"ice"_s, Secret(secret)});
        ASSERT_TRUE(json);
        EXPECT_EQ(json->count('\n'), 1) << "one line";
        EXPECT_FALSE(json->contains('<') || json->contains('&'));
        const QJsonObject read = QJsonDocument::fromJson(*json).object();
        EXPECT_EQ(read.value("Secret"_L1).toString().toUtf8(), secret);
        EXPECT_EQ(read.value("Username"_L1).toString(), u"al\"ice"_s);
        EXPECT_EQ(read.value("ServerURL"_L1).toString(), u"https://index.docker.io/v1/"_s);
    }
    EXPECT_FALSE(helperCredential(u"h"_s, {u"alice"_s, Secret("\xff\xfe"_ba)})) << "not UTF-8";
    EXPECT_EQ(helperList({}), "{}\n");
}

TEST(HelperJson, EntriesThatAreNone)
{
    for (const QByteArray &input : {""_ba, "{"_ba, "[]"_ba, "{}"_ba, R"({"ServerURL":5})"_ba, "unused"_ba}) {
        EXPECT_FALSE(readHelperEntry(input)) << input.constData();
    }
    const auto entry = readHelperEntry(R"({"ServerURL":" h ","Username":"\u003ctoken\u003e","Secret":"s"})"_ba + '\n');
    ASSERT_TRUE(entry);
    EXPECT_EQ(entry->server, u"h"_s);
    EXPECT_EQ(entry->userName, u"<token>"_s);
}

} // namespace purser
