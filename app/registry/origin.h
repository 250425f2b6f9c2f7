#pragma once

#include "app/model/trust.h"

#include <QString>
#include <QUrl>

namespace purser {

// The host in the form in which hosts are compared: lower case, without a trailing dot.
QString comparableHost(const QUrl &url);

// The port that is meant when none is written (443, 80).
int effectivePort(const QUrl &url);

// "host" or "host:port" where the port is not the scheme's own; IPv6 in brackets.
QString authority(const QUrl &url);

// "host:443", always with the port: how certificates are remembered.
QString hostAndPort(const QUrl &url);

// "https://registry.example.com", "http://10.0.0.3:5000".
QString origin(const QUrl &url);

bool isSameOrigin(const QUrl &one, const QUrl &other);

// This very computer: localhost, 127.0.0.0/8, ::1.
bool isLoopback(const QUrl &url);

// An address that means something only inside a network (RFC 6890): loopback, private, link-local, shared,
// unspecified, multicast; and localhost by name. Other names are not looked up.
bool isInternalAddress(const QUrl &url);

bool isIpLiteral(const QUrl &url);

// http or https, with a host, a usable port and without user information.
bool isUsableAddress(const QUrl &url);

// https, or http to this computer, or http to an origin that a person allowed.
bool mayBeReached(const QUrl &url, const Trusts &trusts);

} // namespace purser
