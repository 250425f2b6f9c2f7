#include "app/tools/purserctl/planwork.h"

#include "app/account/account.h"
#include "app/exchange/secretfile.h"
#include "app/model/displaytext.h"
#include "app/tools/purserctl/output.h"
#include "app/tools/purserctl/planoutput.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>

using namespace Qt::Literals;

namespace purser {

namespace {

// Why nothing is done, and the answer to the shell then.
struct Refusal
{
    QStringList lines = {};
    ExitCode code = ExitCode::Done;
};

QCoro::Task<Refusal> refusalOf(
    Account &account, AccountContents present, QList<AccountStep> steps, QSet<Consent> consents)
{
    Refusal refusal;
    refusal.lines = missingSecrets(steps);
    if (!refusal.lines.isEmpty()) {
        refusal.code = ExitCode::WrongUse;
    }
    const QList<Error> found = co_await obstacles(account, steps, present, consents);
    for (const Error &error : found) {
        refusal.lines << obstacleText(error);
        refusal.code = refusal.code == ExitCode::Done ? exitCode(error.kind) : refusal.code;
    }
    co_return refusal;
}

void printOutcome(const QList<AccountStep> &steps, const QStringList &problems, qsizetype done)
{
    print(QJsonObject {{u"steps"_s, toJson(steps)}, {u"problems"_s, QJsonArray::fromStringList(problems)},
        {u"done"_s, static_cast<qint64>(done)}});
}

void complainOfHalf(const QList<AccountStep> &steps, const AccountProgress &progress)
{
    complain(u"Not done: %1. %2"_s.arg(headline(steps.at(progress.done)), obstacleText(*progress.error)));
    complain(u"Done before it: %1 of %2."_s.arg(progress.done).arg(steps.size()));
    for (const AccountStep &step : steps.first(progress.done)) {
        complain(u"  "_s + headline(step));
    }
}

QCoro::Task<ExitCode> work(Account &account, QList<AccountStep> steps, QSet<Consent> consents, bool asJson)
{
    const auto tell = [all = steps.size()](qsizetype done) { showProgress(u"%1 of %2"_s.arg(done).arg(all)); };
    const AccountProgress progress = co_await applySteps(account, steps, consents, tell);
    showProgress({});
    if (asJson) {
        printOutcome(
            steps, progress.error ? QStringList {obstacleText(*progress.error)} : QStringList(), progress.done);
    }
    if (progress.error) {
        complainOfHalf(steps, progress);
        co_return exitCode(progress.error->kind);
    }
    co_return ExitCode::Done;
}

} // namespace

QCoro::Task<ExitCode> carryOut(Account &account, AccountContents present, QList<AccountStep> steps,
    QSet<Consent> consents, bool isDryRun, bool asJson)
{
    if (steps.isEmpty()) {
        if (asJson) {
            printOutcome(steps, {}, 0);
        } else {
            print(u"Nothing to do."_s);
        }
        co_return ExitCode::Done;
    }
    if (!asJson) {
        printSteps(steps);
    }
    const Refusal refusal = co_await refusalOf(account, present, steps, consents);
    for (const QString &line : refusal.lines) {
        complain(line);
    }
    if (!isDryRun && refusal.lines.isEmpty()) {
        co_return co_await work(account, steps, consents, asJson);
    }
    if (asJson) {
        printOutcome(steps, refusal.lines, 0);
    }
    if (!refusal.lines.isEmpty()) {
        complain(u"Nothing was changed."_s);
    }
    co_return refusal.code;
}

ExitCode complainOfFaults(const QString &file, const QList<AccountFileFault> &faults)
{
    for (const AccountFileFault &fault : faults) {
        const QString place = fault.line > 0 ? u"%1:%2"_s.arg(displayText(file)).arg(fault.line) : displayText(file);
        complain(u"%1: %2"_s.arg(place, sentence(fault)));
    }
    return ExitCode::WrongUse;
}

std::expected<QByteArray, QString> readWhole(const QString &name, qsizetype largest)
{
    QFile file(name);
    if (name == "-"_L1 ? !file.open(stdin, QIODevice::ReadOnly) : !file.open(QIODevice::ReadOnly)) {
        return std::unexpected(file.errorString());
    }
    QByteArray bytes;
    // One byte more than allowed is enough to know that it is too large.
    while (bytes.size() <= largest) {
        const QByteArray more = file.read(largest + 1 - bytes.size());
        if (more.isEmpty()) {
            break;
        }
        bytes += more;
    }
    if (file.error() != QFileDevice::NoError) {
        return std::unexpected(file.errorString());
    }
    return bytes;
}

std::optional<QString> targetObjection(const Request &request)
{
    const bool isThere = request.target != "-"_L1 && QFileInfo(request.target).exists();
    if (!isThere || request.mayReplace) {
        return {};
    }
    return u"%1 is there already. Add --replace to write over it."_s.arg(displayText(request.target));
}

ExitCode writeTarget(const Secret &content, const QString &target)
{
    if (target == "-"_L1) {
        const auto size = static_cast<size_t>(content.size());
        const bool isWritten = std::fwrite(content.expose().constData(), 1, size, stdout) == size;
        return isWritten && std::fflush(stdout) == 0 ? ExitCode::Done : ExitCode::Failed;
    }
    const std::optional<QString> reason = writeSecretFile(content, target);
    if (reason) {
        complain(u"%1 could not be written: %2"_s.arg(displayText(target), *reason));
    }
    return reason ? ExitCode::Failed : ExitCode::Done;
}

} // namespace purser
