#include "app/clients/helperrun.h"

#include <QCoro/QCoroProcess>
#include <QDir>
#include <QProcess>
#include <QScopedPointer>

#include <memory>

using namespace Qt::Literals;

namespace purser {

namespace {

using Outcome = HelperRun::Outcome;

void prepare(QProcess &process, const HelperStart &start)
{
    process.setProgram(start.program);
    process.setArguments({start.action});
    process.setStandardErrorFile(QProcess::nullDevice());
    if (start.isNeutral) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(u"PURSER_SUBSCRIPTION"_s);
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(QDir::rootPath());
    }
}

} // namespace

QCoro::Task<HelperRun> runHelper(HelperStart start)
{
    // It is the process that says that it has ended, so it must not go before it has done so.
    const std::unique_ptr<QProcess, QScopedPointerDeleteLater> owned(new QProcess);
    QProcess &process = *owned;
    prepare(process, start);
    HelperRun run;
    const auto collect = [&process, &run, most = start.mostOutput] {
        run.output += process.readAllStandardOutput();
        if (run.output.size() > most) {
            process.kill();
        }
    };
    const QMetaObject::Connection collecting =
        QObject::connect(&process, &QProcess::readyReadStandardOutput, &process, collect);
    auto waiting = qCoro(process);
    const bool isStarted = co_await waiting.start();
    if (isStarted) {
        process.write(start.input);
        process.closeWriteChannel();
        co_await waiting.waitForFinished(start.patience);
        const bool isLate = process.state() != QProcess::NotRunning;
        if (isLate) {
            process.kill();
            co_await waiting.waitForFinished(start.patience);
        }
        collect();
        const bool isDone = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
        run.outcome = isLate ? Outcome::Silent : isDone ? Outcome::Answered : Outcome::Failed;
        run.outcome = run.output.size() > start.mostOutput ? Outcome::TooMuch : run.outcome;
    } else {
        run.said = process.errorString();
    }
    QObject::disconnect(collecting);
    co_return run;
}

} // namespace purser
