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

enum class HttpMethod { Get, Post, Delete };

struct HttpRequest
{
    QUrl url = {};
    Secret authorization = {}; // the whole value: "Basic …", "Bearer …"; goes to the origin of `url` only
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    Trusts trusts = {};
    std::shared_ptr<HttpSession> session =
        {}; // requests of one session share connections; without: a session of its own
    HttpMethod method = HttpMethod::Get; // set by whoever sends it
    qsizetype bodyLimit = 0; // of the answer, in bytes; 0: as HttpLimits say
};

// A header value that is one line, and an authorization that cannot start another header.
bool isSafeHeaderValue(const QByteArray &value);
bool isHeaderName(const QByteArray &name);

} // namespace purser
