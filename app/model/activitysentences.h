#pragma once

#include "app/model/activity.h"

namespace purser {

// For menu and message: "delete “acme-hub”", to stand behind Undo and Redo; foreign text is made visible in it.
QString phrase(const Action &action);

// For the Activity page and the message after it was done: "Deleted integration acme-hub."
QString sentence(const Action &action);
QString sentence(const ActivityEntry &entry);

} // namespace purser
