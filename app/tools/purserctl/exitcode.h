#pragma once

#include "app/model/error.h"

namespace purser {

// What purserctl answers to the shell; scripts rely on these numbers.
enum class ExitCode {
    Done = 0,
    Failed = 1,
    WrongUse = 2,
    NoSuchThing = 3,
    InUse = 4,
    Keychain = 5, // locked, absent, denied, or without the secret
    NotAccepted = 6, // the check did not end in `accepted`, or a right is not there or not known
};

inline ExitCode exitCode(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::InvalidInput:
        return ExitCode::WrongUse;
    case ErrorKind::NoSuchThing:
        return ExitCode::NoSuchThing;
    case ErrorKind::InUse:
        return ExitCode::InUse;
    case ErrorKind::SecretAbsent:
    case ErrorKind::KeychainLocked:
    case ErrorKind::KeychainDenied:
    case ErrorKind::KeychainCancelled:
    case ErrorKind::KeychainMissing:
    case ErrorKind::KeychainBusy:
    case ErrorKind::KeychainFailed:
        return ExitCode::Keychain;
    default:
        return ExitCode::Failed;
    }
}

} // namespace purser
