#pragma once

#include "app/registry/wire.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>

namespace purser {

// One answer of a registry, written down, and the requests that it answers.
struct RecordedAnswer
{
    QString url = {}; // without its query
    // Who asks: "none" without a login, "alice:wonderland" with that one, "bearer" with a token that was given out
    // here; empty: whoever does.
    QString login = {};
    HttpFailure failure = HttpFailure::None; // instead of an answer
    int status = 200;
    QByteArray challenge = {}; // WWW-Authenticate
    QByteArray headers = {}; // lines of "Name: value"
    QByteArray body = {};
    int milliseconds = 0; // what it took
    bool isNeverGiven = false; // the other side is silent for as long as one looks
};

// Answers from a list, the first that fits. No byte leaves the process. The time that an answer took passes on the
// clock, which has to stand still (see stopClock).
class RecordedWire : public Wire
{
public:
    // `tell` hears the address of a request that nothing answers; it fails like a host that does not exist.
    RecordedWire(QList<RecordedAnswer> answers, std::function<void(const QString &)> tell);

    QCoro::Task<HttpAnswer> exchange(HttpRequest request, QByteArray body, HttpLimits limits, QDeadlineTimer deadline,
        std::stop_token stop) override;

private:
    const RecordedAnswer *find(const HttpRequest &request) const;
    HttpAnswer answer(const RecordedAnswer &recorded) const;

    QList<RecordedAnswer> m_answers;
    std::function<void(const QString &)> m_tell;
};

} // namespace purser
