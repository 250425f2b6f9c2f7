#include "app/registry/token.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>

#include <algorithm>
#include <limits>

using namespace Qt::Literals;

namespace purser {

namespace {

constexpr qsizetype longestToken = 64 * 1024;
constexpr int shortestLifetime = 60;

// token68 of RFC 9110. Anything else could end the header line and start another.
bool mayStandInHeader(const QString &token)
{
    return !token.isEmpty() && token.size() <= longestToken && std::ranges::all_of(token, [](QChar character) {
        const char16_t code = character.unicode();
        return (code >= u'a' && code <= u'z') || (code >= u'A' && code <= u'Z') || (code >= u'0' && code <= u'9')
            || u"-._~+/="_s.contains(character);
    });
}

void addItem(QByteArray &query, const QByteArray &name, const QByteArray &value)
{
    if (value.isEmpty()) {
        return;
    }
    query += (query.isEmpty() || query.endsWith('&') ? QByteArray() : "&"_ba) + name + '=' + value.toPercentEncoding();
}

int lifetime(const QJsonValue &value)
{
    constexpr double longest = std::numeric_limits<int>::max();
    const double seconds = value.isString() ? value.toString().toDouble() : value.toDouble();
    return seconds >= shortestLifetime && seconds <= longest ? static_cast<int>(seconds) : shortestLifetime;
}

// The claims of a JWT (RFC 7519).
std::optional<QJsonObject> claimsOf(const Secret &token)
{
    const QByteArrayList parts = token.expose().split('.');
    if (parts.size() != 3) {
        return {};
    }
    const auto decoded = QByteArray::fromBase64Encoding(
        parts[1], QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    const QJsonDocument document = QJsonDocument::fromJson(decoded.decoded);
    return decoded && document.isObject() ? std::optional(document.object()) : std::nullopt;
}

} // namespace

QUrl tokenUrl(const QUrl &realm, const TokenQuery &query)
{
    QByteArray items = realm.query(QUrl::FullyEncoded).toLatin1();
    addItem(items, "service"_ba, query.service);
    for (const QByteArray &scope : query.scopes) {
        addItem(items, "scope"_ba, scope);
    }
    addItem(items, "account"_ba, query.account);
    QUrl url = realm;
    url.setFragment({});
    url.setQuery(items.isEmpty() ? QString() : QString::fromLatin1(items), QUrl::StrictMode);
    return url;
}

std::optional<IssuedToken> parseTokenAnswer(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject()) {
        return {};
    }
    const QJsonObject answer = document.object();
    QString token = answer.value("access_token"_L1).toString();
    if (token.isEmpty()) {
        token = answer.value("token"_L1).toString();
    }
    if (!mayStandInHeader(token)) {
        return {};
    }
    return IssuedToken {Secret(token.toLatin1()), lifetime(answer.value("expires_in"_L1))};
}

TokenPayload readTokenPayload(const Secret &token)
{
    const std::optional<QJsonObject> claims = claimsOf(token);
    if (!claims) {
        return {};
    }
    QString subject = claims->value("sub"_L1).toString();
    if (const QJsonValue number = claims->value("UserID"_L1); subject.isEmpty() && number.isDouble()) {
        subject = QString::number(number.toInteger()); // Gitea, services/packages/auth.go; -1 is nobody
    }
    return TokenPayload {true, subject};
}

std::optional<QStringList> grantedActions(const Secret &token, const QString &repository)
{
    const std::optional<QJsonObject> claims = claimsOf(token);
    if (!claims || !claims->value("access"_L1).isArray()) {
        return {};
    }
    QStringList actions;
    const QJsonArray access = claims->value("access"_L1).toArray();
    for (const auto &entry : access) {
        const QJsonObject granted = entry.toObject();
        const bool isMeant =
            granted.value("type"_L1).toString() == "repository"_L1 && granted.value("name"_L1).toString() == repository;
        const QJsonArray named = isMeant ? granted.value("actions"_L1).toArray() : QJsonArray();
        for (const auto &action : named) {
            actions << action.toString();
        }
    }
    return actions;
}

bool namesSomebody(const QString &subject)
{
    QString name = subject.trimmed().toLower();
    if (name.startsWith(u'(') && name.endsWith(u')')) {
        name = name.sliced(1).chopped(1);
    }
    static const QStringList nobody = {
        {}, u"anonymous"_s, u"ghost"_s, u"guest"_s, u"nobody"_s, u"public"_s, u"0"_s, u"-1"_s};
    return !nobody.contains(name);
}

} // namespace purser
