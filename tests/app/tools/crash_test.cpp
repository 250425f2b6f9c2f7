// purserctl is killed wherever it can be, and nothing that was saved is lost or halved.
#include "tests/app/tools/crashscene.h"
#include "tests/support/keychain.h"
#include "tests/support/printers.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <csignal>
#include <cstdio>
#include <random>
#include <thread>

using namespace Qt::Literals;

namespace purser {

class CrashTest : public CrashScene
{
protected:
    // Kills the command that `make` gives at each point it reaches, each time after `prepare`.
    template <typename Prepare, typename Make>
    void killEverywhere(const char *what, Prepare prepare, Make make)
    {
        prepare();
        const Change first = make();
        const PurserctlProcess::Start recorded = commandFor(first);
        begun(first);
        const QStringList points = pointsOf(recorded);
        expectWhole();
        ASSERT_GE(points.size(), 6);
        for (const QString &point : points) {
            SCOPED_TRACE(qPrintable(point));
            prepare();
            killAt(make(), point + u":kill"_s);
            expectWhole();
            if (HasFailure()) {
                return;
            }
        }
        std::printf("%s: killed at %d points\n", what, static_cast<int>(points.size()));
    }

    void killAt(const Change &change, const QString &fault)
    {
        const PurserctlProcess::Start command = withFault(commandFor(change), fault);
        begun(change);
        const Ended ended = run(command);
        ASSERT_TRUE(ended.isKilled || ended.exitCode == 1) << "it never came to " << qPrintable(fault);
    }

    void haveIntegration(const QString &name)
    {
        if (!acknowledged(name)) {
            apply(addition(name));
        }
    }
    void haveNone(const QString &name)
    {
        if (acknowledged(name)) {
            apply(removal(name));
        }
    }
    void untilStopped(const PurserctlProcess &process)
    {
        const auto isStopped = [&process] {
            QFile file(u"/proc/%1/stat"_s.arg(process.id()));
            return file.open(QIODevice::ReadOnly) && file.readAll().contains(") T ");
        };
        ASSERT_TRUE(QTest::qWaitFor(isStopped, 20'000));
    }
};

TEST_F(CrashTest, addingTheFirstToANewAccount)
{
    const auto prepare = [this] {
        haveNone(u"first"_s);
        useNewAccount();
    };
    killEverywhere("first integration of a new account", prepare, [this] { return addition(u"first"_s); });
}

TEST_F(CrashTest, adding)
{
    apply(addition(u"bystander"_s));
    killEverywhere(
        "add", [this] { haveNone(u"a"_s); }, [this] { return addition(u"a"_s); });
}

TEST_F(CrashTest, editing)
{
    apply(addition(u"bystander"_s));
    killEverywhere(
        "edit", [this] { haveIntegration(u"a"_s); }, [this] { return edition(u"a"_s); });
}

TEST_F(CrashTest, removing)
{
    apply(addition(u"bystander"_s));
    killEverywhere(
        "remove", [this] { haveIntegration(u"a"_s); }, [this] { return removal(u"a"_s); });
}

TEST_F(CrashTest, puttingInOrderWhatACrashLeft)
{
    apply(addition(u"bystander"_s));
    const auto leaveOrphan = [this] { killAt(addition(u"a"_s), u"save.S3:kill"_s); };
    const PurserctlProcess::Start list {
        .arguments = {u"integration"_s, u"list"_s}, .environment = {{u"PURSER_ACCOUNT"_s, path()}}};
    leaveOrphan();
    ASSERT_EQ(Keychain::items().size(), 2);
    const QStringList points = pointsOf(list);
    EXPECT_TRUE(points.contains(u"reconcile.R1#1"_s) && points.contains(u"erase.D2#1"_s));
    expectWhole();
    for (const QString &point : points) {
        SCOPED_TRACE(qPrintable(point));
        leaveOrphan();
        EXPECT_TRUE(run(withFault(list, point + u":kill"_s)).isKilled);
        expectWhole();
    }
    std::printf("reconciliation: killed at %d points\n", static_cast<int>(points.size()));
}

// A program that is only slow is not a dead one: nobody may take away what it is about to save.
TEST_F(CrashTest, othersLeaveASlowProgramItsSecrets)
{
    apply(addition(u"a"_s));
    const PurserctlProcess::Start list {
        .arguments = {u"integration"_s, u"list"_s}, .environment = {{u"PURSER_ACCOUNT"_s, path()}}};
    for (const QString &point : {u"save.S1"_s, u"save.S3"_s, u"save.S4"_s, u"erase.D1"_s, u"erase.D2"_s}) {
        SCOPED_TRACE(qPrintable(point));
        const Change change = edition(u"a"_s);
        PurserctlProcess slow(withFault(commandFor(change), point + u":hang"_s));
        begun(change);
        untilStopped(slow);
        const QStringList items = Keychain::items();
        EXPECT_EQ(run(list).exitCode, 0);
        EXPECT_EQ(Keychain::items(), items);
        ::kill(static_cast<pid_t>(slow.id()), SIGCONT);
        slow.waitUntilEnded();
        const Ended result(slow);
        EXPECT_EQ(result.exitCode, 0) << result.errors.constData();
        ended(change, result);
        expectWhole();
    }
}

TEST_F(CrashTest, killedAtRandomMoments)
{
    constexpr int rounds = 200;
    const unsigned seed = std::random_device {}();
    std::mt19937 random(seed);
    apply(addition(u"keeper"_s));
    QElapsedTimer timer;
    timer.start();
    apply(addition(u"measured"_s));
    const int wholeRun = static_cast<int>(timer.nsecsElapsed() / 1000);
    int killed = 0;
    int finished = 0;
    for (int round = 0; round < rounds && !HasFailure(); ++round) {
        SCOPED_TRACE(testing::Message() << "seed " << seed << ", round " << round);
        const QStringList names = acknowledgedNames();
        const QString any = names.at(static_cast<qsizetype>(random() % static_cast<unsigned>(names.size())));
        QList<Change> sequence {addition(u"r%1"_s.arg(round)), edition(any), edition(u"keeper"_s)};
        if (names.size() > 4) {
            sequence = {removal(names.last()), edition(u"keeper"_s), removal(names.at(names.size() - 2))};
        }
        // One of the sequence is the one that does not get through; those before it do.
        const auto unlucky = static_cast<qsizetype>(random() % 3);
        for (qsizetype i = 0; i < unlucky; ++i) {
            apply(sequence.at(i));
        }
        const Change &change = sequence.at(unlucky);
        const std::chrono::microseconds moment(random() % static_cast<unsigned>(wholeRun));
        PurserctlProcess process(commandFor(change));
        begun(change);
        std::this_thread::sleep_for(moment); // not a wait for anything: the moment is what is random
        process.kill();
        const Ended result(process);
        ended(change, result);
        (result.isKilled ? killed : finished) += 1;
        expectWhole();
    }
    std::printf("seed %u: %d rounds, %d killed, %d were faster, %d integrations at the end, all whole\n", seed, rounds,
        killed, finished, static_cast<int>(acknowledgedNames().size()));
    EXPECT_EQ(killed + finished, rounds);
    EXPECT_GT(killed, rounds / 2);
}

} // namespace purser
