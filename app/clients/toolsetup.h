#pragma once

#include "app/account/account.h"
#include "app/clients/toolconnection.h"
#include "app/clients/toolfindings.h"

#include <QCoro/QCoroTask>

namespace purser {

// A registry that integrations of the account are for.
struct ServedRegistry
{
    QString host = {};
    QStringList integrations = {}; // their names
    Serving docker = {};
    Serving containers = {};

    const Serving &servingOf(Tool tool) const { return tool == Tool::Docker ? docker : containers; }
};

// How the tools of this computer are set up.
struct ToolSetup
{
    ToolSetting setting = {};
    QList<ServedRegistry> registries = {}; // in the order of the integrations
    QList<ToolFinding> findings = {};

    QStringList hosts() const;
};

// As this process sees it; the files are read anew. Not on the event loop's thread, if a folder may be far away.
ToolSetting presentToolSetting();

// Errors: those of reading the integrations.
QCoro::Task<Result<ToolSetup>> lookAtTools(Account &account);

// A registry that some tool asks Purser for, as docker asks; empty if there is none.
QString serverToTry(const ToolSetup &setup);

using Rewriting = std::expected<ToolFile, ToolFileFault>;

// Writes it, with a backup of what was there, and says what is there now.
QCoro::Task<Rewriting> carryOut(ToolChange change);
// Back to what was there before carryOut() wrote `written`; a file that was made for it goes away.
QCoro::Task<Rewriting> takeBack(ToolChange change, ToolFile written);

} // namespace purser
