#pragma once

#include "app/model/error.h"

namespace purser {

// What can be said of this computer's keychain without asking a person anything.
enum class KeychainState {
    Unlocked,
    Locked,
    Missing, // no service, or no session bus to reach it by
    Unanswering,
};

// Why nothing can be had from the keychain in that state; None where it can.
constexpr ErrorKind errorKind(KeychainState state)
{
    switch (state) {
    case KeychainState::Unlocked:
        return ErrorKind::None;
    case KeychainState::Locked:
        return ErrorKind::KeychainLocked;
    case KeychainState::Missing:
        return ErrorKind::KeychainMissing;
    case KeychainState::Unanswering:
        return ErrorKind::KeychainBusy;
    }
    return ErrorKind::KeychainFailed;
}

} // namespace purser
