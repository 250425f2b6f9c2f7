#pragma once

#include "app/model/secret.h"
#include "app/model/trust.h"

#include <QByteArray>
#include <QList>
#include <QUrl>

#include <memory>
#include <utility>

namespace purser {

class HttpSession;

struct HttpRequest
{
    QUrl url = {};
    Secret authorization = {}; // the whole value: "Basic …", "Bearer …"; goes to the origin of `url` only
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    Trusts trusts = {};
    std::shared_ptr<HttpSession> session =
        {}; // requests of one session share connections; without: a session of its own
};

// A header value that is one line, and an authorization that cannot start another header.
bool isSafeHeaderValue(const QByteArray &value);
bool isHeaderName(const QByteArray &name);

} // namespace purser
