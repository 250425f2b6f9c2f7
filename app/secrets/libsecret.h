#pragma once

namespace purser {

// Two faults of libsecret 0.20, the library behind QtKeychain, that show when the Secret Service is restarted while
// the program runs: every job fails from then on, and the process crashes once the new service announces a collection.

// Has libsecret forget the service it is connected to. To be called when that is gone.
void disconnectLibsecret();

// Keeps the announcements of the service from libsecret, which does not need them for what QtKeychain does. To be
// called after a job, once for each connection.
void silenceLibsecret();

} // namespace purser
