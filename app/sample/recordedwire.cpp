#include "app/sample/recordedwire.h"

#include "app/model/clock.h"

#include <QCoro/QCoroTimer>

#include <chrono>

using namespace Qt::Literals;
using namespace std::chrono_literals;

namespace purser {

namespace {

bool isFrom(const QString &login, const QByteArray &authorization, const QList<RecordedAnswer> &answers)
{
    if (login.isEmpty()) {
        return true;
    }
    if (login == "none"_L1) {
        return authorization.isEmpty();
    }
    if (login != "bearer"_L1) {
        return authorization == "Basic " + login.toUtf8().toBase64();
    }
    const QByteArray token = authorization.mid(7);
    return authorization.startsWith("Bearer ") && !token.isEmpty()
        && std::ranges::any_of(answers, [&](const RecordedAnswer &each) { return each.body.contains(token); });
}

} // namespace

RecordedWire::RecordedWire(QList<RecordedAnswer> answers, std::function<void(const QString &)> tell)
    : m_answers(std::move(answers)), m_tell(std::move(tell))
{
}

QCoro::Task<HttpAnswer> RecordedWire::exchange(
    HttpRequest request, QByteArray body, HttpLimits limits, QDeadlineTimer deadline, std::stop_token stop)
{
    Q_UNUSED(body)
    Q_UNUSED(limits)
    Q_UNUSED(deadline)
    // Not at once: a window shows first that it waits.
    co_await QCoro::sleepFor(0ms);
    const RecordedAnswer *recorded = find(request);
    while (recorded && recorded->isNeverGiven && !stop.stop_requested()) {
        co_await QCoro::sleepFor(20ms);
    }
    HttpAnswer given;
    if (stop.stop_requested()) {
        given.failure = HttpFailure::Cancelled;
    } else if (recorded) {
        given = answer(*recorded);
    } else {
        given.failure = HttpFailure::HostNotFound;
        m_tell(request.url.toString(QUrl::RemoveQuery));
    }
    given.url = request.url;
    given.receivedAt = currentTime();
    co_return given;
}

const RecordedAnswer *RecordedWire::find(const HttpRequest &request) const
{
    const QString url = request.url.toString(QUrl::RemoveQuery);
    const auto found = std::ranges::find_if(m_answers, [&](const RecordedAnswer &each) {
        return each.url == url && isFrom(each.login, request.authorization.expose(), m_answers);
    });
    return found == m_answers.end() ? nullptr : &*found;
}

HttpAnswer RecordedWire::answer(const RecordedAnswer &recorded) const
{
    passTime(recorded.milliseconds);
    HttpAnswer given {.failure = recorded.failure, .milliseconds = recorded.milliseconds};
    if (recorded.failure == HttpFailure::None) {
        given.status = recorded.status;
        given.body = recorded.body;
        if (!recorded.challenge.isEmpty()) {
            given.headers << std::pair("WWW-Authenticate"_ba, recorded.challenge);
        }
        const QByteArrayList lines = recorded.headers.split('\n');
        for (const QByteArray &line : lines) {
            const qsizetype colon = line.indexOf(':');
            if (colon > 0) {
                given.headers << std::pair(line.first(colon).trimmed(), line.mid(colon + 1).trimmed());
            }
        }
    }
    return given;
}

} // namespace purser
