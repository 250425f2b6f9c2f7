#pragma once

#include "app/model/secret.h"

#include <chrono>

class QMimeData;

namespace purser {

// How long a secret stays in the clipboard.
inline constexpr std::chrono::seconds secretClipboardTime {30};

// Puts a secret into the clipboard, marked so that clipboard managers keep no copy of it, and takes it out again after
// a while unless something else was copied meanwhile, also at the program's end.
// Source of the mark: KeePassXC and Klipper, x-kde-passwordManagerHint.
void copySecret(const Secret &secret, std::chrono::milliseconds stays = secretClipboardTime);

} // namespace purser
