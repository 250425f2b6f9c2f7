#pragma once

#include "app/model/error.h"

#include <expected>

namespace purser {

// A value, or the reason why there is none.
template <typename T>
using Result = std::expected<T, Error>;

// "It is done": the value of a Result that has nothing to tell. (Not std::monostate: QCoro 0.8 takes that for a
// coroutine that has not finished, and its caller waits for ever.)
struct Done
{
    bool operator==(const Done &) const = default;
};

inline std::unexpected<Error> failure(ErrorKind kind, const QString &subject = {}, const QString &detail = {})
{
    return std::unexpected(Error {kind, subject, detail, {}});
}

} // namespace purser
