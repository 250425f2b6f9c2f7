#include "app/exchange/hostlogins.h"
#include "app/exchange/loginplan.h"
#include "app/exchange/loginsentences.h"
#include "tests/app/types/keyfile.h"
#include "tests/support/printers.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

using namespace Qt::Literals;

namespace purser {

namespace {

using Outcome = PlannedLogin::Outcome;
using Reason = PlannedLogin::Reason;

// "key user:password", in their order.
LoginPlace place(const QList<std::pair<QString, QByteArray>> &entries)
{
    LoginPlace place;
    for (const auto &[key, pair] : entries) {
        place.logins << readAuthEntry(key, QJsonObject {{u"auth"_s, QString::fromLatin1(pair.toBase64())}});
    }
    return place;
}

PresentLogin present(const QString &name, const QString &url, const QString &userName, const QByteArray &password)
{
    Integration integration;
    integration.id = u"id of "_s + name;
    integration.name = name;
    integration.typeId = u"private-docker-registry"_s;
    integration.values = {{u"url"_s, url}, {u"username"_s, userName}};
    integration.secretId = u"s"_s;
    integration.secretHost = QUrl(url).authority();
    integration.revision = 7;
    PresentLogin login = presentLogins({integration}).value(0);
    login.password = Secret(password);
    return login;
}

PlannedLogin only(
    const std::pair<QString, QByteArray> &entry, const QList<PresentLogin> &there = {}, const QStringList &names = {})
{
    return planImport({place({entry})}, there, names).value(0);
}

const QString host = u"registry.example.com"_s;

} // namespace

TEST(LoginPlan, NewOnes)
{
    const PlannedLogin planned = only({host, "alice:wonderland"});
    EXPECT_EQ(planned.outcome, Outcome::Add);
    EXPECT_EQ(planned.draft.typeId, u"private-docker-registry"_s);
    EXPECT_EQ(planned.draft.name, host);
    EXPECT_EQ(
        planned.draft.values, (FieldValues {{u"url"_s, QString(u"https://"_s + host)}, {u"username"_s, u"alice"_s}}));
    EXPECT_EQ(planned.draft.secrets.value(u"password"_s).expose(), "wonderland");
    EXPECT_EQ(outcomeText(planned), u"Add as “registry.example.com”"_s);
    EXPECT_EQ(reasonText(planned), QString());
    const PlannedLogin hub = only({u"https://index.docker.io/v1/"_s, "alice:x"});
    EXPECT_EQ(hub.draft.typeId, u"docker"_s);
    EXPECT_EQ(hub.draft.values, (FieldValues {{u"username"_s, u"alice"_s}}));
    EXPECT_EQ(hub.draft.name, u"docker.io"_s);
    EXPECT_FALSE(only({u"quay.io"_s, "a:x"}).draft.values.contains(u"url"_s)) << "it is what is meant anyway";
    EXPECT_EQ(only({u"127.0.0.1:5000"_s, "a:x"}).outcome, Outcome::Add);
    EXPECT_EQ(only({host, "a: x "}).outcome, Outcome::Add) << "as the tools send it";
}

TEST(LoginPlan, NamesAreFree)
{
    const QList<PlannedLogin> plan =
        planImport({place({{host, "alice:a"}, {host + u"/x"_s, "bob:b"}}), place({{host, "carol:c"}})}, {},
            {u"REGISTRY.example.com"_s});
    ASSERT_EQ(plan.size(), 3);
    EXPECT_EQ(plan.at(0).draft.name, u"registry.example.com alice"_s);
    EXPECT_EQ(plan.at(1).draft.name, u"registry.example.com bob"_s);
    EXPECT_EQ(plan.at(2).place, 1);
    const QStringList taken {host, u"registry.example.com alice"_s, u"registry.example.com alice 2"_s};
    EXPECT_EQ(only({host, "alice:a"}, {}, taken).draft.name, u"registry.example.com alice 3"_s);
    const QString longHost = QString(60, u'a') + u'.' + QString(60, u'b') + u".example.com"_s;
    const PlannedLogin long1 = only({longHost, "alice:a"});
    EXPECT_EQ(long1.outcome, Outcome::Add);
    EXPECT_LE(long1.draft.name.size(), 100);
}

TEST(LoginPlan, WhatIsThereAlready)
{
    const PresentLogin there = present(u"lab"_s, u"https://registry.example.com"_s, u"alice"_s, "wonderland");
    const PlannedLogin same = only({u"https://registry.example.com/v2/"_s, "alice:wonderland"}, {there});
    EXPECT_EQ(same.outcome, Outcome::Skip);
    EXPECT_EQ(same.reason, Reason::AlreadyThere);
    EXPECT_EQ(same.integrationId, u"id of lab"_s);
    EXPECT_EQ(reasonText(same), u"“lab” has this password already."_s);
    const PlannedLogin other = only({host, "alice:new"}, {there});
    EXPECT_EQ(other.outcome, Outcome::Replace);
    EXPECT_EQ(other.revision, 7);
    EXPECT_EQ(other.draft.name, u"lab"_s);
    EXPECT_EQ(other.draft.values.value(u"url"_s), u"https://registry.example.com"_s);
    EXPECT_EQ(other.draft.secrets.value(u"password"_s).expose(), "new");
    EXPECT_EQ(only({host, "bob:wonderland"}, {there}, {u"lab"_s}).outcome, Outcome::Add);
    EXPECT_EQ(only({host + u":5000"_s, "alice:wonderland"}, {there}).outcome, Outcome::Add);
    PresentLogin withoutSecret = there;
    withoutSecret.password.reset();
    EXPECT_EQ(only({host, "alice:new"}, {withoutSecret}).outcome, Outcome::Replace);
    const PresentLogin twin = present(u"twin"_s, u"https://registry.example.com"_s, u"alice"_s, "other");
    EXPECT_EQ(only({host, "alice:new"}, {there, twin}).reason, Reason::SeveralThere);
    EXPECT_EQ(only({host, "alice:other"}, {there, twin}).integrationName, u"twin"_s);
}

TEST(LoginPlan, TheSameTwice)
{
    const QList<PlannedLogin> plan = planImport(
        {place({{u"https://index.docker.io/v1/"_s, "alice:a"}, {u"docker.io"_s, "alice:a"}, {u"quay.io"_s, "a:1"}}),
            place({{u"quay.io/org"_s, "a:1"}, {u"quay.io"_s, "a:2"}})},
        {}, {});
    ASSERT_EQ(plan.size(), 5);
    EXPECT_EQ(plan.at(1).reason, Reason::SameAsAnother);
    EXPECT_EQ(plan.at(1).sameAs, 0);
    EXPECT_EQ(plan.at(3).reason, Reason::SameAsAnother);
    EXPECT_EQ(plan.at(3).sameAs, 2);
    EXPECT_EQ(plan.at(4).reason, Reason::OtherPassword);
    EXPECT_EQ(plan.at(4).sameAs, -1);
}

TEST(LoginPlan, WhatCannotBe)
{
    EXPECT_EQ(only({host, "nocolon"}).outcome, Outcome::Cannot);
    const PlannedLogin key = only({u"gcr.io"_s, "_json_key:{\"type\":\"service_account\"}"});
    EXPECT_EQ(key.outcome, Outcome::Cannot);
    EXPECT_EQ(key.reason, Reason::Refused);
    EXPECT_FALSE(reasonText(key).isEmpty());
    EXPECT_EQ(only({host, "alice:two\nlines"}).reason, Reason::Refused);
    EXPECT_EQ(only({host, "alice:" + QByteArray(70'000, 'x')}).reason, Reason::Refused);
    // What is refused is no reason to refuse the next one.
    const QList<PlannedLogin> plan =
        planImport({place({{host, "alice:two\nlines"}, {host, "alice:one line"}})}, {}, {});
    EXPECT_EQ(plan.at(1).outcome, Outcome::Add);
    LoginPlace place;
    place.logins << readAuthEntry(host, QJsonObject {{u"auth"_s, u"YTpi"_s}, {u"email"_s, u"none"_s}});
    const PlannedLogin withEmail = planImport({place}, {}, {}).value(0);
    EXPECT_EQ(withEmail.outcome, Outcome::Add) << "an e-mail that is none is left out";
    EXPECT_FALSE(withEmail.draft.values.contains(u"email"_s));
}

TEST(LoginPlan, KeysAreKnownByTheirAccount)
{
    const QByteArray key = keyFile();
    const PlannedLogin planned = only({u"eu.gcr.io"_s, "_json_key:" + key});
    EXPECT_EQ(planned.outcome, Outcome::Add) << qPrintable(reasonText(planned));
    EXPECT_EQ(planned.draft.typeId, u"gcr"_s);
    EXPECT_EQ(planned.draft.secrets.value(u"jsonKey"_s).expose(), key);
    EXPECT_EQ(kindText(planned.login), u"Key of a service account"_s);
    EXPECT_EQ(only({u"gcr.io"_s, "_json_key_base64:" + key.toBase64()}).outcome, Outcome::Add);
    Integration other;
    other.id = u"other"_s;
    other.typeId = u"gcr"_s;
    other.values = {{u"clientEmail"_s, u"other@acme.iam.gserviceaccount.com"_s}};
    EXPECT_EQ(only({u"gcr.io"_s, "_json_key:" + key}, presentLogins({other})).outcome, Outcome::Add);
}

TEST(LoginPlan, ManyAtOnce)
{
    QList<std::pair<QString, QByteArray>> entries;
    for (int at = 0; at < 5'000; ++at) {
        entries << std::pair(u"r%1.example.com"_s.arg(at % 1'000), "user" + QByteArray::number(at) + ":x");
    }
    const QList<PlannedLogin> plan = planImport({place(entries)}, {}, {});
    EXPECT_EQ(plan.size(), 5'000);
    EXPECT_EQ(plan.last().draft.name, u"r999.example.com user4999"_s);
}

TEST(HostLogins, AllOfAHostOrNone)
{
    LoginPlace file = place({{u"quay.io"_s, "a:1"}, {u"quay.io/org"_s, "b:2"}, {host, "c:3"}, {u"ghcr.io"_s, "bad"},
        {u"docker.io"_s, "d:4"}});
    file.config.text = JsonText::parse(R"({"credHelpers":{"docker.io":"pass"}})").value();
    const QHash<QString, QString> held {{u"quay.io"_s, u"1"_s}, {host, u"2"_s}, {u"docker.io"_s, u"3"_s}};
    const QList<HostLogins> hosts = loginsByHost(file, held);
    ASSERT_EQ(hosts.size(), 3);
    EXPECT_FALSE(hosts.at(0).why.isEmpty()) << "a helper for quay.io would answer for quay.io/org, too";
    EXPECT_EQ(hosts.at(0).logins.size(), 2);
    EXPECT_EQ(hosts.at(1).why, QString());
    EXPECT_TRUE(hosts.at(2).why.contains("docker-credential-pass"_L1));
}

TEST(HostLogins, OthersStayAsTheyAre)
{
    LoginPlace file = place({{u"https://index.docker.io/v1/"_s, "a:1"}, {u"registry.example.com:443"_s, "c:3"}});
    const QList<HostLogins> hosts =
        loginsByHost(file, {{u"https://index.docker.io/v1/"_s, u"1"_s}, {u"registry.example.com:443"_s, u"2"_s}});
    const JsonText before =
        JsonText::parse("{\n  \"auths\": {\n    \"https://index.docker.io/v1/\": {\"auth\": \"x\"},\n"
                        "    \"ghcr.io\" : { \"auth\":\"y\" },\n"
                        "    \"registry.example.com:443\": {}\n  },\n  \"other\": [ 1,2 ]\n}\n")
            .value();
    EXPECT_EQ(withoutLogins(before, hosts).bytes(),
        "{\n  \"auths\": {\n    \"ghcr.io\" : { \"auth\":\"y\" }\n  },\n  \"other\": [ 1,2 ],\n  \"credHelpers\": {\n"
        "    \"https://index.docker.io/v1/\": \"purser\",\n    \"docker.io\": \"purser\",\n"
        "    \"registry.example.com\": \"purser\",\n    \"registry.example.com:443\": \"purser\"\n  }\n}\n");
}

} // namespace purser
