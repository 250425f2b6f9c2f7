// The real program against registries that mean harm: nothing leaves, it ends in time and in little memory, and says
// what happened.
#include "tests/app/tools/purserctltest.h"
#include "tests/support/fakeregistry.h"

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <functional>

using namespace Qt::Literals;

namespace purser {

namespace {

constexpr qint64 deadline = 15'000; // ms, of a check
constexpr qint64 startAndEnd = 10'000; // ms, of a process on a machine under load
constexpr qint64 mostMemory = 150 * 1024; // kB

// The sanitizers take memory of their own: what a harmless check takes is known first, and compared with.
#ifdef __SANITIZE_ADDRESS__
constexpr bool isSanitized = true;
#else
constexpr bool isSanitized = false;
#endif

// The most memory a process has had so far, in kB.
qint64 peakOf(qint64 processId)
{
    QFile status(u"/proc/%1/status"_s.arg(processId));
    if (status.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith("VmHWM:")) {
                return line.sliced(6).trimmed().split(' ').first().toLongLong();
            }
        }
    }
    return 0;
}

// A gigabyte of zeros, compressed by hand (RFC 1951, 3.2.6): one literal, then "the last byte 258 times" over and over.
QByteArray gigabyteOfZeros()
{
    QByteArray bytes("\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03", 10);
    quint64 bits = 0;
    int count = 0;
    const auto put = [&](quint64 value, int size) {
        bits |= value << count;
        for (count += size; count >= 8; count -= 8) {
            bytes.append(static_cast<char>(bits & 0xff));
            bits >>= 8;
        }
    };
    put(3, 3); // the last block, with the fixed codes
    put(0x0c, 8);
    constexpr int repetitions = 1024 * 1024 * 1024 / 258;
    for (int i = 0; i < repetitions; ++i) {
        put(0xa3, 13);
    }
    put(0, 7 + 7); // the end of the block, and of the last byte
    return bytes + QByteArray(8, '\0');
}

FakeAnswer compressed(const QByteArray &body)
{
    return FakeAnswer::json(200, body).with("Content-Encoding"_ba, "gzip"_ba);
}

QByteArray header(qsizetype size)
{
    return "X-Padding: " + QByteArray(size, 'a') + "\r\n";
}

struct Attack
{
    const char *name;
    std::function<void(FakeRegistry &, const QString &)> prepare; // with the address of somebody else
    QString verdict;
    QString says;
};

void answerAll(FakeRegistry &registry, const FakeAnswer &answer)
{
    registry.answerAllWith(answer);
}

QList<Attack> attacks()
{
    const QByteArray ok = "HTTP/1.1 200 OK\r\n"_ba;
    const QString large = u"is too large to be a registry's."_s;
    const auto always = [](const FakeAnswer &answer) {
        return [answer](FakeRegistry &registry, const QString &) { answerAll(registry, answer); };
    };
    return {
        {"names a foreign realm",
            [](FakeRegistry &registry, const QString &other) {
                registry.setLogin(FakeRegistry::Login::Bearer);
                registry.setRealm(other + u"/token"_s);
            },
            u"not-proven"_s, u"wants the password of alice sent to another host"_s},
        {"redirects the login",
            [](FakeRegistry &registry, const QString &other) {
                registry.answerLoginWith("/v2/", FakeAnswer::redirect(307, other + u"/v2/"_s));
            },
            u"unreachable"_s, u"where the password must not go."_s},
        {"gives a token with line ends",
            [](FakeRegistry &registry, const QString &) {
                registry.setLogin(FakeRegistry::Login::Bearer);
                registry.answerWith("/token", FakeAnswer::json(200, R"({"token":"a\r\nX-Injected: 1"})"));
            },
            u"not-proven"_s, u"answered without a token."_s},
        {"sends a compressed gigabyte", always(compressed(gigabyteOfZeros())), u"unreachable"_s, large},
        {"sends part of it", always(compressed(gigabyteOfZeros().first(1'000'000))), u"not-a-registry"_s,
            u"is a web site, not a registry."_s},
        {"sends headers for ever", always(FakeAnswer::raw(ok, header(100))), u"unreachable"_s, large},
        {"sends 33 MB of headers", always(FakeAnswer::raw(ok + header(1000).repeated(33'000) + "\r\n{}")),
            u"unreachable"_s, large},
        {"sends one header of 200 MB", always(FakeAnswer::raw(ok + header(200'000'000) + "\r\n{}")), u"unreachable"_s,
            large},
        {"sends a byte now and then", always(FakeAnswer {200, {}, {}, FakeAnswer::Delivery::Dripping}),
            u"unreachable"_s, u"did not answer in time."_s},
        {"never stops", always(FakeAnswer::raw(ok + "\r\n", QByteArray(4096, 'a'))), u"unreachable"_s, large},
    };
}

} // namespace

class HostileRegistryTest : public PurserctlTest
{
protected:
    // Checks "mine"; `peak` becomes the most memory it took.
    Ended checkMine(qint64 &peak) const
    {
        PurserctlProcess::Start start = command(check(u"mine"_s));
        start.environment.insert(u"ASAN_OPTIONS"_s, u"detect_leaks=0:quarantine_size_mb=1"_s);
        PurserctlProcess process(start);
        QTimer watch;
        QObject::connect(&watch, &QTimer::timeout, &watch, [&] { peak = std::max(peak, peakOf(process.id())); });
        watch.start(20);
        process.waitUntilEnded();
        return Ended(process);
    }
};

TEST_F(HostileRegistryTest, nothingLeavesAndEverythingEnds)
{
    qint64 harmless = 0;
    for (const Attack &attack : attacks()) {
        SCOPED_TRACE(attack.name);
        FakeRegistry other;
        FakeRegistry registry;
        const QStringList add = privateRegistry(u"mine"_s, registry.url().toString(), u"alice"_s);
        expectExit(0, add, "wonderland");
        if (harmless == 0) {
            EXPECT_EQ(checkMine(harmless).exitCode, 6); // nobody knows alice
            registry.forget();
        }
        attack.prepare(registry, other.url().toString());

        QElapsedTimer clock;
        clock.start();
        qint64 peak = 0;
        const Ended ended = checkMine(peak);
        EXPECT_LT(clock.elapsed(), deadline + startAndEnd);
        EXPECT_EQ(ended.exitCode, 6) << ended.errors.constData();
        const QJsonObject answer = ended.object();
        EXPECT_EQ(answer.value("verdict"_L1).toString(), attack.verdict);
        const QString said = answer.value("message"_L1).toString();
        EXPECT_TRUE(said.contains(attack.says) && said.contains(registry.host())) << qPrintable(said);
        EXPECT_GT(peak, 0);
        EXPECT_LT(peak, isSanitized ? harmless + mostMemory / 2 : mostMemory);

        EXPECT_EQ(other.requestsWithAuthorization(), 0);
        for (const FakeRequest &request : other.requests() + registry.requests()) {
            EXPECT_FALSE(request.headers.contains("x-injected"));
        }
        EXPECT_FALSE(ended.output.contains("wonderland") || ended.errors.contains("wonderland"));
        expectExit(0, {u"integration"_s, u"remove"_s, u"mine"_s});
    }
}

} // namespace purser
