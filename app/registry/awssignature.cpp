#include "app/registry/awssignature.h"

#include <QByteArrayList>
#include <QCryptographicHash>
#include <QMap>
#include <QMessageAuthenticationCode>

#include <algorithm>

using namespace Qt::Literals;

namespace purser {

namespace {

constexpr auto algorithm = QCryptographicHash::Sha256;

QByteArray hexHash(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, algorithm).toHex();
}

// Name → value, sorted by name, with values as they are signed: runs of blanks are one, several values are one list.
QMap<QByteArray, QByteArray> canonicalHeaders(const AwsCall &call)
{
    QMap<QByteArray, QByteArray> headers;
    for (const auto &[name, value] : call.headers) {
        QByteArray &signedValue = headers[name.toLower()];
        signedValue += (signedValue.isNull() ? QByteArray() : ","_ba) + value.simplified();
    }
    return headers;
}

QByteArray canonicalPath(const QUrl &url)
{
    const QByteArray path = url.path(QUrl::FullyDecoded).toUtf8().toPercentEncoding("/"_ba);
    return path.isEmpty() ? "/"_ba : path;
}

// Sorted after encoding; a name without a value gets an empty one.
QByteArray canonicalQuery(const QUrl &url)
{
    QByteArrayList items;
    for (const QByteArray &item : url.query(QUrl::FullyEncoded).toLatin1().split('&')) {
        const qsizetype equalsSign = item.indexOf('=');
        const QByteArray name = QByteArray::fromPercentEncoding(equalsSign < 0 ? item : item.first(equalsSign));
        const QByteArray value =
            equalsSign < 0 ? QByteArray() : QByteArray::fromPercentEncoding(item.sliced(equalsSign + 1));
        if (!item.isEmpty()) {
            items.append(name.toPercentEncoding() + '=' + value.toPercentEncoding());
        }
    }
    std::ranges::sort(items);
    return items.join('&');
}

QByteArray day(const AwsCall &call)
{
    return awsTime(call.time).first(8);
}

QByteArray credentialScope(const AwsCall &call)
{
    return QByteArrayList {day(call), call.region, call.service, "aws4_request"_ba}.join('/');
}

QByteArray signature(const AwsCall &call, const Secret &secretAccessKey)
{
    Secret key("AWS4"_ba + secretAccessKey.expose());
    for (const QByteArray &part : {day(call), call.region, call.service, "aws4_request"_ba}) {
        key = Secret(QMessageAuthenticationCode::hash(part, key.expose(), algorithm));
    }
    return QMessageAuthenticationCode::hash(awsStringToSign(call), key.expose(), algorithm).toHex();
}

} // namespace

QByteArray awsTime(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyyMMdd'T'hhmmss'Z'"_s).toLatin1();
}

QByteArray awsCanonicalRequest(const AwsCall &call)
{
    const QMap<QByteArray, QByteArray> headers = canonicalHeaders(call);
    QByteArrayList lines = {call.method, canonicalPath(call.url), canonicalQuery(call.url)};
    for (auto header = headers.begin(); header != headers.end(); ++header) {
        lines.append(header.key() + ':' + header.value());
    }
    lines << QByteArray() << headers.keys().join(';') << hexHash(call.body);
    return lines.join('\n');
}

QByteArray awsStringToSign(const AwsCall &call)
{
    return QByteArrayList {
        "AWS4-HMAC-SHA256"_ba, awsTime(call.time), credentialScope(call), hexHash(awsCanonicalRequest(call))}
        .join('\n');
}

QByteArray awsAuthorization(const AwsCall &call, const AwsKeys &keys)
{
    return "AWS4-HMAC-SHA256 Credential=" + keys.accessKeyId.toUtf8() + '/' + credentialScope(call) + ", SignedHeaders="
        + canonicalHeaders(call).keys().join(';') + ", Signature=" + signature(call, keys.secretAccessKey);
}

} // namespace purser
