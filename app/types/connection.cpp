#include "app/types/connection.h"

#include "app/registry/clientidentity.h"
#include "app/types/certificates.h"
#include "app/types/privatekeys.h"

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::Literals;

namespace purser {

namespace {

QByteArray pemOf(const QString &value)
{
    return value.isEmpty() ? QByteArray() : value.toUtf8() + '\n';
}

QString proxyKeyword(const QString &value)
{
    const QString keyword = value.toLower();
    return keyword == "system"_L1 || keyword == "none"_L1 ? keyword : QString();
}

} // namespace

QList<Field> connectionFields()
{
    return {{.id = u"authorities"_s,
                .label = QT_TRANSLATE_NOOP("IntegrationType", "Certificate Authorities"),
                .hint = QT_TRANSLATE_NOOP("IntegrationType",
                    "Authorities that vouch for the registry besides the system's, as PEM (optional)"),
                .placeholder = "-----BEGIN CERTIFICATE-----",
                .kind = Field::Kind::Certificates,
                .required = false,
                .part = Field::Part::Connection},
        {.id = u"clientCertificate"_s,
            .label = QT_TRANSLATE_NOOP("IntegrationType", "Client Certificate"),
            .hint = QT_TRANSLATE_NOOP(
                "IntegrationType", "Certificate that the registry asks its callers for, as PEM (optional)"),
            .placeholder = "-----BEGIN CERTIFICATE-----",
            .kind = Field::Kind::Certificates,
            .required = false,
            .part = Field::Part::Connection},
        {.id = u"clientKey"_s,
            .label = QT_TRANSLATE_NOOP("IntegrationType", "Client Key"),
            .hint = QT_TRANSLATE_NOOP("IntegrationType", "Private key of the client certificate, without a passphrase"),
            .placeholder = QT_TRANSLATE_NOOP("IntegrationType", "Load the key file, drop it here, or paste it"),
            .kind = Field::Kind::PrivateKey,
            .required = false,
            .part = Field::Part::Connection},
        {.id = u"proxy"_s,
            .label = QT_TRANSLATE_NOOP("IntegrationType", "Proxy"),
            .hint = QT_TRANSLATE_NOOP("IntegrationType", "The system's (if left empty), none, or host and port of one"),
            .placeholder = "proxy.example.com:3128",
            .kind = Field::Kind::Proxy,
            .required = false,
            .part = Field::Part::Connection}};
}

Route routeOf(const FieldValues &values, const SecretValues &secrets)
{
    const QString proxy = values.value(u"proxy"_s);
    Route route;
    if (proxy == "none"_L1) {
        route.proxy = Route::Proxy::None;
    } else if (!proxy.isEmpty() && proxy != "system"_L1) {
        route.proxy = Route::Proxy::Own;
        route.proxyAddress = proxy;
    }
    route.authorities = pemOf(values.value(u"authorities"_s));
    route.clientCertificate = pemOf(values.value(u"clientCertificate"_s));
    route.clientKey = secrets.value(u"clientKey"_s);
    return route;
}

void normalizeConnection(const IntegrationType &type, Draft &draft)
{
    if (!type.hasRegistry()) {
        return;
    }
    const QString proxyId = u"proxy"_s;
    if (QString proxy = draft.values.value(proxyId); !proxy.isEmpty()) {
        static const QRegularExpression wrapping(u"^http://|/+$"_s, QRegularExpression::CaseInsensitiveOption);
        proxy = proxyKeyword(proxy).isEmpty() ? proxy.remove(wrapping).toLower() : proxyKeyword(proxy);
        draft.values.insert(proxyId, proxy);
    }
    const QString key = u"clientKey"_s;
    const bool hasCertificate = draft.values.contains(u"clientCertificate"_s);
    if (!hasCertificate && draft.secrets.value(key).isEmpty()) {
        draft.removedSecrets << key;
    }
    noteCertificateExpiry(draft);
}

std::optional<FieldIssue> inspectProxy(const QString &value)
{
    if (!proxyKeyword(value).isEmpty()) {
        return {};
    }
    if (value.contains(u'@')) {
        return FieldIssue {{}, Issue::ProxyWithUserInfo, {}};
    }
    if (value.contains("://"_L1)) {
        return FieldIssue {{}, Issue::ProxyScheme, value.section(u':', 0, 0)};
    }
    const QUrl url(u"http://"_s + value, QUrl::StrictMode);
    const bool isHostAndPort = url.isValid() && !url.host().isEmpty() && url.port() > 0 && url.path().isEmpty()
        && !url.hasQuery() && !url.hasFragment();
    return isHostAndPort ? std::nullopt : std::optional(FieldIssue {{}, Issue::ProxyMalformed, {}});
}

QList<FieldIssue> inspectConnection(const Draft &draft, const QStringList &stored)
{
    const QString certificate = draft.values.value(u"clientCertificate"_s);
    const Secret key = draft.secrets.value(u"clientKey"_s);
    if (certificate.isEmpty() && key.isEmpty()) {
        return {};
    }
    if (certificate.isEmpty()) {
        return {{u"clientCertificate"_s, Issue::ClientCertificateMissing, {}}};
    }
    if (key.isEmpty()) {
        const bool isStored = stored.contains(u"clientKey"_s);
        return isStored ? QList<FieldIssue>() : QList {FieldIssue {u"clientKey"_s, Issue::ClientKeyMissing, {}}};
    }
    QList<FieldIssue> issues = inspectClientKey(u"clientKey"_s, key);
    const bool isReadable = issues.isEmpty() && !readCertificates(certificate).isEmpty();
    if (isReadable && !hasUsableIdentity(routeOf(draft.values, draft.secrets))) {
        issues << FieldIssue {u"clientKey"_s, Issue::PemMismatch, {}};
    }
    return issues;
}

} // namespace purser
