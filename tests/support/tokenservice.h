#pragma once

#include "tests/support/certificates.h"
#include "tests/support/fakeregistry.h"

#include <QJsonArray>
#include <QMap>
#include <QStringList>

namespace purser {

// A token service as registries want it (registry token specification): Basic in, a signed JWT out, that a real
// docker-registry accepts.
class TokenService
{
public:
    TokenService(const QString &userName, const QString &password);

    QString realm() const; // "http://127.0.0.1:41234/token"
    QString host() const { return m_http.host(); }
    QByteArray certificate() const { return m_certificate.certificate; }
    FakeRegistry &http() { return m_http; }

    void setIssuer(const QByteArray &name) { m_issuer = name; }
    // Gives everybody a token for nobody.
    void setAnonymous(bool allowed) { m_givesAnonymous = allowed; }
    // What it grants with a repository, as far as it is asked for: "pull", "push", "delete".
    void allow(const QString &repository, const QStringList &actions) { m_rights.insert(repository, actions); }
    // Added to the times in the token.
    void setClockShift(qint64 seconds) { m_clockShift = seconds; }

    static constexpr const char *service = "lab-registry";
    static constexpr const char *issuer = "lab-issuer";

private:
    QByteArray token(const QByteArray &subject, const QByteArray &query) const;
    QJsonArray granted(const QByteArray &query) const;

    QByteArray m_userName;
    QByteArray m_credentials;
    QByteArray m_issuer = issuer;
    bool m_givesAnonymous = false;
    qint64 m_clockShift = 0;
    QMap<QString, QStringList> m_rights;
    TestCertificate m_certificate;
    FakeRegistry m_http;
};

} // namespace purser
