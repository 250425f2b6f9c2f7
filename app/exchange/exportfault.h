#pragma once

#include "app/model/error.h"

#include <QString>

#include <expected>

namespace purser {

// Why logins or variables cannot be written. Never holds a secret.
struct ExportFault
{
    enum class Kind {
        Failed, // for the reason that `error` gives
        NoVariableName, // nothing of the name of `integration` may stand in a variable's
        SameVariable, // `integration` and `other`, which may be the same one, both set `place`
        SameServer, // both are for `place`
        NoAccountId, // Amazon's keys do not say whose registry they are for
        HoldsNul, // the value of `place`, which no environment can hold
        NotText, // the value of `place` is not UTF-8, and such a file is
        HoldsLineEnd, // the value of `place`, in a file that has a line for each
        NoCommonSpelling, // no spelling of the value of `place` means the same to every reader
        SecretName, // Kubernetes would not take it
        Namespace, // the same
    };

    Kind kind = Kind::Failed;
    QString integration = {};
    QString other = {};
    QString place = {}; // a variable, or a registry
    Error error = {};
};

template <typename T>
using Exported = std::expected<T, ExportFault>;

inline std::unexpected<ExportFault> exportFailure(const Error &error)
{
    return std::unexpected(ExportFault {ExportFault::Kind::Failed, {}, {}, {}, error});
}

// What is wrong and what to do about it. Plain text, translated.
QString sentence(const ExportFault &fault);

} // namespace purser
