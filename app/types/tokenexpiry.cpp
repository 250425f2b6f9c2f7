#include "app/types/tokenexpiry.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals;

namespace purser {

namespace {

// An object in base64url; an empty one if it is none.
QJsonObject objectIn(const QByteArray &part)
{
    constexpr auto options =
        QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals | QByteArray::AbortOnBase64DecodingErrors;
    const auto decoded = QByteArray::fromBase64Encoding(part, options);
    return decoded ? QJsonDocument::fromJson(decoded.decoded).object() : QJsonObject();
}

} // namespace

std::optional<QDateTime> tokenExpiry(const QByteArray &token)
{
    const QList<QByteArray> parts = token.trimmed().split('.');
    if (parts.size() != 3 || !objectIn(parts.at(0)).contains("alg"_L1)) {
        return {};
    }
    const double seconds = objectIn(parts.at(1)).value("exp"_L1).toDouble();
    constexpr double year10000 = 253'402'300'800.0;
    if (!(seconds >= 1.0 && seconds < year10000)) {
        return {};
    }
    return QDateTime::fromSecsSinceEpoch(static_cast<qint64>(seconds), Qt::UTC);
}

} // namespace purser
