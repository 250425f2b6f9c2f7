#include "app/account/account.h"
#include "app/clients/helperlogin.h"
#include "app/exchange/loginexport.h"
#include "app/model/displaytext.h"
#include "app/tools/purserctl/commands.h"
#include "app/tools/purserctl/output.h"

#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <cstdio>
#include <optional>

using namespace Qt::Literals;

namespace purser {

namespace {

const QString standardOutput = u"-"_s;

// What is wrong with the request before anything is read, if so.
std::optional<QString> objection(const Request &request)
{
    if (request.exportFormat == "kubernetes"_L1 && !isKubernetesName(request.secretName)) {
        return u"A secret of Kubernetes has a name of small letters, digits, “-” and “.”: give one with --secret-name."_s;
    }
    if (!request.nameSpace.isEmpty() && !isKubernetesNamespace(request.nameSpace)) {
        return u"A namespace of Kubernetes has a name of small letters, digits and “-”."_s;
    }
    const bool isThere = request.target != standardOutput && QFileInfo(request.target).exists();
    if (isThere && !request.mayReplace) {
        return u"%1 is there already. Add --replace to write over it."_s.arg(displayText(request.target));
    }
    return {};
}

bool writeSecret(const Secret &content, const QString &target)
{
    if (target == standardOutput) {
        const auto size = static_cast<size_t>(content.size());
        return std::fwrite(content.expose().constData(), 1, size, stdout) == size && std::fflush(stdout) == 0;
    }
    QSaveFile file(target);
    return file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(content.expose()) == content.size() && file.commit();
}

// Says what went wrong itself.
QCoro::Task<std::expected<ExportedLogin, ExitCode>> exportedLogin(Account &account, QString name)
{
    const Result<Integration> integration = co_await account.integrations().findByName(name);
    if (!integration) {
        co_return std::unexpected(fail(integration.error()));
    }
    const Result<Credential> credential = co_await account.credentials().of(integration->id);
    if (!credential) {
        co_return std::unexpected(fail(credential.error()));
    }
    const std::optional<HelperLogin> login = helperLogin(*integration);
    if (!login) {
        complain(u"“%1” does not say which account's registry it is for: enter the account's id."_s.arg(
            displayText(integration->name)));
        co_return std::unexpected(ExitCode::Failed);
    }
    if (integration->typeId == "ecr"_L1) {
        complain(u"Amazon's password for “%1” ends within 12 hours."_s.arg(displayText(integration->name)));
    }
    ExportedLogin exported;
    exported.server = login->server;
    exported.credential = *credential;
    co_return exported;
}

} // namespace

QCoro::Task<ExitCode> exportIntegrations(Account &account, Request request)
{
    if (const std::optional<QString> reason = objection(request)) {
        complain(*reason);
        co_return ExitCode::WrongUse;
    }
    QList<ExportedLogin> logins;
    for (const QString &name : request.names) {
        const std::expected<ExportedLogin, ExitCode> login = co_await exportedLogin(account, name);
        if (!login) {
            co_return login.error();
        }
        const QString server = login->server;
        if (std::ranges::find(logins, server, &ExportedLogin::server) != logins.end()) {
            complain(u"Two of them are for %1, and such a file holds one login for each registry."_s.arg(server));
            co_return ExitCode::WrongUse;
        }
        logins << *login;
    }
    const bool isKubernetes = request.exportFormat == "kubernetes"_L1;
    const Secret content =
        isKubernetes ? kubernetesSecret(logins, request.secretName, request.nameSpace) : dockerConfig(logins);
    if (!writeSecret(content, request.target)) {
        complain(u"%1 could not be written. It is as it was."_s.arg(displayText(request.target)));
        co_return ExitCode::Failed;
    }
    co_return ExitCode::Done;
}

} // namespace purser
