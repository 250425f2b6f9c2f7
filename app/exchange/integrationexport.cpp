#include "app/exchange/integrationexport.h"

#include "app/account/account.h"
#include "app/clients/helperlogin.h"
#include "app/exchange/loginexport.h"
#include "app/exchange/variablefiles.h"
#include "app/model/clock.h"
#include "app/model/displaytext.h"
#include "app/model/namekey.h"
#include "app/types/expiry.h"
#include "app/types/types.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::Literals;

namespace purser {

namespace {

using Kind = ExportFault::Kind;

std::optional<ExportFault> objectionToLogin(const Integration &integration)
{
    const IntegrationType *type = integrationType(integration.typeId);
    if (!type) {
        return ExportFault {.error = {.kind = ErrorKind::NoSuchThing, .subject = integration.typeId}};
    }
    if (!type->hasRegistry()) {
        return ExportFault {.error = {.kind = ErrorKind::NoRegistry, .subject = type->displayName()}};
    }
    return helperLogin(integration) ? std::nullopt : std::optional(ExportFault {Kind::NoAccountId, integration.name});
}

std::optional<ExportFault> objectionToLogins(const QList<Integration> &integrations)
{
    QHash<QString, QString> owners;
    for (const Integration &integration : integrations) {
        if (const std::optional<ExportFault> objection = objectionToLogin(integration)) {
            return objection;
        }
        const QString server = helperLogin(integration)->server;
        if (owners.contains(server)) {
            return ExportFault {Kind::SameServer, owners.value(server), integration.name, server};
        }
        owners.insert(server, integration.name);
    }
    return {};
}

std::optional<QDateTime> endOf(const Integration &integration)
{
    const IntegrationType *type = integrationType(integration.typeId);
    return type ? expiry(*type, integration.values) : std::nullopt;
}

void noteEnd(QList<ExportedEnd> &ends, const Integration &integration, const std::optional<QDateTime> &end)
{
    if (end) {
        ends << ExportedEnd {integration.name, *end};
    }
}

QCoro::Task<Exported<Export>> exportLogins(Account &account, ExportOrder order)
{
    Export made;
    QList<ExportedLogin> logins;
    for (const Integration &integration : order.integrations) {
        const Result<Credential> credential = co_await account.credentials().of(integration.id);
        if (!credential) {
            co_return exportFailure(credential.error());
        }
        const std::optional<QDateTime> end = credential->endsAt ? credential->endsAt : endOf(integration);
        noteEnd(made.ends, integration, end);
        const ExportedLogin login {helperLogin(integration)->server, *credential};
        logins << login;
    }
    made.content = order.format == ExportFormat::Kubernetes
        ? kubernetesSecret(logins, order.secretName, order.nameSpace)
        : dockerConfig(logins);
    co_return made;
}

Exported<Secret> variableFile(ExportFormat format, const QList<Variable> &variables, const QStringList &comments)
{
    switch (format) {
    case ExportFormat::Shell:
        return shellFile(variables, comments);
    case ExportFormat::EnvFile:
        return envFile(variables, comments);
    default:
        return dotenvFile(variables, comments);
    }
}

QCoro::Task<Exported<Export>> exportVariables(Account &account, ExportOrder order)
{
    const Exported<QList<Variable>> variables = co_await readVariables(account, order.integrations);
    if (!variables) {
        co_return std::unexpected(variables.error());
    }
    Export made;
    made.ends = knownEnds(order.integrations);
    QStringList comments;
    for (const ExportedEnd &end : made.ends) {
        comments << sentence(end, currentTime());
    }
    const Exported<Secret> content = variableFile(order.format, *variables, comments);
    if (!content) {
        co_return std::unexpected(content.error());
    }
    made.content = *content;
    co_return made;
}

} // namespace

bool holdsVariables(ExportFormat format)
{
    return format == ExportFormat::Dotenv || format == ExportFormat::EnvFile || format == ExportFormat::Shell;
}

std::optional<ExportFault> objection(const ExportOrder &order)
{
    if (order.format == ExportFormat::Kubernetes && !isKubernetesName(order.secretName)) {
        return ExportFault {Kind::SecretName};
    }
    if (order.format == ExportFormat::Kubernetes && !order.nameSpace.isEmpty()
        && !isKubernetesNamespace(order.nameSpace)) {
        return ExportFault {Kind::Namespace};
    }
    if (!holdsVariables(order.format)) {
        return objectionToLogins(order.integrations);
    }
    for (const Integration &integration : order.integrations) {
        if (variableName(integration.name).isEmpty()) {
            return ExportFault {Kind::NoVariableName, integration.name};
        }
    }
    return {};
}

QCoro::Task<Exported<Export>> makeExport(Account &account, ExportOrder order)
{
    if (const std::optional<ExportFault> fault = objection(order)) {
        co_return std::unexpected(*fault);
    }
    if (holdsVariables(order.format)) {
        co_return co_await exportVariables(account, order);
    }
    co_return co_await exportLogins(account, order);
}

QCoro::Task<Exported<QList<Variable>>> readVariables(Account &account, QList<Integration> integrations)
{
    QList<Variable> variables;
    for (const Integration &integration : integrations) {
        const Result<SecretValues> secrets = co_await account.credentials().secretsOf(integration);
        if (!secrets) {
            co_return exportFailure(secrets.error());
        }
        const Exported<QList<Variable>> own = variablesOf(integration, *secrets);
        if (!own) {
            co_return std::unexpected(own.error());
        }
        variables << *own;
    }
    if (const std::optional<ExportFault> fault = collision(variables)) {
        co_return std::unexpected(*fault);
    }
    co_return variables;
}

QList<ExportedEnd> knownEnds(const QList<Integration> &integrations)
{
    QList<ExportedEnd> ends;
    for (const Integration &integration : integrations) {
        noteEnd(ends, integration, endOf(integration));
    }
    return ends;
}

QString sentence(const ExportedEnd &end, const QDateTime &now)
{
    const QString at = end.at.toUTC().toString(u"yyyy-MM-dd HH:mm 'UTC'"_s);
    const QString said = end.at <= now ? QCoreApplication::translate("Export", "“%1” worked until %2.")
                                       : QCoreApplication::translate("Export", "“%1” works until %2.");
    return said.arg(displayText(end.integration), at);
}

} // namespace purser
