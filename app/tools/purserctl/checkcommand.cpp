#include "app/account/account.h"
#include "app/model/checksentences.h"
#include "app/model/displaytext.h"
#include "app/model/sentences.h"
#include "app/tools/purserctl/commands.h"
#include "app/tools/purserctl/json.h"
#include "app/tools/purserctl/output.h"

#include <algorithm>
#include <vector>

using namespace Qt::Literals;

namespace purser {

namespace {

// Registries are asked by so many at a time, as a person's own tools would.
constexpr qsizetype checksAtOnce = 6;

struct Outcome
{
    QString name = {};
    Result<CheckReport> report = {};
};

QCoro::Task<Result<CheckReport>> checkByName(Account &account, QString name)
{
    const Result<Integration> integration = co_await account.integrations().findByName(name);
    if (!integration) {
        co_return std::unexpected(integration.error());
    }
    co_return co_await account.checks().check(integration->id);
}

QCoro::Task<std::vector<Outcome>> checkAll(Account &account, QStringList names)
{
    std::vector<Outcome> outcomes;
    for (qsizetype first = 0; first < names.size(); first += checksAtOnce) {
        std::vector<QCoro::Task<Result<CheckReport>>> running;
        const qsizetype last = std::min(names.size(), first + checksAtOnce);
        for (qsizetype i = first; i < last; ++i) {
            running.push_back(checkByName(account, names.at(i)));
        }
        for (qsizetype i = first; i < last; ++i) {
            const auto &task = running.at(static_cast<size_t>(i - first));
            Outcome outcome;
            outcome.name = names.at(i);
            outcome.report = co_await task;
            outcomes.push_back(outcome);
        }
    }
    co_return outcomes;
}

QJsonObject toJson(const Outcome &outcome)
{
    if (outcome.report) {
        return toJson(outcome.name, *outcome.report);
    }
    return {{u"name"_s, outcome.name}, {u"verdict"_s, QJsonValue::Null}, {u"how"_s, QString()},
        {u"message"_s, sentence(outcome.report.error())}, {u"advice"_s, advice(outcome.report.error())},
        {u"steps"_s, QJsonArray()}};
}

void printText(const Outcome &outcome)
{
    if (outcome.report) {
        print(
            u"%1: %2\n%3"_s.arg(displayText(outcome.name), toString(outcome.report->verdict), asText(*outcome.report)));
    }
}

ExitCode exitCodeOf(const Outcome &outcome)
{
    if (!outcome.report) {
        return fail(outcome.report.error());
    }
    return outcome.report->verdict == Verdict::Accepted ? ExitCode::Done : ExitCode::NotAccepted;
}

} // namespace

QCoro::Task<ExitCode> checkIntegrations(Account &account, Request request)
{
    QStringList names = request.names;
    if (request.all) {
        const Result<QList<Integration>> integrations = co_await account.integrations().all();
        if (!integrations) {
            co_return fail(integrations.error());
        }
        for (const Integration &integration : *integrations) {
            names << integration.name;
        }
    }
    const std::vector<Outcome> outcomes = co_await checkAll(account, names);
    ExitCode worst = ExitCode::Done;
    QJsonArray documents;
    for (const Outcome &outcome : outcomes) {
        documents << toJson(outcome);
        if (!request.asJson) {
            printText(outcome);
        }
        const ExitCode code = exitCodeOf(outcome);
        worst = worst == ExitCode::Done ? code : worst;
    }
    if (request.asJson && names.size() == 1 && !request.all) {
        print(documents.first().toObject());
    } else if (request.asJson) {
        print(documents);
    }
    co_return worst;
}

} // namespace purser
