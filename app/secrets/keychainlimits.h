#pragma once

#include <QtGlobal>

#include <chrono>

namespace purser {

// How long the keychain may take and how much it may be given.
struct KeychainLimits
{
    // For what may show a question to a person.
    std::chrono::milliseconds interactive {60'000};

    // For what asks nobody: looking whether a secret is there, whether the keychain is locked.
    std::chrono::milliseconds unattended {3'000};

    // In bytes. A larger secret is refused before the keychain hears of it.
    qsizetype largestSecret = 1024 * 1024;
};

} // namespace purser
