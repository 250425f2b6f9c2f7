#include "app/accountfile/accountplan.h"
#include "app/accountfile/accountyaml.h"
#include "app/accountfile/yamlscalar.h"
#include "app/workflow/yamltree.h"
#include "tests/app/accountfile/samples.h"
#include "tests/support/printers.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

#include <gtest/gtest.h>

using namespace Qt::Literals;

namespace purser {

namespace {

using Kind = AccountFileFault::Kind;

const QStringList nastyTexts {u"plain"_s, u"two words"_s, u"no"_s, u"Yes"_s, u"NULL"_s, u"~"_s, u"1e3"_s, u"0x1F"_s,
    u"1_000"_s, u"12:30:45"_s, u"2026-11-21"_s, u".inf"_s, u"- a"_s, u"? a"_s, u": a"_s, u"a: b"_s, u"a #b"_s, u"#a"_s,
    u"&a"_s, u"*a"_s, u"!a"_s, u"!!str a"_s, u"%a"_s, u"@a"_s, u"`a"_s, u"{a}"_s, u"[a]"_s, u"a, b"_s, u"|"_s, u">"_s,
    u"'a'"_s, u"\"a\""_s, u"a\\b"_s, u" a"_s, u"a "_s, u"a\nb"_s, u"a\r\nb"_s, u"\ta"_s, u"---"_s, u"..."_s, u"<<"_s,
    u"="_s, u"a\x01z"_s, u"a\x7f"_s, u"a\u0085z"_s, u"a\u00a0z"_s, u"a\u2028z"_s, u"a\u202ez"_s, u"\ufeffa"_s,
    u"äöü ß"_s, u"日本"_s, u"😀"_s, u"e\u0301"_s, u"%1 %2"_s, u"$HOME"_s, u"/src/web"_s, QString(3000, u'x')};

AccountReading readLines(const QStringList &lines)
{
    return readAccountFile(lines.join(u'\n').toUtf8());
}

} // namespace

TEST(YamlScalar, IsReadAsTheSameText)
{
    for (const QString &text : nastyTexts) {
        const QByteArray scalar = yamlScalar(text);
        EXPECT_FALSE(scalar.contains('\n'));
        const YamlFile file(QString::fromUtf8("key: " + scalar + "\nlist:\n  - " + scalar + '\n'));
        ASSERT_EQ(file.documents().size(), 1) << scalar.constData();
        EXPECT_EQ(file.documents().first()[u"key"_s].text(), text);
        EXPECT_EQ(file.documents().first()[u"list"_s].items().first().text(), text);
    }
    for (const QString &text : {u"plain"_s, u"two words"_s, u"/src/web"_s}) {
        EXPECT_EQ(yamlScalar(text), text.toUtf8()) << "quotes only where they are needed";
    }
    EXPECT_EQ(yamlScalar(QString(QChar(0xD800))), "\"\xef\xbf\xbd\"") << "no file can hold half a character";
    EXPECT_EQ(yamlScalar({}), "\"\"");
}

// PyYAML reads YAML 1.1, with all its words for truth and numbers.
TEST(YamlScalar, AnotherReaderTakesItForTextToo)
{
    QByteArray list;
    for (const QString &text : nastyTexts) {
        list += "- " + yamlScalar(text) + '\n';
    }
    QProcess python;
    python.start(u"/usr/bin/python3"_s,
        {u"-c"_s, u"import json, sys, yaml; json.dump(yaml.safe_load(sys.stdin.buffer), sys.stdout)"_s});
    python.write(list);
    python.closeWriteChannel();
    ASSERT_TRUE(python.waitForFinished());
    const QByteArray errors = python.readAllStandardError();
    EXPECT_EQ(QJsonDocument::fromJson(python.readAllStandardOutput()).array(), QJsonArray::fromStringList(nastyTexts))
        << errors.constData();
}

TEST(AccountYaml, IsWhatAPersonExpects)
{
    const QByteArray text = accountFile(sampleAccount());
    const qsizetype start = text.indexOf("purser-account");
    EXPECT_EQ(text.sliced(start), R"(purser-account: 1
integrations:
  - name: hub
    type: docker
    fields:
      username: alice
    keychain:
      - password
  - name: lab
    type: private-docker-registry
    fields:
      url: "https://registry.example.com"
      username: bob
    keychain:
      - password
subscriptions:
  - name: acme
    integrations:
      - name: hub
        integration: hub
      - name: lab
        integration: lab
        projects:
          - web
    projects:
      - name: shop
        folder: /src/shop
      - name: web
        folder: /src/web
        uses:
          - hub
          - lab
    environments:
      - name: production
        uses:
          - hub
    images:
      - name: acme/web
        uses:
          - lab
  - name: globex
    integrations:
      - name: "their hub"
        integration: hub
)"_ba.replace("\"their hub\"", "their hub"));
    EXPECT_TRUE(text.first(start).contains("No secret is in this file"));
}

TEST(AccountYaml, ReadsWhatItWrote)
{
    EXPECT_EQ(readAccountFile(accountFile({})).faults, QList<AccountFileFault>());
    EXPECT_EQ(readAccountFile("purser-account: 1\n").faults.size(), 2) << "what is cut off is not what is empty";
    AccountDocument document = sampleAccount();
    for (const QString &text : nastyTexts) {
        AccountIntegration integration = hub(u"x"_s + text.toHtmlEscaped(), text);
        integration.trusts = {{Trust::Kind::Realm, text}, {Trust::Kind::Certificate, u"a b"_s}};
        integration.name = u"name %1"_s.arg(document.integrations.size());
        document.integrations << integration;
        document.subscriptions.first().projects
            << AccountDependent {.name = u"p%1"_s.arg(document.integrations.size()), .folder = u"/src/"_s + text};
    }
    document = inOrder(document);
    const QByteArray text = accountFile(document);
    const AccountReading read = readAccountFile(text);
    EXPECT_EQ(read.faults, QList<AccountFileFault>());
    EXPECT_EQ(read.parcel.document, document);
    EXPECT_EQ(accountFile(read.parcel.document), text);
    EXPECT_TRUE(read.parcel.secrets.isEmpty());
}

TEST(AccountYaml, ParcelsCarrySecretsByteForByte)
{
    AccountParcel parcel {.document = sampleAccount()};
    for (const QByteArray &secret :
        QByteArrayList {"plain", "no\n", " blank ", QByteArray("\0\xff\xfe", 3), QByteArray(65536, 'k')}) {
        parcel.secrets = {{u"hub"_s, {{u"password"_s, Secret(secret)}}}};
        const AccountReading read = readParcelText(parcelText(parcel));
        ASSERT_EQ(read.faults, QList<AccountFileFault>());
        EXPECT_EQ(read.parcel.document, parcel.document);
        EXPECT_EQ(read.parcel.secrets.value(u"hub"_s).value(u"password"_s).expose(), secret);
        EXPECT_EQ(readAccountFile(parcelText(parcel).expose()).faults.first().kind, Kind::SecretsInside);
    }
}

namespace {

struct WrongFile
{
    const char *what = "";
    QStringList lines = {};
    QList<std::pair<int, Kind>> faults = {}; // line and kind
};

const QStringList head {u"purser-account: 1"_s, u"integrations:"_s, u"  - name: hub"_s, u"    type: docker"_s,
    u"    fields: {username: alice}"_s}; // five lines

} // namespace

TEST(AccountYaml, EveryFaultIsToldWithItsLine)
{
    const QList<WrongFile> table {{"empty", {}, {{0, Kind::NoVersion}}},
        {"a text", {u"hello"_s}, {{1, Kind::NoVersion}}},
        {"another file", {u"services:"_s, u"  web: {}"_s}, {{1, Kind::NoVersion}}},
        {"no YAML", {u"purser-account: 1"_s, u"a: [b"_s}, {{2, Kind::Malformed}}},
        {"a tab", {u"purser-account: 1"_s, u"integrations:"_s, u"\t- name: a"_s}, {{3, Kind::Tabs}}},
        {"two documents", {u"purser-account: 1"_s, u"---"_s, u"purser-account: 1"_s}, {{3, Kind::SeveralDocuments}}},
        {"newer", {u"purser-account: 2"_s, u"unheard-of: 1"_s}, {{1, Kind::Newer}}},
        {"no version", {u"purser-account: one"_s}, {{1, Kind::VersionMalformed}}},
        {"version zero", {u"purser-account: 0"_s}, {{1, Kind::VersionMalformed}}},
        {"secrets", {u"purser-account: 1"_s, u"secrets: []"_s}, {{2, Kind::SecretsInside}}},
        {"unknown key", head + QStringList {u"color: red"_s}, {{6, Kind::KeyUnknown}}},
        {"key twice", head + QStringList {u"    type: docker"_s}, {{6, Kind::KeyTwice}}},
        {"no list", {u"purser-account: 1"_s, u"integrations: hub"_s, u"subscriptions:"_s}, {{2, Kind::NotList}}},
        {"no mapping", {u"purser-account: 1"_s, u"integrations:"_s, u"  - hub"_s, u"subscriptions:"_s},
            {{3, Kind::NotMapping}, {3, Kind::KeyMissing}, {3, Kind::KeyMissing}}},
        {"no text", head + QStringList {u"    allowed: [{realm: [a]}]"_s}, {{6, Kind::NotScalar}}},
        {"no name", {u"purser-account: 1"_s, u"integrations:"_s, u"  - type: docker"_s, u"subscriptions:"_s},
            {{3, Kind::KeyMissing}}},
        {"no type", {u"purser-account: 1"_s, u"integrations:"_s, u"  - name: hub"_s, u"subscriptions:"_s},
            {{3, Kind::KeyMissing}}},
        {"empty name", {u"{purser-account: 1, integrations: [],"_s, u"subscriptions: ["_s, u"  {name: ''}]}"_s},
            {{3, Kind::NameRefused}}},
        {"two lines in a name",
            {u"{purser-account: 1, integrations: [],"_s, u"subscriptions: ["_s, u"  {name: \"a\\nb\"}]}"_s},
            {{3, Kind::NameRefused}}},
        {"name twice", head + QStringList {u"  - name: HUB"_s, u"    type: docker"_s}, {{6, Kind::NameTwice}}},
        {"unknown type",
            {u"purser-account: 1"_s, u"integrations:"_s, u"  - name: a"_s, u"    type: rocket"_s, u"subscriptions:"_s},
            {{4, Kind::TypeUnknown}}},
        {"unknown field",
            head + QStringList {u"  - name: a"_s, u"    type: docker"_s, u"    fields:"_s, u"      url: x"_s},
            {{9, Kind::FieldUnknown}}},
        {"secret field",
            head + QStringList {u"  - name: a"_s, u"    type: docker"_s, u"    fields:"_s, u"      password: x"_s},
            {{9, Kind::FieldSecret}}},
        {"not in the keychain", head + QStringList {u"    keychain: [username]"_s}, {{6, Kind::SecretFieldUnknown}}},
        {"allowance", head + QStringList {u"    allowed: [{everything: yes}]"_s}, {{6, Kind::AllowanceUnknown}}},
        {"dangling, and one more",
            head
                + QStringList {u"subscriptions:"_s, u"  - name: acme"_s, u"    integrations:"_s, u"      - name: a"_s,
                    u"        integration: lab"_s, u"        projects:"_s, u"          - web"_s, u"    images:"_s,
                    u"      - name: b"_s, u"        uses: [c]"_s, u"        folder: /src"_s},
            {{10, Kind::NoIntegration}, {12, Kind::NoProject}, {15, Kind::NoUse}, {16, Kind::KeyUnknown}}},
        {"no integration",
            head + QStringList {u"subscriptions:"_s, u"  - name: acme"_s, u"    integrations:"_s, u"      - name: a"_s},
            {{9, Kind::KeyMissing}}},
        {"no project",
            head
                + QStringList {u"subscriptions:"_s, u"  - name: acme"_s, u"    integrations:"_s, u"      - name: a"_s,
                    u"        integration: hub"_s, u"        projects: []"_s},
            {{11, Kind::NoProjects}}}};
    for (const WrongFile &wrong : table) {
        QList<std::pair<int, Kind>> found;
        const bool isCut = wrong.lines.first(std::min(head.size(), wrong.lines.size())) == head
            && !wrong.lines.contains(u"subscriptions:"_s);
        const QStringList lines = isCut ? wrong.lines + QStringList {u"subscriptions: []"_s} : wrong.lines;
        for (const AccountFileFault &fault : readLines(lines).faults) {
            found << std::pair(fault.line, fault.kind);
            EXPECT_FALSE(sentence(fault).isEmpty()) << wrong.what;
            EXPECT_FALSE(sentence(fault).contains(u"%1"_s)) << wrong.what;
        }
        EXPECT_EQ(found, wrong.faults) << wrong.what;
    }
}

TEST(AccountYaml, WordsOfTheFileAreNoPlaceholders)
{
    const AccountReading read = readLines(head + QStringList {u"subscriptions: []"_s, u"\"%2 %1\": red"_s});
    ASSERT_EQ(read.faults.size(), 1);
    EXPECT_TRUE(sentence(read.faults.first()).startsWith(u"“%2 %1” means nothing here. There is: purser-account"_s))
        << qPrintable(sentence(read.faults.first()));
}

TEST(AccountYaml, WhatIsNoTextOrTooMuchIsRefused)
{
    EXPECT_EQ(readAccountFile("purser-account: 1\n# \xff").faults.first().kind, Kind::NotUtf8);
    EXPECT_EQ(readAccountFile(QByteArray(largestAccountFile + 1, '#')).faults.first().kind, Kind::TooLarge);
    EXPECT_EQ(
        readAccountFile("purser-account: 1\nintegrations: " + QByteArray(100, '[')).faults.first().kind, Kind::TooDeep);
    // Aliases of aliases: small to write, large to follow.
    QByteArray bomb = "purser-account: 1\nx0: &x0 [a, a, a, a, a, a, a, a, a, a]\n";
    for (int level = 1; level < 20; ++level) {
        const QByteArray before = "*x" + QByteArray::number(level - 1);
        bomb += "x" + QByteArray::number(level) + ": &x" + QByteArray::number(level) + " ["
            + QByteArrayList(10, before).join(',') + "]\n";
    }
    EXPECT_FALSE(readAccountFile(bomb + "subscriptions: *x19\n").faults.isEmpty());
}

TEST(AccountYaml, ThousandsOfFaultsAreCutShort)
{
    const AccountReading read = readAccountFile(
        "purser-account: 1\nsubscriptions: []\nintegrations: [" + QByteArray("a,").repeated(5000) + "]");
    EXPECT_EQ(read.faults.size(), 1001);
    EXPECT_EQ(read.faults.last().kind, Kind::More);
}

TEST(AccountYaml, AHundredThousandIntegrations)
{
    AccountParcel parcel;
    for (int number = 0; number < 100'000; ++number) {
        const QString name = u"hub %1"_s.arg(number);
        parcel.document.integrations << hub(name, u"alice"_s);
        parcel.secrets.insert(name, {{u"password"_s, Secret("s")}});
    }
    QElapsedTimer timer;
    timer.start();
    const Secret text = parcelText(parcel);
    const AccountReading read = readParcelText(text);
    EXPECT_EQ(read.faults, QList<AccountFileFault>());
    EXPECT_EQ(read.parcel.secrets.size(), 100'000);
    EXPECT_EQ(planAccount({}, read.parcel.document, read.parcel.secrets).size(), 100'000);
    RecordProperty("milliseconds", std::to_string(timer.elapsed()));
    RecordProperty("bytes", std::to_string(text.size()));
    EXPECT_LT(timer.elapsed(), 120'000);
}

} // namespace purser
