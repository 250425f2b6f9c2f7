#include "app/account/account.h"
#include "app/model/checksentences.h"
#include "app/model/displaytext.h"
#include "app/model/sentences.h"
#include "app/tools/purserctl/commands.h"
#include "app/tools/purserctl/json.h"
#include "app/tools/purserctl/output.h"

#include <QCoro/QCoroSignal>

using namespace Qt::Literals;

namespace purser {

namespace {

// One of the integrations to check, and what came out.
struct Target
{
    QString name = {};
    QString id = {}; // empty: there is none of this name
    std::optional<Result<CheckReport>> report = {};
};

QCoro::Task<Result<QList<Target>>> allTargets(Account &account)
{
    const Result<QList<Integration>> integrations = co_await account.integrations().all();
    if (!integrations) {
        co_return std::unexpected(integrations.error());
    }
    QList<Target> targets;
    for (const Integration &integration : *integrations) {
        Target target;
        target.name = integration.name;
        target.id = integration.id;
        targets << target;
    }
    co_return targets;
}

QCoro::Task<QList<Target>> namedTargets(Account &account, QStringList names)
{
    QList<Target> targets;
    for (const QString &name : names) {
        const Result<Integration> found = co_await account.integrations().findByName(name);
        Target target;
        target.name = name;
        if (found) {
            target.id = found->id;
        } else {
            target.report = std::unexpected(found.error());
        }
        targets << target;
    }
    co_return targets;
}

void tellProgress(const RoundTally &tally)
{
    showProgress(u"%1 of %2 checked, %3 failing"_s.arg(
        QString::number(tally.done), QString::number(tally.total), QString::number(tally.failing())));
}

// What stood in the way of all of them is what came out for each that was not checked.
void answerOthers(QList<Target> &targets, const RoundEnd &end)
{
    for (Target &target : targets) {
        if (target.report) {
            continue;
        }
        if (end.error) {
            target.report = std::unexpected(*end.error);
        } else if (end.offline) {
            target.report = *end.offline;
        }
    }
}

// Checks them in a round. What has no registry stays without a report.
QCoro::Task<RoundEnd> checkTargets(Account &account, QList<Target> *targets)
{
    QStringList ids;
    for (const Target &target : *targets) {
        if (!target.id.isEmpty() && !ids.contains(target.id)) {
            ids << target.id;
        }
    }
    const std::unique_ptr<CheckRound> round = account.checks().round();
    const auto take = [targets](const RoundCheck &check) {
        for (Target &target : *targets) {
            if (target.id == check.id) {
                target.report = check.report;
            }
        }
    };
    const auto tell = [&round] { tellProgress(round->tally()); };
    QObject::connect(round.get(), &CheckRound::checked, round.get(), take);
    QObject::connect(round.get(), &CheckRound::progressed, round.get(), tell);
    round->start(ids);
    co_await qCoro(round.get(), &CheckRound::finished);
    showProgress({});
    answerOthers(*targets, round->end());
    co_return round->end();
}

QJsonObject toJson(const Target &target)
{
    if (*target.report) {
        return toJson(target.name, **target.report);
    }
    const Error &error = target.report->error();
    return {{u"name"_s, target.name}, {u"verdict"_s, QJsonValue::Null}, {u"how"_s, QString()},
        {u"message"_s, sentence(error)}, {u"advice"_s, advice(error)}, {u"steps"_s, QJsonArray()}};
}

void printText(const Target &target)
{
    if (*target.report) {
        print(u"%1: %2\n%3"_s.arg(
            displayText(target.name), toString((*target.report)->verdict), asText(**target.report)));
    }
}

// Complains, too, but not again of what concerns all of them.
ExitCode exitCodeOf(const Target &target, std::optional<Error> &said)
{
    if (*target.report) {
        return (*target.report)->verdict == Verdict::Accepted ? ExitCode::Done : ExitCode::NotAccepted;
    }
    const Error &error = target.report->error();
    return said == error ? exitCode(error.kind) : fail(said.emplace(error));
}

ExitCode tellTargets(const QList<Target> &targets, bool asJson, bool asOne)
{
    ExitCode worst = ExitCode::Done;
    QJsonArray documents;
    std::optional<Error> said;
    for (const Target &target : targets) {
        documents << toJson(target);
        if (!asJson) {
            printText(target);
        }
        const ExitCode code = exitCodeOf(target, said);
        worst = worst == ExitCode::Done ? code : worst;
    }
    if (asJson && asOne) {
        print(documents.first().toObject());
    } else if (asJson) {
        print(documents);
    }
    return worst;
}

} // namespace

QCoro::Task<ExitCode> checkIntegrations(Account &account, Request request)
{
    QList<Target> targets;
    if (request.all) {
        const Result<QList<Target>> all = co_await allTargets(account);
        if (!all) {
            co_return fail(all.error());
        }
        targets = *all;
    } else {
        targets = co_await namedTargets(account, request.names);
    }
    co_await checkTargets(account, &targets);
    // Who names one that has no registry is told so.
    qsizetype skipped = 0;
    for (Target &target : targets) {
        if (!target.report && !request.all) {
            target.report = co_await account.checks().check(target.id);
        }
        skipped += target.report ? 0 : 1;
    }
    targets.removeIf([](const Target &target) { return !target.report; });
    if (skipped > 0) {
        complain(u"Left out, since they have no registry to ask: %1"_s.arg(skipped));
    }
    co_return tellTargets(targets, request.asJson, request.names.size() == 1 && !request.all);
}

} // namespace purser
