// Every integration type, through the form: added, kept, shown again, and what is said of wrong input.

#include "app/account/secretpayload.h"
#include "app/secrets/keychainsecretstore.h"
#include "app/types/types.h"
#include "tests/app/types/keyfile.h"
#include "tests/journeys/journey.h"
#include "tests/journeys/onlooker.h"
#include "tests/support/certificates.h"
#include "tests/support/printers.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::Literals;

namespace purser {

namespace {

using Kind = Field::Kind;

// A certificate with its key that a registry could ask for.
const TestCertificate &client()
{
    static const TestCertificate made = makeCertificate({.commonName = "builds.example.com", .validUntilDay = 400});
    return made;
}

QByteArray sampleSecret(const QString &typeId, const Field &field)
{
    switch (field.kind) {
    case Kind::ServiceAccountKey:
        return keyFile();
    case Kind::PrivateKey:
        return field.id == "clientKey"_L1 ? client().key : privateKey();
    case Kind::KeyValues:
        return "# of the builds\r\nDEPLOY_TOKEN=a b=c\r\nUSER=alice\r\n";
    default:
        break;
    }
    if (field.id == "secretAccessKey"_L1) {
        return "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
    }
    return typeId == "ghcr"_L1 ? "ghp_0123456789abcdefghijABCDEFGHIJ012345" : "wonderl\xC3\xA4nd 1";
}

QString sampleValue(const QString &typeId, const Field &field)
{
    static const QMap<QString, QString> byType {{u"gcr"_s, u"https://europe-docker.pkg.dev"_s},
        {u"quay"_s, u"https://quay.example.com"_s}, {u"gitlab"_s, u"https://gitlab.example.com:5050"_s},
        {u"acr"_s, u"https://acme.azurecr.io"_s}};
    static const QMap<QString, QString> byField {{u"username"_s, u"alice"_s},
        {u"accessKeyId"_s, u"ASIAIOSFODNN7EXAMPLE"_s}, {u"region"_s, u"eu-central-1"_s},
        {u"accountId"_s, u"123456789012"_s}};
    switch (field.kind) {
    case Kind::Address:
        return byType.value(typeId, u"https://registry.example.com"_s);
    case Kind::Email:
        return u"alice@example.com"_s;
    case Kind::Date:
        return u"2099-12-31"_s;
    case Kind::Proxy:
        return u"proxy.example.com:3128"_s;
    case Kind::Certificates:
        return QString::fromUtf8(client().certificate).trimmed();
    default:
        return byField.value(field.id);
    }
}

// The private key of a passphrase would be opened with it: the sample key has none.
bool isEntered(const Field &field)
{
    return field.id != "passphrase"_L1;
}

class Types : public Journey
{
protected:
    void SetUp() override { person.start(); }

    void fill(const IntegrationType &type)
    {
        person.type(u"name"_s, type.id);
        if (type.hasRegistry()) {
            person.click(u"connection"_s);
        }
        for (const Field &field : type.fields) {
            const bool isSecret = field.isSecret();
            if (isEntered(field)) {
                enter(field, isSecret ? QString::fromUtf8(sampleSecret(type.id, field)) : sampleValue(type.id, field));
            }
        }
    }

    // By integration type, out of the real keychain.
    QMap<QString, SecretPayload> kept()
    {
        KeychainSecretStore store;
        QMap<QString, SecretPayload> payloads;
        for (const QString &key : secrets()) {
            const auto item = QCoro::waitFor(store.read(key));
            EXPECT_TRUE(item) << qPrintable(key);
            if (item) {
                const auto payload = decode(*item);
                EXPECT_TRUE(payload);
                payloads.insert(payload->typeId, *payload);
            }
        }
        return payloads;
    }

    void expectKept(const IntegrationType &type, const SecretPayload &payload)
    {
        const auto saved = QCoro::waitFor(person.account().integrations().findByName(type.id));
        ASSERT_TRUE(saved);
        for (const Field &field : type.fields) {
            SCOPED_TRACE(qPrintable(field.id));
            if (!field.isSecret()) {
                EXPECT_EQ(saved->values.value(field.id), sampleValue(type.id, field));
            } else if (isEntered(field)) {
                EXPECT_EQ(payload.values.value(field.id), Secret(expectedSecret(type.id, field)));
            }
        }
    }

    // Typed text has the line ends of this computer.
    static QByteArray expectedSecret(const QString &typeId, const Field &field)
    {
        QByteArray bytes = sampleSecret(typeId, field);
        return field.kind == Kind::KeyValues ? bytes.replace("\r\n", "\n") : bytes;
    }
};

} // namespace

TEST_F(Types, EachIsAddedKeptAndShownAgain)
{
    QStringList names;
    for (const IntegrationType &type : integrationTypes()) {
        SCOPED_TRACE(qPrintable(type.id));
        openForm(type.id);
        EXPECT_EQ(person.sees(u"test"_s), type.hasRegistry());
        fill(type);
        person.until("nothing is missing", [&] { return person.see<QAbstractButton>(u"save"_s)->isEnabled(); });
        expectPresentable();
        save(type.id);
        names << type.id;
    }
    restart();
    for (const QString &name : names) {
        untilListed(name);
    }
    const auto payloads = kept();
    for (const IntegrationType &type : integrationTypes()) {
        SCOPED_TRACE(qPrintable(type.id));
        expectKept(type, payloads.value(type.id));
    }
    // Opened and saved under another name, nothing else changes: one type for each kind of field.
    for (const QString &id : {u"ecr"_s, u"gcr"_s, u"ssh-key"_s, u"key-value"_s}) {
        SCOPED_TRACE(qPrintable(id));
        person.editRow(id);
        person.untilSeen(u"uses.line"_s);
        EXPECT_EQ(person.read(u"missing"_s), u"Nothing is changed yet"_s);
        expectPresentable();
        const auto before = QCoro::waitFor(person.account().integrations().findByName(id));
        person.type(u"name"_s, id + u"-2"_s);
        save(id + u"-2"_s);
        const auto saved = QCoro::waitFor(person.account().integrations().findByName(id + u"-2"_s));
        ASSERT_TRUE(before && saved);
        EXPECT_EQ(saved->values, before->values);
        EXPECT_EQ(saved->secretId, before->secretId);
    }
    EXPECT_EQ(secrets().size(), names.size());
}

TEST_F(Types, HostOfAnotherTypeIsOfferedToSwitch)
{
    const std::pair<QString, QString> cases[] = {
        {u"https://quay.io"_s, u"quay"_s},
        {u"https://ghcr.io"_s, u"ghcr"_s},
        {u"https://registry-1.docker.io"_s, u"docker"_s},
        {u"https://acme.azurecr.io"_s, u"acr"_s},
        {u"https://registry.gitlab.com"_s, u"gitlab"_s},
        {u"https://123456789012.dkr.ecr.eu-central-1.amazonaws.com"_s, u"ecr"_s},
    };
    for (const auto &[host, typeId] : cases) {
        SCOPED_TRACE(qPrintable(host));
        openForm(u"private-docker-registry"_s);
        fillPrivate(u"mine"_s, host);
        person.untilSeen(u"url.action"_s);
        EXPECT_EQ(person.read(u"url.action"_s), u"Switch to %1"_s.arg(integrationType(typeId)->displayName()));
        expectPresentable();
        person.click(u"url.action"_s);
        const QString title = u"Create %1 Integration"_s.arg(integrationType(typeId)->displayName());
        person.until("the type is switched", [&] { return textsOf(u"mainWindow"_s).contains(title); });
        EXPECT_EQ(typed(u"name"_s), u"mine"_s);
        if (integrationType(typeId)->field(u"username"_s)) {
            EXPECT_EQ(typed(u"username"_s), u"alice"_s);
            EXPECT_EQ(typed(u"password"_s), u"wonderland"_s);
        }
        if (typeId == "ecr"_L1) {
            EXPECT_EQ(typed(u"accountId"_s), u"123456789012"_s);
            EXPECT_EQ(person.see<QComboBox>(u"region"_s)->currentText(), u"eu-central-1"_s);
        }
        // Going back loses nothing either.
        person.chooseType(u"private-docker-registry"_s);
        EXPECT_EQ(typed(u"url"_s), host);
        EXPECT_EQ(typed(u"username"_s), u"alice"_s);
        person.click(u"cancel"_s);
        person.click(u"discard"_s);
        person.untilSeen(u"empty.add"_s);
    }
}

TEST_F(Types, WrongInputIsSaidAtItsField)
{
    openForm(u"ecr"_s);
    person.type(u"name"_s, u"mine"_s);
    person.type(u"accessKeyId"_s, u"AKIAIOSFODNN7EXAMPLE"_s);
    person.type(u"secretAccessKey"_s, u"AKIAIOSFODNN7EXAMPLE"_s);
    person.type(u"accountId"_s, u"1234"_s);
    const IntegrationType &ecr = *integrationType(u"ecr"_s);
    enter(*ecr.field(u"region"_s), u"eu-centrl-1"_s);
    enter(*ecr.field(u"expires"_s), u"31st of June"_s);
    for (const QString &field : {u"secretAccessKey"_s, u"accountId"_s, u"region"_s, u"expires"_s}) {
        person.until(qPrintable(field + u" has an issue"_s), [&] { return !issueAt(field).isEmpty(); });
    }
    EXPECT_TRUE(issueAt(u"region"_s).contains(u"eu-central-1"_s)) << qPrintable(issueAt(u"region"_s));
    expectPresentable();
    person.click(u"save"_s);
    person.until("saving is over", [&] { return person.see<QAbstractButton>(u"save"_s)->isEnabled(); });
    EXPECT_EQ(typed(u"expires"_s), u"31st of June"_s);
    EXPECT_EQ(typed(u"secretAccessKey"_s), u"AKIAIOSFODNN7EXAMPLE"_s);
    EXPECT_EQ(person.listed(), QStringList());
    EXPECT_EQ(secrets(), QStringList());
}

TEST_F(Types, ConnectionOpensWhenSomethingIsWrongInIt)
{
    openForm(u"harbor"_s);
    EXPECT_FALSE(person.sees(u"proxy.way"_s));
    person.click(u"connection"_s);
    const IntegrationType &harbor = *integrationType(u"harbor"_s);
    enter(*harbor.field(u"clientCertificate"_s), QString::fromUtf8(client().certificate));
    EXPECT_TRUE(textsOf(u"clientCertificate"_s).contains(u"builds.example.com, valid until"_s));
    person.click(u"connection"_s);
    EXPECT_FALSE(person.sees(u"proxy.way"_s));
    fillPrivate(u"mine"_s, u"https://harbor.example.com"_s);
    person.until("it opens by itself", [&] { return person.sees(u"proxy.way"_s); });
    EXPECT_FALSE(issueAt(u"clientKey.key"_s).isEmpty());
    enter(*harbor.field(u"clientKey"_s), QString::fromUtf8(client().key));
    person.until("they belong together", [&] { return issueAt(u"clientKey"_s).isEmpty(); });
    save(u"mine"_s);
    // What is set there stands open when it is edited, and the key can be taken away with its certificate.
    person.editRow(u"mine"_s);
    person.untilSeen(u"clientKey.replace"_s);
    expectPresentable();
}

TEST_F(Types, KeysAreExaminedInsteadOfTested)
{
    openForm(u"ssh-key"_s);
    EXPECT_FALSE(person.sees(u"test"_s));
    const IntegrationType &ssh = *integrationType(u"ssh-key"_s);
    person.type(u"name"_s, u"deploy"_s);
    enter(*ssh.field(u"privateKey"_s), u"ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQC7 alice@example.com\n"_s);
    person.until("it is refused", [&] { return !issueAt(u"privateKey"_s).isEmpty(); });
    EXPECT_FALSE(person.sees(u"keyFacts"_s));
    person.click(u"privateKey.remove"_s);
    enter(*ssh.field(u"privateKey"_s), QString::fromUtf8(privateKey()));
    person.untilSeen(u"keyFacts"_s);
    person.untilRead(u"fact.kind"_s, u"RSA, 2048"_s);
    person.untilRead(u"fact.fingerprint"_s, u"SHA256:"_s);
    const QString fingerprint = person.read(u"fact.fingerprint"_s);
    expectPresentable();
    save(u"deploy"_s);
    person.editRow(u"deploy"_s);
    person.untilRead(u"fact.fingerprint"_s, fingerprint);
    EXPECT_FALSE(person.sees(u"test"_s));
}

} // namespace purser
