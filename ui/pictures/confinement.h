#pragma once

#include <QString>

namespace purser {

// From here on this process and all that it starts can open no socket: no network, no bus and so no keychain can be
// reached, whatever the code does. Cannot be taken back. Why not, if the system does not do it; empty if it is done.
QString giveUpSockets();

} // namespace purser
