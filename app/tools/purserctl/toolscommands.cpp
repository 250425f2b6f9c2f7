#include "app/account/account.h"
#include "app/clients/helperserver.h"
#include "app/clients/helpertrial.h"
#include "app/clients/toolsetup.h"
#include "app/model/displaytext.h"
#include "app/tools/purserctl/commands.h"
#include "app/tools/purserctl/output.h"

#include <array>

using namespace Qt::Literals;

namespace purser {

namespace {

using Kind = DiffLine::Kind;

QList<Tool> toolsOf(const Request &request)
{
    if (request.tool.isEmpty()) {
        return {Tool::Docker, Tool::Containers};
    }
    return {request.tool == "docker"_L1 ? Tool::Docker : Tool::Containers};
}

QJsonObject toJson(const Serving &serving)
{
    constexpr std::array names {"nobody"_L1, "purser"_L1, "helper"_L1, "file"_L1};
    QJsonObject json {{u"by"_s, names.at(static_cast<size_t>(serving.by))}};
    json.insert(u"helper"_s, serving.helper.isEmpty() ? QJsonValue() : QJsonValue(serving.helper));
    json.insert(u"file"_s, serving.path.isEmpty() ? QJsonValue() : QJsonValue(serving.path));
    return json;
}

ExitCode listServing(const ToolSetup &setup, bool asJson)
{
    QJsonArray json;
    QList<QStringList> rows;
    for (const ServedRegistry &registry : setup.registries) {
        json << QJsonObject {{u"registry"_s, registry.host},
            {u"integrations"_s, QJsonArray::fromStringList(registry.integrations)},
            {u"docker"_s, toJson(registry.docker)}, {u"containers"_s, toJson(registry.containers)}};
        rows << QStringList {registry.host, servingText(registry.docker), servingText(registry.containers)};
    }
    if (asJson) {
        print(json);
    } else {
        printTable({u"REGISTRY"_s, u"DOCKER"_s, u"PODMAN, SKOPEO, BUILDAH"_s}, rows);
    }
    return ExitCode::Done;
}

void printChange(const ToolChange &change)
{
    print(displayText(change.before.path));
    for (const DiffLine &line : changedLines(change)) {
        const QChar sign = line.kind == Kind::Same ? u' ' : line.kind == Kind::Added ? u'+' : u'-';
        print(QString(u"  "_s + sign + u' ' + line.text));
    }
}

// One tool's own file. Says what went wrong itself.
QCoro::Task<bool> change(Tool tool, ToolPlaces places, QStringList hosts, Request request)
{
    const ToolConfig config = readToolConfig(places.ownOf(tool));
    const auto change =
        request.verb == Request::Verb::Connect ? connection(tool, hosts, config) : disconnection(tool, hosts, config);
    if (!change) {
        complain(change.error());
        co_return false;
    }
    if (!*change) {
        print(u"%1: nothing to change"_s.arg(displayText(config.path)));
        co_return true;
    }
    const ToolChange wanted = **change;
    printChange(wanted);
    if (request.isRehearsal) {
        co_return true;
    }
    const Rewriting written = co_await carryOut(wanted);
    if (!written) {
        complain(explanation(written.error()));
    }
    co_return written.has_value();
}

QCoro::Task<ExitCode> changeTools(ToolSetup setup, Request request)
{
    const QStringList known = setup.hosts();
    QStringList hosts;
    for (const QString &registry : request.registries) {
        const auto server = parseHelperServer(registry.toUtf8());
        if (!server || !known.contains(server->host)) {
            complain(u"No integration of this account is for the registry %1."_s.arg(displayText(registry)));
            co_return ExitCode::NoSuchThing;
        }
        hosts << server->host;
    }
    if (hosts.isEmpty()) {
        hosts = known;
    }
    bool isDone = true;
    const QList<Tool> tools = toolsOf(request);
    for (const Tool tool : tools) {
        const bool isChanged = co_await change(tool, setup.setting.places, hosts, request);
        isDone = isDone && isChanged;
    }
    co_return isDone ? ExitCode::Done : ExitCode::Failed;
}

QCoro::Task<ExitCode> checkTools(ToolSetup setup, bool asJson)
{
    const QString server = serverToTry(setup);
    const HelperTrial trial = co_await tryHelper(server);
    QJsonArray said {explanation(trial)};
    bool isWell = trial.outcome == HelperTrial::Outcome::Answers;
    for (const ToolFinding &finding : std::as_const(setup.findings)) {
        said << explanation(finding);
        isWell = isWell && !isSevere(finding.kind);
    }
    if (asJson) {
        const QJsonObject document {{u"well"_s, isWell}, {u"said"_s, said}};
        print(document);
    } else {
        for (const QJsonValue &line : std::as_const(said)) {
            print(line.toString());
        }
    }
    co_return isWell ? ExitCode::Done : ExitCode::Failed;
}

} // namespace

QCoro::Task<ExitCode> runToolsCommand(Account &account, Request request)
{
    if (request.verb == Request::Verb::Explain) {
        co_return co_await explainServer(account, request);
    }
    if (request.verb == Request::Verb::Import) {
        co_return co_await importLogins(account, request);
    }
    if (request.verb == Request::Verb::RestoreLogins) {
        co_return co_await restoreLogins(account, request);
    }
    const Result<ToolSetup> setup = co_await lookAtTools(account);
    if (!setup) {
        co_return fail(setup.error());
    }
    switch (request.verb) {
    case Request::Verb::Connect:
    case Request::Verb::Disconnect:
        co_return co_await changeTools(*setup, request);
    case Request::Verb::Check:
        co_return co_await checkTools(*setup, request.asJson);
    default:
        co_return listServing(*setup, request.asJson);
    }
}

} // namespace purser
