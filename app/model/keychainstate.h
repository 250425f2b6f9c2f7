#pragma once

namespace purser {

// What can be said of this computer's keychain without asking a person anything.
enum class KeychainState {
    Unlocked,
    Locked,
    Missing, // no service, or no session bus to reach it by
    Unanswering,
};

} // namespace purser
