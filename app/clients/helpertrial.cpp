#include "app/clients/helpertrial.h"

#include "app/clients/helperrun.h"
#include "app/model/displaytext.h"
#include "app/model/secret.h"

#include <QCoreApplication>
#include <QStandardPaths>

using namespace Qt::Literals;

namespace purser {

namespace {

using Outcome = HelperTrial::Outcome;

Outcome outcomeOf(HelperRun::Outcome outcome)
{
    switch (outcome) {
    case HelperRun::Outcome::Answered:
        return Outcome::Answers;
    case HelperRun::Outcome::NotStarted:
        return Outcome::NotStarted;
    case HelperRun::Outcome::Silent:
        return Outcome::Silent;
    case HelperRun::Outcome::Failed:
    case HelperRun::Outcome::TooMuch:
        break;
    }
    return Outcome::Failed;
}

// What it said, as far as that can be shown to people.
QString wordsOf(HelperRun &run, bool isLogin)
{
    constexpr qsizetype most = 4096;
    const QString words = run.said.isEmpty() ? QString::fromUtf8(run.output.left(most)).trimmed() : run.said;
    wipe(run.output);
    return isLogin && run.outcome == HelperRun::Outcome::Answered ? QString() : words;
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
    HelperStart start;
    start.program = trial.path;
    start.action = u"version"_s;
    HelperRun version = co_await runHelper(start);
    trial.outcome = outcomeOf(version.outcome);
    trial.said = wordsOf(version, false);
    const bool isOurs = trial.said.startsWith("docker-credential-purser (Purser)"_L1);
    if (trial.outcome != Outcome::NotStarted && trial.outcome != Outcome::Silent && !isOurs) {
        trial.outcome = Outcome::Other;
    }
    if (trial.outcome != Outcome::Answers || server.isEmpty()) {
        co_return trial;
    }
    trial.server = server;
    start.action = u"get"_s;
    start.input = server.toUtf8();
    HelperRun login = co_await runHelper(start);
    trial.outcome = outcomeOf(login.outcome);
    trial.said = wordsOf(login, true);
    co_return trial;
}

} // namespace purser
