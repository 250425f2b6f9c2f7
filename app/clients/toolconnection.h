#pragma once

#include "app/clients/toolconfig.h"

namespace purser {

// What a tool's own file says now, and what it is to say.
struct ToolChange
{
    ToolFile before = {};
    QByteArray after = {};
};

// Names Purser as the helper for these hosts in the tool's own file; another helper that is named there for one of them
// is replaced. Nothing if they are named already; the fault if the file has one.
std::expected<std::optional<ToolChange>, QString> connection(Tool tool, const QStringList &hosts, ToolConfig config);

// Takes Purser away from these hosts, and from where it stands for all of them. Other helpers stay.
std::expected<std::optional<ToolChange>, QString> disconnection(Tool tool, const QStringList &hosts, ToolConfig config);

// A file's line before and after a change.
struct DiffLine
{
    enum class Kind { Same, Removed, Added };

    Kind kind = Kind::Same;
    QString text = {};

    bool operator==(const DiffLine &) const = default;
};

// What changes, with three lines around it; a gap is a line "…". Passwords, and headers that may be some, are covered.
QList<DiffLine> changedLines(const ToolChange &change);

} // namespace purser
