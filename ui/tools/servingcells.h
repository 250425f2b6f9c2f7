#pragma once

#include "app/clients/toolsetup.h"
#include "ui/widgets/rowmodel.h"

namespace purser {

enum class ServingColumn { Registry, Docker, Containers };

// Which registry is served by whom.
using ServingModel = RowModel<ServedRegistry>;
ServingModel *makeServingModel(QObject *parent);

} // namespace purser
