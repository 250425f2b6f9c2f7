#include "app/account/account.h"
#include "app/clients/helperlogin.h"
#include "app/clients/helperserver.h"
#include "app/clients/helpertrial.h"
#include "app/clients/toolconnection.h"
#include "app/clients/toolfindings.h"
#include "app/model/displaytext.h"
#include "app/tools/purserctl/commands.h"
#include "app/tools/purserctl/output.h"

#include <QDir>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::Literals;

namespace purser {

namespace {

using Kind = DiffLine::Kind;

ToolSetting presentSetting()
{
    ToolSetting setting;
    setting.environment = QProcessEnvironment::systemEnvironment();
    setting.places = toolPlaces(setting.environment, QDir::homePath());
    setting.configs = readToolConfigs(setting.places);
    setting.isOnPath = [](const QString &program) { return !QStandardPaths::findExecutable(program).isEmpty(); };
    return setting;
}

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

ExitCode listServing(const ToolSetting &setting, const QStringList &hosts, bool asJson)
{
    QJsonArray json;
    QList<QStringList> rows;
    for (const QString &host : hosts) {
        const Serving docker = serving(Tool::Docker, host, setting.places, setting.configs);
        const Serving containers = serving(Tool::Containers, host, setting.places, setting.configs);
        json << QJsonObject {
            {u"registry"_s, host}, {u"docker"_s, toJson(docker)}, {u"containers"_s, toJson(containers)}};
        rows << QStringList {host, servingText(docker), servingText(containers)};
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
bool change(Tool tool, const ToolSetting &setting, const QStringList &hosts, const Request &request)
{
    const ToolConfig config = readToolConfig(setting.places.ownOf(tool));
    const auto change =
        request.verb == Request::Verb::Connect ? connection(tool, hosts, config) : disconnection(tool, hosts, config);
    if (!change) {
        complain(change.error());
        return false;
    }
    if (!*change) {
        print(u"%1: nothing to change"_s.arg(displayText(config.path)));
        return true;
    }
    printChange(**change);
    if (request.isRehearsal) {
        return true;
    }
    const auto written = rewriteToolFile((*change)->before, (*change)->after, true);
    if (!written) {
        complain(explanation(written.error()));
    }
    return written.has_value();
}

ExitCode changeTools(const ToolSetting &setting, const QStringList &known, const Request &request)
{
    QStringList hosts;
    for (const QString &registry : request.registries) {
        const auto server = parseHelperServer(registry.toUtf8());
        if (!server || !known.contains(server->host)) {
            complain(u"No integration of this account is for the registry %1."_s.arg(displayText(registry)));
            return ExitCode::NoSuchThing;
        }
        hosts << server->host;
    }
    bool isDone = true;
    for (const Tool tool : toolsOf(request)) {
        isDone = change(tool, setting, hosts.isEmpty() ? known : hosts, request) && isDone;
    }
    return isDone ? ExitCode::Done : ExitCode::Failed;
}

QCoro::Task<ExitCode> checkTools(ToolSetting setting, QStringList hosts, bool asJson)
{
    const auto isConnected = [&setting](const QString &host) {
        return serving(Tool::Docker, host, setting.places, setting.configs).by == Serving::By::Purser
            || serving(Tool::Containers, host, setting.places, setting.configs).by == Serving::By::Purser;
    };
    const auto connected = std::ranges::find_if(hosts, isConnected);
    const QString asked = connected == hosts.end() ? QString() : dockerServerUrl(*connected);
    const HelperTrial trial = co_await tryHelper(asked);
    const QList<ToolFinding> findings = toolFindings(setting, hosts);
    QJsonArray json {explanation(trial)};
    bool isWell = trial.outcome == HelperTrial::Outcome::Answers;
    for (const ToolFinding &finding : findings) {
        json << explanation(finding);
        isWell = isWell && !isSevere(finding.kind);
    }
    if (asJson) {
        const QJsonObject document {{u"well"_s, isWell}, {u"said"_s, json}};
        print(document);
    } else {
        for (const QJsonValue &line : std::as_const(json)) {
            print(line.toString());
        }
    }
    co_return isWell ? ExitCode::Done : ExitCode::Failed;
}

} // namespace

QCoro::Task<ExitCode> runToolsCommand(Account &account, Request request)
{
    if (request.verb == Request::Verb::Import) {
        co_return co_await importLogins(account, request);
    }
    if (request.verb == Request::Verb::RestoreLogins) {
        co_return co_await restoreLogins(account, request);
    }
    const Result<QList<Integration>> integrations = co_await account.integrations().all();
    if (!integrations) {
        co_return fail(integrations.error());
    }
    const QStringList hosts = loginHosts(*integrations);
    const ToolSetting setting = presentSetting();
    switch (request.verb) {
    case Request::Verb::Connect:
    case Request::Verb::Disconnect:
        co_return changeTools(setting, hosts, request);
    case Request::Verb::Check:
        co_return co_await checkTools(setting, hosts, request.asJson);
    default:
        co_return listServing(setting, hosts, request.asJson);
    }
}

} // namespace purser
