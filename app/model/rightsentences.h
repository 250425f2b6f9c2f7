#pragma once

#include "app/model/rights.h"

#include <QString>

namespace purser {

// The one place where rights become words, for window and command line alike. Plain text, translated.

const Right &rightOf(const RepositoryRights &rights, RightKind kind);

// "May pull", "May not push", "Push not known": for a small mark.
QString shortAnswer(RightKind kind, Right::Answer answer);

// "alice may push to acme/web.", or that nobody knows.
QString sentence(const RepositoryRights &rights, RightKind kind);

// "Found by the token's granted access.": how the answer was found, or why there is none.
QString how(const RepositoryRights &rights, RightKind kind);

// What goes for the repository as a whole, such as that it may not exist; empty if there is nothing to say.
QString remark(const RepositoryRights &rights);

// "allowed", "denied", "unknown"; "token-access", …: for programs, not translated.
QString answerName(Right::Answer answer);
QString proofName(Right::Proof proof);

} // namespace purser
