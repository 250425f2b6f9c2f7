#include "app/registry/http.h"

#include "app/model/clock.h"
#include "app/registry/httpexchange.h"
#include "app/registry/origin.h"
#include "app/registry/redirect.h"

#include <algorithm>

using namespace Qt::Literals;

namespace purser {

namespace {

bool isTokenCharacter(char character)
{
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z')
        || (character >= '0' && character <= '9') || "!#$%&'*+-.^_`|~"_ba.contains(character);
}

// What must hold before the first byte leaves. None: it may go.
HttpFailure objection(const HttpRequest &request)
{
    const bool isSafe = isUsableAddress(request.url) && isSafeHeaderValue(request.authorization.expose())
        && std::ranges::all_of(request.headers,
            [](const auto &header) { return isHeaderName(header.first) && isSafeHeaderValue(header.second); });
    if (!isSafe) {
        return HttpFailure::BadRequest;
    }
    if (!mayBeReached(request.url, request.trusts)) {
        return HttpFailure::UnencryptedRefused;
    }
    const bool isReadable = request.url.scheme() == "http"_L1 && !request.authorization.isEmpty();
    return isReadable && !request.session->proxyFor(request.url).isEmpty() ? HttpFailure::ProxyUnencrypted
                                                                           : HttpFailure::None;
}

HttpAnswer notSent(HttpFailure failure, const HttpRequest &request)
{
    HttpAnswer answer;
    answer.failure = failure;
    answer.url = request.url;
    answer.receivedAt = currentTime();
    if (failure == HttpFailure::ProxyUnencrypted) {
        answer.proxy = request.session->proxyFor(request.url);
    }
    return answer;
}

} // namespace

bool isSafeHeaderValue(const QByteArray &value)
{
    return std::ranges::none_of(value, [](char character) {
        const auto code = static_cast<unsigned char>(character);
        return (code < 0x20 && character != '\t') || code >= 0x7f;
    });
}

bool isHeaderName(const QByteArray &name)
{
    return !name.isEmpty() && std::ranges::all_of(name, isTokenCharacter);
}

QByteArray HttpAnswer::header(const QByteArray &name) const
{
    QByteArrayList values;
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0) {
            values.append(value);
        }
    }
    return values.join('\n');
}

Http::Http(HttpLimits limits, std::unique_ptr<Wire> wire) : m_limits(limits), m_wire(std::move(wire)) { }

std::shared_ptr<HttpSession> Http::openSession(const Route &route, const QUrl &registry) const
{
    return std::make_shared<HttpSession>(route, registry);
}

// One way there and back.
QCoro::Task<HttpAnswer> Http::exchange(
    HttpRequest request, QByteArray body, QDeadlineTimer deadline, std::stop_token stop)
{
    const HttpFailure before = stop.stop_requested() ? HttpFailure::Cancelled : objection(request);
    if (before != HttpFailure::None) {
        co_return notSent(before, request);
    }
    co_return co_await m_wire->exchange(request, body, m_limits, deadline, stop);
}

QCoro::Task<HttpAnswer> Http::get(HttpRequest request, std::stop_token stop)
{
    request.method = HttpMethod::Get;
    if (!request.session) {
        request.session = openSession();
    }
    const QUrl original = request.url;
    const QDeadlineTimer deadline(m_limits.deadline);
    bool lostAuthorization = false;
    qint64 milliseconds = 0;
    for (int hop = 1;; ++hop) {
        HttpAnswer answer = co_await exchange(request, QByteArray(), deadline, stop);
        milliseconds += answer.milliseconds;
        answer.milliseconds = milliseconds;
        answer.lostAuthorization = lostAuthorization;
        if (answer.failure != HttpFailure::None || !isRedirect(answer.status)) {
            co_return answer;
        }
        const Redirect redirect =
            decideRedirect(original, request.url, answer.header("Location"_ba), hop, request.trusts);
        if (!redirect.isAllowed) {
            answer.failure = HttpFailure::RedirectRefused;
            answer.url = redirect.target;
            co_return answer;
        }
        if (!redirect.keepsAuthorization && !request.authorization.isEmpty()) {
            request.authorization = Secret();
            lostAuthorization = true;
        }
        request.url = redirect.target;
    }
}

QCoro::Task<HttpAnswer> Http::post(HttpRequest request, QByteArray body, std::stop_token stop)
{
    request.method = HttpMethod::Post;
    return sendOnce(std::move(request), std::move(body), std::move(stop));
}

QCoro::Task<HttpAnswer> Http::erase(HttpRequest request, std::stop_token stop)
{
    request.method = HttpMethod::Delete;
    return sendOnce(std::move(request), {}, std::move(stop));
}

QCoro::Task<HttpAnswer> Http::sendOnce(HttpRequest request, QByteArray body, std::stop_token stop)
{
    if (!request.session) {
        request.session = openSession();
    }
    HttpAnswer answer = co_await exchange(request, body, QDeadlineTimer(m_limits.deadline), stop);
    if (answer.failure == HttpFailure::None && isRedirect(answer.status)) {
        answer.failure = HttpFailure::RedirectRefused;
    }
    co_return answer;
}

} // namespace purser
