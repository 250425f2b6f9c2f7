#include "app/registry/ecrpassword.h"

#include "app/model/displaytext.h"
#include "app/registry/ecraddress.h"
#include "app/registry/origin.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals;

namespace purser {

namespace {

constexpr qsizetype longestPassword = 16 * 1024;

// "AWS:…" in base64. Empty if it is anything else, or could not stand in a header.
Secret readPassword(const QString &authorizationToken)
{
    auto decoded =
        QByteArray::fromBase64Encoding(authorizationToken.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    const bool isUsable = decoded && decoded.decoded.startsWith("AWS:") && decoded.decoded.size() <= longestPassword
        && std::ranges::all_of(decoded.decoded, [](char each) { return each > 0x20 && each < 0x7f; });
    Secret password = isUsable ? Secret(decoded.decoded.sliced(4)) : Secret();
    wipe(decoded.decoded);
    return password;
}

QDateTime readTime(const QJsonValue &seconds)
{
    constexpr double latest = 1e11; // the year 5138
    const double value = seconds.toDouble(-1);
    return value > 0 && value < latest ? QDateTime::fromSecsSinceEpoch(static_cast<qint64>(value), Qt::UTC)
                                       : QDateTime();
}

} // namespace

EcrAnswer readEcrAnswer(const QByteArray &body, const QString &region, const QDateTime &now)
{
    const QJsonArray data = QJsonDocument::fromJson(body).object().value("authorizationData"_L1).toArray();
    const QJsonObject authorization = data.size() == 1 ? data.first().toObject() : QJsonObject();
    EcrPassword password;
    password.registry = QUrl(authorization.value("proxyEndpoint"_L1).toString(), QUrl::StrictMode);
    password.password = readPassword(authorization.value("authorizationToken"_L1).toString());
    password.expiresAt = readTime(authorization.value("expiresAt"_L1));
    if (password.password.isEmpty() || !password.expiresAt.isValid() || password.expiresAt <= now) {
        return {};
    }
    const std::optional<EcrRegistry> owner = readEcrRegistry(password.registry);
    if (!owner || owner->region != region) {
        return EcrAnswer {{}, displayText(password.registry.host())};
    }
    password.registry = QUrl(origin(password.registry));
    password.account = owner->account;
    return EcrAnswer {password, {}};
}

} // namespace purser
