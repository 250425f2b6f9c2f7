#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <utility>

namespace purser {

// Why no answer came. None: there is one, whatever its status.
enum class HttpFailure {
    None,
    Cancelled,
    BadRequest, // an address or a header that must not be sent; nothing was
    UnencryptedRefused, // http to an origin nobody allowed; nothing was sent
    ProxyUnencrypted, // a credential would have passed a proxy in clear; nothing was sent
    HostNotFound,
    ConnectionRefused,
    TimedOut, // silent for too long, or not done by the deadline
    ClosedEarly,
    NetworkFailed,
    NetworkDown, // this computer has no network
    TlsSelfSigned,
    TlsUnknownAuthority,
    TlsExpired,
    TlsNotYetValid,
    TlsWrongName,
    TlsIncomplete,
    TlsWeak,
    TlsWrongPurpose,
    TlsTooOld,
    TlsClientCertificateWanted,
    TlsClientCertificateRefused,
    TlsFailed,
    PlainPort, // https was tried on a port that does not speak it
    ProxyFailed, // it is not there
    ProxyClosed,
    ProxyRefused, // it is there, but opens no way
    ProxyLogin,
    RedirectRefused,
    TooLarge,
};

// What the other side's certificate says; empty without TLS.
struct TlsPeer
{
    QString subject = {};
    QString issuer = {};
    QString sha256 = {}; // hexadecimal, lower case
    QDateTime validFrom = {};
    QDateTime validUntil = {};
    QStringList names = {};
    bool isCommonNameOnly = false; // there are no alternative names: `names` is the subject's

    bool operator==(const TlsPeer &) const = default;
};

// What came back. A body without failure is complete as far as HTTP can tell.
struct HttpAnswer
{
    HttpFailure failure = HttpFailure::None;
    int status = 0;
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    QByteArray body = {};
    QUrl url = {}; // after redirects; where one was refused, the address it led to
    bool lostAuthorization = false; // a redirect left the origin it was meant for: the answer is an anonymous one
    TlsPeer peer = {};
    QString proxy = {}; // host[:port] of the one used, if any
    qint64 milliseconds = 0;
    QDateTime receivedAt = {};

    // All values of that name, one a line; empty if there is none.
    QByteArray header(const QByteArray &name) const;
};

} // namespace purser
