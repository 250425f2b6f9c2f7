#pragma once

#include "app/exchange/variables.h"
#include "app/tools/purserctl/commandline.h"
#include "app/tools/purserctl/exitcode.h"

#include <QCoro/QCoroTask>

namespace purser {

class Account;
struct Integration;

// Each does what one noun's verbs ask for and prints the answer. `account` must outlive the task.
ExitCode runTypeCommand(const Request &request);
QCoro::Task<ExitCode> runIntegrationCommand(Account &account, Request request);
QCoro::Task<ExitCode> checkIntegrations(Account &account, Request request);
// What is in its registry, and what its login may do there.
QCoro::Task<ExitCode> showRights(Account &account, Integration integration, Request request);
QCoro::Task<ExitCode> listRepositories(Account &account, Integration integration, Request request);
QCoro::Task<ExitCode> listTags(Account &account, Integration integration, Request request);
QCoro::Task<ExitCode> exportIntegrations(Account &account, Request request);
// The variables for the command that is to run.
QCoro::Task<ExitCode> gatherVariables(Account &account, Request request, QList<Variable> &variables);
QCoro::Task<ExitCode> showIntegration(Account &account, Integration integration, bool asJson);
QCoro::Task<ExitCode> showCheckHistory(Account &account, QString id, bool asJson);
QCoro::Task<ExitCode> runSubscriptionCommand(Account &account, Request request);
// What a subscription uses: enable, edit, swap, disable.
QCoro::Task<ExitCode> runSubscriptionIntegrationCommand(Account &account, Request request);
// Projects, environments and images.
QCoro::Task<ExitCode> runDependentCommand(Account &account, Request request);
QCoro::Task<ExitCode> scanProjects(Account &account, Request request);
QCoro::Task<ExitCode> runActivityCommand(Account &account, Request request);
// docker, podman and their kin: who serves them, and whether Purser does.
QCoro::Task<ExitCode> runToolsCommand(Account &account, Request request);
// Which integration they are given for a server, and why.
QCoro::Task<ExitCode> explainServer(Account &account, Request request);
// Makes it the one that they are given for its host, or ends that.
QCoro::Task<ExitCode> setDefault(Account &account, Integration integration, Request request);
// The account as a file: export, apply.
QCoro::Task<ExitCode> runAccountCommand(Account &account, Request request);
// The account with its secrets: pack, unpack.
QCoro::Task<ExitCode> packAccount(Account &account, Request request);
QCoro::Task<ExitCode> unpackAccount(Account &account, Request request);
QCoro::Task<ExitCode> importLogins(Account &account, Request request);
QCoro::Task<ExitCode> restoreLogins(Account &account, Request request);

} // namespace purser
