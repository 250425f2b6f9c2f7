#pragma once

#include "app/registry/httpanswer.h"
#include "app/registry/httprequest.h"

#include <QCoro/QCoroTask>
#include <QDeadlineTimer>

#include <chrono>
#include <memory>
#include <stop_token>

namespace purser {

struct HttpLimits
{
    std::chrono::milliseconds inactivity = std::chrono::seconds(8);
    std::chrono::milliseconds deadline = std::chrono::seconds(15); // for all hops together
    qsizetype body = 1024 * 1024;
};

// What carries one request of Http there and one answer back, without redirects. What Http refuses never gets here.
class Wire
{
public:
    Wire() = default;
    virtual ~Wire() = default;
    Q_DISABLE_COPY_MOVE(Wire)

    // Never throws and never hangs: it has an end at `deadline`, and soon after `stop`. The request has a session.
    virtual QCoro::Task<HttpAnswer> exchange(
        HttpRequest request, QByteArray body, HttpLimits limits, QDeadlineTimer deadline, std::stop_token stop) = 0;
};

// The network of this computer.
std::unique_ptr<Wire> networkWire();

} // namespace purser
