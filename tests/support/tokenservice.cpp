#include "tests/support/tokenservice.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

using namespace Qt::Literals;

namespace purser {

namespace {

QByteArray encoded(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray encoded(const QJsonObject &object)
{
    return encoded(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

TokenService::TokenService(const QString &userName, const QString &password)
    : m_userName(userName.toUtf8()),
      m_credentials("Basic " + QString(userName + u':' + password).toUtf8().toBase64()),
      m_certificate(makeCertificate())
{
    m_http.changeAnswers([this](const FakeRequest &request, FakeAnswer &answer) {
        if (request.path != "/token") {
            return;
        }
        const bool isRight = request.headers.value("authorization") == m_credentials;
        if (!isRight && (!m_givesAnonymous || request.hasAuthorization())) {
            answer = FakeAnswer::json(401, R"({"details":"incorrect username or password"})"_ba);
            return;
        }
        const QJsonObject body {
            {u"token"_s, QString::fromLatin1(token(isRight ? m_userName : QByteArray(), request.query))}};
        answer = FakeAnswer::json(200, QJsonDocument(body).toJson());
    });
}

QString TokenService::realm() const
{
    return u"%1/token"_s.arg(m_http.url().toString());
}

// Less than asked is no error (registry token specification).
QJsonArray TokenService::granted(const QByteArray &query) const
{
    QJsonArray access;
    const QUrlQuery items(QString::fromUtf8(query));
    for (const QString &scope : items.allQueryItemValues(u"scope"_s, QUrl::FullyDecoded)) {
        const QString type = scope.section(u':', 0, 0);
        const QString name = scope.section(u':', 1, -2);
        QJsonArray actions;
        for (const QString &action : scope.section(u':', -1).split(u',')) {
            if (m_rights.value(name).contains(action)) {
                actions << action;
            }
        }
        access << QJsonObject {{u"type"_s, type}, {u"name"_s, name}, {u"actions"_s, actions}};
    }
    return access;
}

QByteArray TokenService::token(const QByteArray &subject, const QByteArray &query) const
{
    QByteArray leaf = m_certificate.certificate;
    leaf.replace("-----BEGIN CERTIFICATE-----", "").replace("-----END CERTIFICATE-----", "").replace('\n', "");
    const QJsonObject header {
        {u"typ"_s, u"JWT"_s}, {u"alg"_s, u"RS256"_s}, {u"x5c"_s, QJsonArray {QString::fromLatin1(leaf)}}};
    const qint64 now = QDateTime::currentSecsSinceEpoch() + m_clockShift;
    const QJsonObject claims {{u"iss"_s, QString::fromLatin1(m_issuer)}, {u"sub"_s, QString::fromUtf8(subject)},
        {u"aud"_s, QString::fromLatin1(service)}, {u"exp"_s, now + 300}, {u"nbf"_s, now - 10}, {u"iat"_s, now},
        {u"access"_s, subject.isEmpty() ? QJsonArray() : granted(query)}};
    const QByteArray text = encoded(header) + '.' + encoded(claims);
    return text + '.' + encoded(signRs256(m_certificate, text));
}

} // namespace purser
