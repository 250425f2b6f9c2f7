// What a server can do to whoever talks to it: everything ends in time, in little memory, and in a sentence.

#include "app/model/checksentences.h"
#include "tests/app/registry/checking.h"
#include "tests/support/certificates.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTcpServer>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals;

namespace purser {

namespace {

constexpr HttpLimits limits {std::chrono::seconds(4), std::chrono::seconds(5), 1024 * 1024};

FakeAnswer withHeaders(const QByteArray &lines, const QByteArray &body = "{}")
{
    return FakeAnswer::raw("HTTP/1.1 401 Status\r\n" + lines + "\r\n" + body);
}

QByteArray header(qsizetype size)
{
    return "X-Padding: " + QByteArray(size, 'a') + "\r\n";
}

struct Attack
{
    const char *name;
    FakeAnswer answer;
    QList<CheckCause> causes; // where time decides, one of them
};

const QByteArray ok = "HTTP/1.1 200 OK\r\n"_ba;

QList<Attack> attacks()
{
    using enum CheckCause;
    const QByteArray basic = "WWW-Authenticate: Basic realm=x\r\n"_ba;
    return {
        {"endless headers", FakeAnswer::raw(ok, header(100)), {AnswerTooLarge}},
        {"endless header", FakeAnswer::raw(ok + "X: ", QByteArray(4096, 'a')), {AnswerTooLarge}},
        {"endless status", FakeAnswer::raw("HTTP/1.1 200 "_ba, QByteArray(4096, 'a')), {AnswerTooLarge}},
        {"endless 1xx", FakeAnswer::raw({}, "HTTP/1.1 100 Continue\r\n\r\n"_ba), {AnswerTooLarge}},
        {"endless body", FakeAnswer::raw(ok + "\r\n", QByteArray(4096, 'a')), {AnswerTooLarge}},
        {"endless chunk size", FakeAnswer::raw(ok + "Transfer-Encoding: chunked\r\n\r\n", QByteArray(4096, '0')),
            {AnswerTooLarge, TimedOut}},
        {"endless chunks", FakeAnswer::raw(ok + "Transfer-Encoding: chunked\r\n\r\n", "1\r\na\r\n"_ba),
            {AnswerTooLarge, TimedOut}},
        {"33 MB of headers", withHeaders(header(1000).repeated(33'000)), {AnswerTooLarge}},
        {"2 GiB announced", FakeAnswer::raw(ok + "Content-Length: 2147483648\r\n\r\n", QByteArray(4096, 'a')),
            {AnswerTooLarge}},
        {"one byte now and then", FakeAnswer {200, {}, {}, FakeAnswer::Delivery::Dripping}, {TimedOut}},
        {"truncated", FakeAnswer {200, {}, "{\"padding\":\"padding\"}"_ba, FakeAnswer::Delivery::Truncated},
            {ClosedEarly}},
        {"negative length", withHeaders(basic + "Content-Length: -1\r\n"), {TimedOut, AnswerTooLarge, ClosedEarly}},
        {"not HTTP", FakeAnswer::raw("220 mail.example.com ESMTP\r\n"), {NetworkFailed, ClosedEarly, TimedOut}},
    };
}

// Whether Qt's thread for a session is there, whose name Linux cuts.
bool hasNetworkThread()
{
    const QStringList tasks = QDir(u"/proc/self/task"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    return std::ranges::any_of(tasks, [](const QString &task) {
        QFile name(u"/proc/self/task/%1/comm"_s.arg(task));
        return name.open(QIODevice::ReadOnly) && name.readAll().startsWith("QNetworkAccess");
    });
}

} // namespace

TEST(Hostile, EveryAttackEndsInTimeAndInASentence)
{
    for (const Attack &attack : attacks()) {
        SCOPED_TRACE(attack.name);
        FakeRegistry registry;
        registry.answerAllWith(attack.answer);
        QElapsedTimer clock;
        clock.start();
        const CheckReport report = check(loginTo(registry.url()), limits);
        EXPECT_LT(clock.elapsed(), 9000);
        EXPECT_TRUE(QTest::qWaitFor([] { return !hasNetworkThread(); }, 9000)) << "it reads on";
        EXPECT_TRUE(attack.causes.contains(report.cause)) << qPrintable(message(report));
        EXPECT_TRUE(message(report).contains(report.registry));
        EXPECT_EQ(registry.requestsWithAuthorization(), 0);
    }
}

// Qt takes a bad chunk for an empty body, and the first of two lengths for the right one.
TEST(Hostile, MalformedAnswersAreNotBelieved)
{
    const QByteArray basic = "HTTP/1.1 401 Status\r\nWWW-Authenticate: Basic realm=x\r\nContent-Length: 2\r\n\r\n{}"_ba;
    const QByteArray bad[] = {
        ok + "Transfer-Encoding: chunked\r\n\r\nZZ\r\n{}\r\n0\r\n\r\n",
        ok + "Transfer-Encoding: chunked\r\n\r\n-2\r\n{}\r\n0\r\n\r\n",
        ok + "Content-Length: 1\r\nContent-Length: 2\r\n\r\n{}",
        ok + "Content-Length: 2\r\n\r\n{\"",
        ok + "Content-Encoding: gzip\r\nContent-Length: 2\r\n\r\n\x1f\x8b",
    };
    for (const QByteArray &bytes : bad) {
        SCOPED_TRACE(bytes.constData());
        FakeRegistry registry;
        registry.answerWith("/v2/"_ba, FakeAnswer::raw(basic));
        registry.answerLoginWith("/v2/"_ba, FakeAnswer::raw(bytes));
        EXPECT_NE(check(loginTo(registry.url()), limits).verdict, Verdict::Accepted);
    }
}

TEST(Hostile, ReasonPhraseIsNotRepeated)
{
    FakeRegistry registry;
    registry.answerAllWith(
        FakeAnswer::raw("HTTP/1.1 500 <img src=/etc/passwd>\x07\xff\r\nContent-Length: 0\r\n\r\n"_ba));
    const CheckReport report = check(loginTo(registry.url()));
    EXPECT_EQ(report.cause, CheckCause::ServerTrouble);
    EXPECT_FALSE(asText(report).contains(u"img"_s)) << qPrintable(asText(report));
}

TEST(Hostile, RedirectsToAnythingButTheWebAreRefused)
{
    for (const QString &target : {u"file:///etc/passwd"_s, u"data:text/plain,{}"_s, u"ftp://127.0.0.1/v2/"_s,
             u"qrc:/v2/"_s, u"https://alice:x@127.0.0.1/v2/"_s}) {
        FakeRegistry registry;
        registry.answerAllWith(FakeAnswer::redirect(302, target));
        const CheckReport report = check(loginTo(registry.url()));
        EXPECT_EQ(report.cause, CheckCause::RedirectRefused) << qPrintable(target);
        EXPECT_EQ(registry.requests().size(), 1);
    }
}

TEST(Hostile, RedirectOutOfEncryptionIsRefused)
{
    FakeRegistry other;
    FakeRegistry registry;
    const TestCertificate certificate = makeCertificate();
    registry.useTls(serverConfiguration(certificate));
    registry.answerAllWith(FakeAnswer::redirect(302, other.url().toString() + u"/v2/"_s));
    const QString value = u"%1 %2"_s.arg(registry.host(), fingerprint(certificate));
    EXPECT_EQ(check(loginTo(registry.url(), {{Trust::Kind::Certificate, value}})).cause, CheckCause::RedirectRefused);
    EXPECT_TRUE(other.requests().isEmpty());
}

TEST(Hostile, SilentServerOnATlsPortTimesOut)
{
    QTcpServer server;
    ASSERT_TRUE(server.listen(QHostAddress::LocalHost));
    const CheckReport report =
        check(loginTo(QUrl(u"https://127.0.0.1:%1"_s.arg(server.serverPort()))), impatientLimits);
    EXPECT_EQ(report.cause, CheckCause::TimedOut);
}

} // namespace purser
