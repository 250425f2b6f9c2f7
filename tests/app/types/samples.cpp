#include "tests/app/types/samples.h"

#include "app/types/types.h"
#include "tests/app/types/keyfile.h"

using namespace Qt::Literals;

namespace purser {

namespace {

const FieldValues &values()
{
    static const FieldValues values {{u"url"_s, u"https://registry.example.com"_s}, {u"username"_s, u"alice"_s},
        {u"email"_s, u"alice@example.com"_s}, {u"accessKeyId"_s, u"ASIAIOSFODNN7EXAMPLE"_s},
        {u"region"_s, u"eu-central-1"_s}, {u"accountId"_s, u"123456789012"_s}, {u"expires"_s, u"2999-01-31"_s}};
    return values;
}

// Where the host or the secret tells the type.
QString ownUrl(const QString &typeId)
{
    return typeId == "gcr"_L1 ? u"https://europe-docker.pkg.dev"_s
        : typeId == "acr"_L1  ? u"https://acme.azurecr.io"_s
                              : values().value(u"url"_s);
}

QByteArray secretFor(const QString &typeId, const Field &field)
{
    switch (field.kind) {
    case Field::Kind::ServiceAccountKey:
        return keyFile();
    case Field::Kind::PrivateKey:
        return privateKey();
    case Field::Kind::KeyValues:
        return "DEPLOY_TOKEN=topsecret\nREGION=north\n";
    default:
        break;
    }
    if (field.id == "secretAccessKey"_L1) {
        return "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
    }
    return typeId == "ghcr"_L1 ? "ghp_topsecrettopsecrettopsecrettopsecret" : "topsecret";
}

} // namespace

Draft filled(const IntegrationType &type)
{
    Draft draft;
    draft.name = u"builds"_s;
    draft.typeId = type.id;
    for (const Field &field : type.fields) {
        if (field.part == Field::Part::Connection || field.id == "passphrase"_L1) {
            continue;
        }
        if (field.isSecret()) {
            draft.secrets.insert(field.id, Secret(secretFor(type.id, field)));
        } else {
            draft.values.insert(field.id, field.id == "url"_L1 ? ownUrl(type.id) : values().value(field.id));
        }
    }
    return normalized(type, draft);
}

QString text(const QString &field, Issue issue, const QString &argument, bool isRefused)
{
    return u"%1: %2 (%3)%4"_s.arg(
        field, QString::number(static_cast<int>(issue)), argument, isRefused ? u"!"_s : QString());
}

QStringList texts(const QList<FieldIssue> &issues)
{
    QStringList all;
    for (const FieldIssue &issue : issues) {
        all << text(issue.field, issue.issue, issue.argument, issue.weight == FieldIssue::Weight::Refused);
    }
    return all;
}

QStringList inspected(const Draft &draft, const QStringList &stored)
{
    const IntegrationType &type = *integrationType(draft.typeId);
    return texts(inspect(type, normalized(type, draft), stored));
}

Draft draftOf(const QString &typeId, const FieldValues &values, const QMap<QString, QByteArray> &secrets)
{
    Draft draft;
    draft.name = u"builds"_s;
    draft.typeId = typeId;
    draft.values = values;
    for (const auto &[field, secret] : secrets.asKeyValueRange()) {
        draft.secrets.insert(field, Secret(secret));
    }
    return draft;
}

} // namespace purser
