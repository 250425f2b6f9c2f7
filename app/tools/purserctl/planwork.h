#pragma once

#include "app/accountfile/accountapply.h"
#include "app/accountfile/accountfilefault.h"
#include "app/tools/purserctl/commandline.h"
#include "app/tools/purserctl/exitcode.h"

#include <expected>

namespace purser {

class Account;

// Shows the steps, looks for what stands in their way, and does them unless there is something or it is a dry run.
QCoro::Task<ExitCode> carryOut(Account &account, AccountContents present, QList<AccountStep> steps,
    QSet<Consent> consents, bool isDryRun, bool asJson);

// Says what is wrong in a file, a line each: "account.yaml:12: …".
ExitCode complainOfFaults(const QString &file, const QList<AccountFileFault> &faults);

// The whole file, or standard input for "-", if it is not larger. What the system said else.
std::expected<QByteArray, QString> readWhole(const QString &file, qsizetype largest);

// What is wrong with the file that is to be written, before anything is read, if so.
std::optional<QString> targetObjection(const Request &request);

// Writes a file that only its owner may read, or to standard output for "-". Says what went wrong itself.
ExitCode writeTarget(const Secret &content, const QString &target);

} // namespace purser
