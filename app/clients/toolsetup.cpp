#include "app/clients/toolsetup.h"

#include "app/account/accountlocation.h"
#include "app/clients/helperlogin.h"
#include "app/clients/helperserver.h"

#include <QCoro/QCoroFuture>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QtConcurrent>

#include <algorithm>

namespace purser {

namespace {

ToolSetup lookFor(const QList<Integration> &integrations)
{
    ToolSetup setup;
    setup.setting = presentToolSetting();
    QHash<QString, qsizetype> places; // host → in the list
    for (const Integration &integration : integrations) {
        const QString host = loginHost(integration);
        if (host.isEmpty()) {
            continue;
        }
        if (!places.contains(host)) {
            places.insert(host, setup.registries.size());
            ServedRegistry registry;
            registry.host = host;
            registry.docker = serving(Tool::Docker, host, setup.setting.places, setup.setting.configs);
            registry.containers = serving(Tool::Containers, host, setup.setting.places, setup.setting.configs);
            setup.registries << registry;
        }
        setup.registries[places.value(host)].integrations << integration.name;
    }
    setup.findings = toolFindings(setup.setting, setup.hosts());
    return setup;
}

} // namespace

QStringList ToolSetup::hosts() const
{
    QStringList names;
    for (const ServedRegistry &registry : registries) {
        names << registry.host;
    }
    return names;
}

ToolSetting presentToolSetting()
{
    ToolSetting setting;
    setting.environment = QProcessEnvironment::systemEnvironment();
    setting.places = toolPlaces(setting.environment, QDir::homePath());
    setting.configs = readToolConfigs(setting.places);
    setting.isOnPath = [](const QString &program) { return !QStandardPaths::findExecutable(program).isEmpty(); };
    return setting;
}

QCoro::Task<Result<ToolSetup>> lookAtTools(Account &account)
{
    const Result<QList<Integration>> integrations = co_await account.integrations().all();
    if (!integrations) {
        co_return std::unexpected(integrations.error());
    }
    QFuture<ToolSetup> looking = QtConcurrent::run(lookFor, *integrations);
    ToolSetup setup = co_await looking;
    // The helper that a tool starts knows of no window.
    const QString answering = accountLocation(QString());
    if (QFileInfo(answering) != QFileInfo(account.location())) {
        ToolFinding other;
        other.kind = ToolFinding::Kind::OtherAccount;
        other.path = answering;
        other.subject = account.location();
        setup.findings.prepend(other);
    }
    co_return setup;
}

QString serverToTry(const ToolSetup &setup)
{
    const auto comesToPurser = [](const ServedRegistry &registry) -> bool {
        return registry.docker.by == Serving::By::Purser || registry.containers.by == Serving::By::Purser;
    };
    const auto found = std::ranges::find_if(setup.registries, comesToPurser);
    return found == setup.registries.end() ? QString() : dockerServerUrl(found->host);
}

QCoro::Task<Rewriting> carryOut(ToolChange change)
{
    QFuture<Rewriting> writing = QtConcurrent::run(rewriteToolFile, change.before, change.after, true);
    Rewriting written = co_await writing;
    co_return written;
}

QCoro::Task<Rewriting> takeBack(ToolChange change, ToolFile written)
{
    QFuture<Rewriting> writing = change.before.isThere
        ? QtConcurrent::run(rewriteToolFile, written, change.before.bytes, false)
        : QtConcurrent::run(removeToolFile, written);
    Rewriting restored = co_await writing;
    co_return restored;
}

} // namespace purser
