#include "tests/support/fakewire.h"

#include <QDateTime>
#include <QLocale>
#include <QTcpSocket>
#include <QTimer>

using namespace Qt::Literals;

namespace purser {

namespace {

QByteArray serialized(const FakeAnswer &answer)
{
    QByteArray text = "HTTP/1.1 " + QByteArray::number(answer.status) + " Status\r\n";
    bool hasDate = false;
    for (const auto &[name, value] : answer.headers) {
        text += name + ": " + value + "\r\n";
        hasDate = hasDate || name == "Date";
    }
    if (!hasDate) {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        text += "Date: " + QLocale::c().toString(now, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1() + "\r\n";
    }
    return text + "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n\r\n" + answer.body;
}

void drip(QTcpSocket *socket)
{
    auto *timer = new QTimer(socket);
    QObject::connect(timer, &QTimer::timeout, socket, [socket] {
        socket->write(" ");
        socket->flush();
    });
    timer->start(20);
}

void flood(QTcpSocket *socket, const QByteArray &bytes)
{
    constexpr qint64 ahead = 256 * 1024;
    while (socket->state() == QAbstractSocket::ConnectedState && socket->bytesToWrite() < ahead) {
        socket->write(bytes);
    }
}

} // namespace

FakeAnswer FakeAnswer::json(int status, const QByteArray &body)
{
    return FakeAnswer {status, {{"Content-Type"_ba, "application/json"_ba}}, body, Delivery::Whole};
}

FakeAnswer FakeAnswer::page(int status, const QByteArray &title)
{
    const QByteArray body = "<!DOCTYPE html><html><head><title>" + title + "</title></head><body>Welcome</body></html>";
    return FakeAnswer {status, {{"Content-Type"_ba, "text/html; charset=utf-8"_ba}}, body, Delivery::Whole};
}

FakeAnswer FakeAnswer::raw(const QByteArray &bytes, const QByteArray &again)
{
    return FakeAnswer {0, {}, bytes, Delivery::Raw, again};
}

FakeAnswer FakeAnswer::redirect(int status, const QString &location)
{
    return FakeAnswer {status, {{"Location"_ba, location.toUtf8()}}, {}, Delivery::Whole};
}

FakeAnswer FakeAnswer::with(const QByteArray &name, const QByteArray &value) const
{
    FakeAnswer answer = *this;
    answer.headers.append({name, value});
    return answer;
}

std::optional<FakeRequest> takeRequest(QByteArray &received)
{
    const qsizetype end = received.indexOf("\r\n\r\n");
    if (end < 0) {
        return {};
    }
    const QByteArrayList lines = received.first(end).split('\n');
    FakeRequest request;
    const QByteArrayList words = lines.first().trimmed().split(' ');
    request.method = words.value(0);
    const qsizetype mark = words.value(1).indexOf('?');
    request.path = mark < 0 ? words.value(1) : words.value(1).first(mark);
    request.query = mark < 0 ? QByteArray() : words.value(1).mid(mark + 1);
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    const qsizetype length = request.headers.value("content-length").toLongLong();
    if (received.size() < end + 4 + length) {
        return {};
    }
    request.body = received.sliced(end + 4, length);
    received = received.sliced(end + 4 + length);
    return request;
}

void deliver(QTcpSocket *socket, const FakeAnswer &answer)
{
    const QByteArray bytes = serialized(answer);
    switch (answer.delivery) {
    case FakeAnswer::Delivery::Whole:
        socket->write(bytes);
        break;
    case FakeAnswer::Delivery::Truncated:
        socket->write(bytes.chopped((answer.body.size() + 1) / 2));
        socket->disconnectFromHost();
        break;
    case FakeAnswer::Delivery::Dripping:
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n");
        drip(socket);
        break;
    case FakeAnswer::Delivery::Never:
        break;
    case FakeAnswer::Delivery::HangUp:
        socket->disconnectFromHost();
        break;
    case FakeAnswer::Delivery::Raw:
        socket->write(answer.body);
        if (!answer.again.isEmpty()) {
            QObject::connect(
                socket, &QTcpSocket::bytesWritten, socket, [socket, again = answer.again] { flood(socket, again); });
            flood(socket, answer.again);
        }
        break;
    }
}

} // namespace purser
