#include "app/clients/helpertrial.h"

#include "app/model/displaytext.h"
#include "app/model/secret.h"

#include <QCoreApplication>
#include <QCoro/QCoroProcess>
#include <QProcess>
#include <QScopedPointer>
#include <QStandardPaths>

#include <chrono>
#include <memory>

using namespace Qt::Literals;

namespace purser {

namespace {

constexpr std::chrono::milliseconds patience(10000); // twice the helper's own
constexpr qint64 mostOutput = 4096;

using Outcome = HelperTrial::Outcome;

struct Run
{
    Outcome outcome = Outcome::Answers;
    QString said = {};
};

QCoro::Task<Run> run(QString program, QString action, QByteArray input)
{
    // It is the process that says that it has ended, so it must not go before it has done so.
    const std::unique_ptr<QProcess, QScopedPointerDeleteLater> owned(new QProcess);
    QProcess &process = *owned;
    process.setProgram(program);
    const QStringList arguments(action);
    process.setArguments(arguments);
    // Its hints are for a person at a terminal.
    process.setStandardErrorFile(QProcess::nullDevice());
    auto waiting = qCoro(process);
    const bool isStarted = co_await waiting.start();
    if (!isStarted) {
        Run run;
        run.outcome = Outcome::NotStarted;
        run.said = process.errorString();
        co_return run;
    }
    process.write(input);
    process.closeWriteChannel();
    const bool isFinished = co_await waiting.waitForFinished(patience);
    Run run;
    if (!isFinished) {
        process.kill();
        co_await waiting.waitForFinished(patience);
        run.outcome = Outcome::Silent;
        co_return run;
    }
    QByteArray output = process.read(mostOutput);
    const bool isDone = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    run.outcome = isDone ? Outcome::Answers : Outcome::Failed;
    // An answer to "get" is a login.
    run.said = isDone && action == "get"_L1 ? QString() : QString::fromUtf8(output).trimmed();
    wipe(output);
    co_return run;
}

} // namespace

QString explanation(const HelperTrial &trial)
{
    const auto text = [](const char *source) -> QString { return QCoreApplication::translate("HelperTrial", source); };
    switch (trial.outcome) {
    case Outcome::Answers:
        return text(QT_TRANSLATE_NOOP("HelperTrial", "docker-credential-purser answers as the tools expect it."));
    case Outcome::NotOnPath:
        return text(QT_TRANSLATE_NOOP("HelperTrial",
            "docker-credential-purser is not on the PATH, so no tool finds it. Put a link to it into a folder that is, "
            "such as /usr/local/bin."));
    case Outcome::Other:
        return text(QT_TRANSLATE_NOOP("HelperTrial", "%1 is not Purser's. It said: %2"))
            .arg(displayText(trial.path), displayText(trial.said));
    case Outcome::NotStarted:
        return text(QT_TRANSLATE_NOOP("HelperTrial", "%1 does not start: %2"))
            .arg(displayText(trial.path), displayText(trial.said));
    case Outcome::Failed:
        return text(QT_TRANSLATE_NOOP("HelperTrial", "Asked for %1, docker-credential-purser said: %2"))
            .arg(displayText(trial.server), displayText(trial.said));
    case Outcome::Silent:
        return text(QT_TRANSLATE_NOOP("HelperTrial", "docker-credential-purser did not answer."));
    }
    return {};
}

QString helperProgram()
{
    return QStandardPaths::findExecutable(u"docker-credential-purser"_s);
}

QCoro::Task<HelperTrial> tryHelper(QString server)
{
    HelperTrial trial;
    trial.path = helperProgram();
    if (trial.path.isEmpty()) {
        co_return trial;
    }
    const Run version = co_await run(trial.path, u"version"_s, QByteArray());
    trial.outcome = version.outcome;
    trial.said = version.said;
    const bool isOurs = version.said.startsWith("docker-credential-purser (Purser)"_L1);
    if (version.outcome != Outcome::NotStarted && version.outcome != Outcome::Silent && !isOurs) {
        trial.outcome = Outcome::Other;
    }
    if (trial.outcome != Outcome::Answers || server.isEmpty()) {
        co_return trial;
    }
    trial.server = server;
    const QByteArray input = server.toUtf8();
    const Run login = co_await run(trial.path, u"get"_s, input);
    trial.outcome = login.outcome;
    trial.said = login.said;
    co_return trial;
}

} // namespace purser
