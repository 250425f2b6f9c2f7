#pragma once

#include "app/model/draft.h"
#include "app/model/fieldissue.h"
#include "app/model/integration.h"
#include "app/model/registrylogin.h"

#include <QList>
#include <QString>

#include <optional>

namespace purser {

// One input of an integration type. Its kind decides the editor, the validation and where the value is kept: secret
// ones in the keychain, the others in the account.
struct Field
{
    enum class Kind {
        Text,
        UserName,
        Address, // of a registry, see registryaddress.h
        Email,
        Choice, // one of `choices`, or another word typed in
        Date, // ISO 8601, "2027-01-31"
        Proxy, // "system", "none", or the host:port of an HTTP proxy
        Certificates, // one or several, PEM; no secret
        Secret, // one line
        ServiceAccountKey, // a JSON key file, kept byte for byte
        PrivateKey, // PEM or OpenSSH, kept byte for byte
        KeyValues, // lines of KEY=value, all of them secret
    };

    enum class Part {
        Credential,
        Connection, // how to get to the registry: most people never need it, so forms fold it away
    };

    QString id = {};
    const char *label = ""; // translation source in the context "IntegrationType", as are hint and placeholder
    const char *hint = "";
    const char *placeholder = "";
    Kind kind = Kind::Text;
    bool required = true;
    Part part = Part::Credential;
    QStringList choices = {};

    bool isSecret() const { return kind >= Kind::Secret; }
};

// The ids of the fields that hold the keys of an AWS account; the user name is the access key's id.
struct AwsRule
{
    QString secretAccessKeyField = {};
    QString sessionTokenField = {};
    QString regionField = {};
    QString accountIdField = {};
};

// Where the parts of a RegistryLogin come from: either a fixed text or the id of a field.
struct LoginRule
{
    QString registry = {}; // fixed, or meant where `registryField` is empty: "https://registry-1.docker.io"
    QString registryField = {};
    QString userName = {}; // fixed: "_json_key"
    QString userNameField = {};
    QString passwordField = {};
    ServerKind server = ServerKind::Distribution;
    std::optional<AwsRule> aws = {};
};

// What can be wrong in one type only, with a normalized draft, offline. `stored` is as for inspect().
using Inspector = QList<FieldIssue> (*)(const Draft &draft, const QStringList &stored);

// What kind of credential an integration is. Form, validation, storage, check and command line follow from
// this description; a new type is one file that returns one, and one line in types.cpp.
struct IntegrationType
{
    QString id = {};
    const char *name = ""; // translation source as well: most are products' names, but not all
    QString family = QStringLiteral("hub"); // an id, the same in every language
    int hue = 0; // of its letter badge, 0 to 359
    QList<Field> fields = {};
    LoginRule login = {}; // empty: there is no registry
    QList<const char *> notes = {}; // what to know before filling in the form, a paragraph each
    Inspector inspectOwn = nullptr;

    QString displayName() const;
    QString familyName() const;
    bool hasRegistry() const; // that can be asked about it, and to which its secrets are bound
    const Field *field(const QString &id) const;
};

// The ids of its secret fields.
QStringList secretFields(const IntegrationType &type);

// Those that have a value in the keychain. Which of the optional ones do is noted among the integration's values.
QStringList storedSecrets(const IntegrationType &type, const Integration &integration);

QString label(const Field &field);
QString hint(const Field &field);
QString placeholder(const Field &field);
QStringList notes(const IntegrationType &type);

// The draft with its values in the form in which they are kept: names in NFC, addresses canonical, secrets trimmed
// where the person said so; values that its secrets tell added (see secretvalues.h).
Draft normalized(const IntegrationType &type, Draft draft);

// Everything wrong with the values and secrets of a normalized draft; pure. `stored` are the secret fields that
// already have a value in the keychain and may be left out.
QList<FieldIssue> inspect(const IntegrationType &type, const Draft &draft, const QStringList &stored = {});

// What the check needs; only for types with a registry. `values` and `secrets` must have passed inspect().
RegistryLogin login(const IntegrationType &type, const FieldValues &values, const SecretValues &secrets, Trusts trusts);

// The registry a secret is entered for: it is never sent to another one. "registry.example.com:5000", "gcr.io"; of
// Amazon's keys the service that gives passwords for them. Empty where there is no registry.
QString secretHost(const IntegrationType &type, const FieldValues &values);

// A certificate, by the SHA-256 of its DER form in hexadecimal, trusted for the registry's host and port.
Trust certificateTrust(const IntegrationType &type, const FieldValues &values, const QString &fingerprint);

// Whose login it is and where, for the second line of lists: "alice · registry.example.com".
// Of a type without a registry, what is kept: "RSA 3072 · SHA256:…".
QString summary(const IntegrationType &type, const FieldValues &values);

} // namespace purser
