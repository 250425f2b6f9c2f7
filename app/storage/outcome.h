#pragma once

#include "app/model/result.h"

#include <optional>

namespace purser {

// What a statement's outcome means to a store.

// NoSuchThing unless a row was changed.
inline Result<Done> changedOne(const Result<qint64> &changed, const QString &id)
{
    if (!changed) {
        Error error = changed.error();
        error.subject = error.kind == ErrorKind::InUse ? id : error.subject;
        return std::unexpected(error);
    }
    return *changed > 0 ? Result<Done>(Done {}) : failure(ErrorKind::NoSuchThing, id);
}

// For statements that may change any number of rows.
inline Result<Done> onlyDone(const Result<qint64> &changed)
{
    return changed ? Result<Done>(Done {}) : std::unexpected(changed.error());
}

// The only one of a list, NoSuchThing if it is empty.
template <typename T>
Result<T> onlyOne(const Result<QList<T>> &found, const QString &id)
{
    if (!found) {
        return std::unexpected(found.error());
    }
    return found->isEmpty() ? Result<T>(failure(ErrorKind::NoSuchThing, id)) : found->first();
}

// Says at the field "name" whose name it is. A constraint that failed without a twin (two rows with one id) is no
// mistake of the person's.
inline Error withTwin(Error error, const QString &name, const Result<std::optional<QString>> &twin)
{
    if (error.kind != ErrorKind::InvalidInput || error.issues.isEmpty()) {
        return error;
    }
    FieldIssue &issue = error.issues.first();
    issue.field = QStringLiteral("name");
    if (issue.issue != Issue::NameTaken) {
        return error;
    }
    if (!twin || !*twin) {
        error.kind = ErrorKind::AccountFailed;
        error.issues.clear();
        return error;
    }
    error.subject = name;
    error.detail.clear();
    issue.argument = **twin;
    return error;
}

} // namespace purser
