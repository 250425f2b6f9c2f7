// A request that we end while the other side ends it too.

#include "app/registry/httpexchange.h"
#include "tests/app/registry/checking.h"
#include "tests/support/certificates.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <iterator>
#include <sys/socket.h>

using namespace Qt::Literals;

namespace purser {

namespace {

constexpr int longestWait = 10'000; // ms

struct Ending
{
    const char *name;
    QByteArray lastWords;
};

const Ending earlyEndings[] = {
    {"without a word", ""_ba},
    {"in the headers", "HTTP/1.1 200 OK\r\nContent-Le"_ba},
    {"in the body", "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf of it"_ba},
    {"not in HTTP", "220 mail.example.com ESMTP\r\n"_ba},
};

QByteArray whole(const QByteArray &status)
{
    return "HTTP/1.1 " + status + "\r\nContent-Length: 10\r\nConnection: close\r\n\r\n0123456789";
}

// To Qt these are failures as well.
const Ending refusals[] = {
    {"401", whole("401 Unauthorized"_ba)},
    {"404", whole("404 Not Found"_ba)},
    {"503", whole("503 Service Unavailable"_ba)},
};

QList<Ending> allEndings()
{
    QList<Ending> all(std::begin(earlyEndings), std::end(earlyEndings));
    all.append(QList<Ending>(std::begin(refusals), std::end(refusals)));
    return all;
}

HttpRequest to(const QUrl &url)
{
    HttpRequest request;
    request.url = url;
    request.session = Http().openSession();
    return request;
}

std::unique_ptr<HttpExchange> start(const QUrl &url, HttpLimits limits = quickLimits)
{
    const QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    return std::make_unique<HttpExchange>(to(url), QByteArray(), limits, longestWait, tls);
}

// Listens, and can hang up while this thread's event loop stands still: afterwards the other end has noticed, and
// what it tells this thread about it waits in the queue.
class Server
{
public:
    Server()
    {
        EXPECT_TRUE(m_server.listen(QHostAddress::LocalHost));
        m_url = QUrl(u"http://127.0.0.1:%1"_s.arg(m_server.serverPort()));
    }

    const QUrl &url() const { return m_url; }

    void waitForRequest()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return m_server.hasPendingConnections(); }, longestWait));
        m_socket = m_server.nextPendingConnection();
        m_server.close(); // Qt tries again where nothing was answered
        ASSERT_TRUE(m_socket->bytesAvailable() > 0 || m_socket->waitForReadyRead(longestWait));
    }

    void hangUp(const QByteArray &lastWords)
    {
        ASSERT_TRUE(m_socket);
        m_socket->write(lastWords);
        while (m_socket->bytesToWrite() > 0 && m_socket->waitForBytesWritten(longestWait)) { }
        ::shutdown(static_cast<int>(m_socket->socketDescriptor()), SHUT_WR);
        ASSERT_TRUE(m_socket->waitForDisconnected(longestWait));
    }

private:
    QTcpServer m_server;
    QUrl m_url;
    QPointer<QTcpSocket> m_socket;
};

// Counts what Qt's thread tells a reply that is over. The failure and the end are the last two of it.
class LateNews : public QObject
{
public:
    explicit LateNews(QNetworkReply *reply) : m_reply(reply) { reply->installEventFilter(this); }

    void waitFor(int count) const
    {
        EXPECT_TRUE(QTest::qWaitFor([=, this] { return m_count >= count; }, longestWait)) << m_count;
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_count += event->type() == QEvent::MetaCall && m_reply->isFinished() ? 1 : 0;
        return false;
    }

private:
    QNetworkReply *m_reply;
    int m_count = 0;
};

void cancel(HttpExchange &exchange)
{
    exchange.abort(HttpFailure::Cancelled);
}

} // namespace

TEST(HttpExchange, CancelledWhenTheFailureIsOnItsWay)
{
    for (const Ending &ending : refusals) {
        SCOPED_TRACE(ending.name);
        Server server;
        const auto exchange = start(server.url());
        server.waitForRequest();
        const LateNews news(exchange->reply());
        server.hangUp(ending.lastWords);
        cancel(*exchange);
        cancel(*exchange);
        EXPECT_TRUE(exchange->reply()->isFinished());
        EXPECT_EQ(exchange->takeAnswer().failure, HttpFailure::Cancelled);
        news.waitFor(4); // the headers and the body came before
    }
}

// As when the window closes.
TEST(HttpExchange, ForgottenWhenTheFailureIsOnItsWay)
{
    for (const bool isCancelled : {false, true}) {
        for (const Ending &ending : allEndings()) {
            SCOPED_TRACE(ending.name);
            Server server;
            auto exchange = start(server.url());
            server.waitForRequest();
            server.hangUp(ending.lastWords);
            if (isCancelled) {
                cancel(*exchange);
            }
            const QPointer<QNetworkReply> reply = exchange->reply();
            exchange.reset();
            EXPECT_TRUE(QTest::qWaitFor([&] { return reply.isNull(); }, longestWait));
        }
    }
}

// Qt tells the failure first and the end of it a moment later.
TEST(HttpExchange, CancelledBetweenFailureAndEnd)
{
    for (const Ending &ending : allEndings()) {
        SCOPED_TRACE(ending.name);
        Server server;
        const auto exchange = start(server.url());
        bool hasFailed = false;
        const auto onError = [&] {
            hasFailed = exchange->reply()->error() != QNetworkReply::OperationCanceledError;
            cancel(*exchange);
        };
        QObject::connect(exchange->reply(), &QNetworkReply::errorOccurred, exchange.get(), onError);
        server.waitForRequest();
        server.hangUp(ending.lastWords);
        EXPECT_TRUE(QTest::qWaitFor([&] { return exchange->reply()->isFinished(); }, longestWait));
        EXPECT_TRUE(hasFailed);
        EXPECT_NE(exchange->takeAnswer().failure, HttpFailure::Cancelled) << "it came too late";
    }
}

TEST(HttpExchange, CancelledWhenNobodyIsThere)
{
    QUrl url;
    {
        const Server gone;
        url = gone.url();
    }
    const auto early = start(url);
    const auto cancelEarly = [&] { cancel(*early); };
    QObject::connect(early->reply(), &QNetworkReply::socketStartedConnecting, early.get(), cancelEarly);
    EXPECT_TRUE(QTest::qWaitFor([&] { return early->reply()->isFinished(); }, longestWait));
    EXPECT_EQ(early->takeAnswer().failure, HttpFailure::Cancelled);

    const auto late = start(url);
    QObject::connect(late->reply(), &QNetworkReply::errorOccurred, late.get(), [&] { cancel(*late); });
    EXPECT_TRUE(QTest::qWaitFor([&] { return late->reply()->isFinished(); }, longestWait));
    EXPECT_EQ(late->takeAnswer().failure, HttpFailure::ConnectionRefused);
}

// Qt's thread waits for what we say to the errors, so what follows from them comes after the cancellation.
TEST(HttpExchange, CancelledWhileTlsIsRefused)
{
    FakeRegistry registry;
    registry.useTls(serverConfiguration(makeCertificate()));
    const auto exchange = start(registry.url());
    const LateNews news(exchange->reply());
    QObject::connect(exchange->reply(), &QNetworkReply::sslErrors, exchange.get(), [&] { cancel(*exchange); });
    EXPECT_TRUE(QTest::qWaitFor([&] { return exchange->reply()->isFinished(); }, longestWait));
    EXPECT_EQ(exchange->takeAnswer().failure, HttpFailure::Cancelled);
    news.waitFor(3); // what was agreed on, too
    EXPECT_TRUE(registry.requests().isEmpty());
}

TEST(HttpExchange, TooLargeWhenTheFailureIsOnItsWay)
{
    for (const Ending &ending : refusals) {
        SCOPED_TRACE(ending.name);
        Server server;
        const auto exchange = start(server.url(), HttpLimits {std::chrono::seconds(5), std::chrono::seconds(10), 4});
        server.waitForRequest();
        const LateNews news(exchange->reply());
        server.hangUp(ending.lastWords);
        EXPECT_TRUE(QTest::qWaitFor([&] { return exchange->reply()->isFinished(); }, longestWait));
        EXPECT_EQ(exchange->takeAnswer().failure, HttpFailure::TooLarge);
        news.waitFor(2);
    }
}

// Each word starts the time anew.
TEST(HttpExchange, OnlySilenceTimesOut)
{
    FakeRegistry registry;
    registry.answerAllWith(FakeAnswer {200, {}, {}, FakeAnswer::Delivery::Never});
    const auto silent = start(registry.url(), HttpLimits {std::chrono::milliseconds(100), std::chrono::seconds(10), 1});
    EXPECT_TRUE(QTest::qWaitFor([&] { return silent->reply()->isFinished(); }, longestWait));
    EXPECT_EQ(silent->takeAnswer().failure, HttpFailure::TimedOut);

    registry.answerAllWith(FakeAnswer {200, {}, {}, FakeAnswer::Delivery::Dripping});
    const auto slow = start(registry.url(), HttpLimits {std::chrono::seconds(1), std::chrono::seconds(10), 1024});
    const QSignalSpy words(slow->reply(), &QNetworkReply::readyRead);
    EXPECT_TRUE(QTest::qWaitFor([&] { return words.count() >= 75; }, longestWait)) << "one each 20 ms";
    EXPECT_TRUE(slow->reply()->isRunning());
}

} // namespace purser
