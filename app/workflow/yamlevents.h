#pragma once

#include "app/model/mention.h"
#include "app/workflow/yamlnodes.h"

#include <QList>

namespace purser {

// Fills `nodes` from the text of a YAML file; see YamlFile. Answers the roots of the complete documents.
QList<int> parseYaml(const QString &text, const YamlLimits &limits, YamlNodes &nodes, QList<ScanNote> &notes);

} // namespace purser
