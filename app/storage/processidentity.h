#pragma once

#include <QString>
#include <QtGlobal>

#include <optional>

namespace purser {

// Tells a process from every other, also after its number was given to another one or the computer was restarted.
struct ProcessIdentity
{
    qint64 pid = 0;
    qint64 startTime = 0; // clock ticks after the computer's start: field 22 of /proc/PID/stat, see proc(5)
    QString bootId = {}; // /proc/sys/kernel/random/boot_id

    bool operator==(const ProcessIdentity &) const = default;

    static ProcessIdentity current();
    static ProcessIdentity of(qint64 pid); // startTime 0 if it cannot be looked at
};

// Whether that very process still runs. A process that cannot be looked at counts as running, so that nothing of its
// is taken away.
bool isAlive(const ProcessIdentity &identity);

} // namespace purser
