#pragma once

namespace purser {

// Keeps what the process has in memory and writes to disk from other users of the computer: new files are the owner's
// alone, a crash leaves no core file, and no other process of the user can attach or read its memory (except root's).
// Called first in every main(), before anything is created.
void hardenProcess();

} // namespace purser
