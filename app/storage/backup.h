#pragma once

#include "app/storage/connection.h"

namespace purser {

// Copies the account, complete and compact, into "FILE.backup-N" beside it: mode 0600, N one more than the highest so
// far. The three newest are kept. A copy appears under its name only when it is whole and on the disk.
// Fault point: "backup:before-rename".
Result<Done> backUp(Connection &connection);

} // namespace purser
