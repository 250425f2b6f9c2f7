#pragma once

#include "app/workflow/reading.h"

namespace purser {

// Where a script stands.
struct ScriptPlace
{
    int line = 0; // of its first line
    QString where = {};
    bool isForShippable = false; // shipctl and its variables mean something there
    bool namesVariables = false; // every variable may be one that somebody made for an integration
};

// The textual hints in a script, all soft: what docker, podman and their kin push, pull and log in to, references with
// "docker://", and what shipctl is asked for.
void readScript(const QString &script, const ScriptPlace &place, Reading &reading);

} // namespace purser
