#pragma once

#include "app/model/draft.h"
#include "app/model/result.h"
#include "app/tools/purserctl/commandline.h"

namespace purser {

// What the options of add and edit say, laid over `draft` (whose type is set). Reads the secrets. Subscriptions are
// left to the caller: they need the account.
Result<Draft> applyOptions(Draft draft, const Request &request);

} // namespace purser
