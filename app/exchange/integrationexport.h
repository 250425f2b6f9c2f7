#pragma once

#include "app/exchange/exportfault.h"
#include "app/exchange/variables.h"
#include "app/model/integration.h"
#include "app/model/secret.h"

#include <QCoro/QCoroTask>
#include <QDateTime>

namespace purser {

class Account;

enum class ExportFormat {
    DockerConfig, // see loginexport.h
    Kubernetes,
    GitLab, // the value of DOCKER_AUTH_CONFIG
    Dotenv, // see variablefiles.h
    EnvFile,
    Shell,
};

// Whether it holds variables, which every type has; the others hold logins, one for each registry.
bool holdsVariables(ExportFormat format);

struct ExportOrder
{
    QList<Integration> integrations = {};
    ExportFormat format = ExportFormat::DockerConfig;
    QString secretName = {}; // of Kubernetes
    QString nameSpace = {};
};

// When what was written for an integration stops working.
struct ExportedEnd
{
    QString integration = {};
    QDateTime at = {};
};

struct Export
{
    Secret content = {};
    QList<ExportedEnd> ends = {};
};

// What can be said against it before any secret is read and Amazon is asked for a password.
std::optional<ExportFault> objection(const ExportOrder &order);

// `account` must outlive the task.
QCoro::Task<Exported<Export>> makeExport(Account &account, ExportOrder order);

// The variables of several integrations at once.
QCoro::Task<Exported<QList<Variable>>> readVariables(Account &account, QList<Integration> integrations);

// What is known of it before: the end that was typed, or that the credential itself tells.
QList<ExportedEnd> knownEnds(const QList<Integration> &integrations);

// "“hub” works until 2027-01-31 12:00 UTC." Plain text, translated.
QString sentence(const ExportedEnd &end, const QDateTime &now);

} // namespace purser
