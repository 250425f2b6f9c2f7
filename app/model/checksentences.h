#pragma once

#include "app/model/checkreport.h"

#include <QString>

namespace purser {

// The one place where a CheckReport becomes words, for window, command line and helper alike. Plain text, translated;
// foreign text in it is as the report has it.

// "Accepted", "Refused", …
QString headline(Verdict verdict);

// What came out, in one sentence that names the user or the host.
QString message(const CheckReport &report);

// One thing to do about it, fitted to the registry where its kind is known by its host. Empty if accepted.
QString advice(const CheckReport &report);

// By what it was proved, as in "Proved by …". Empty unless accepted.
QString how(const CheckReport &report);

// "Proved by: …", a line of its own. Empty unless accepted.
QString proofLine(const CheckReport &report);

// "It is a registry", "Login as alice", "Token for alice", …; what a failed step found is said as such.
QString title(const CheckStep &step);

// What was noticed besides, in one sentence; mostly empty.
QString remark(const CheckStep &step);

// "ping", "token", …; "passed", "failed", "noted": for programs, not translated.
QString stepName(CheckStep::Kind kind);
QString outcomeName(CheckStep::Outcome outcome);

// The whole report to be copied: lines of plain text, without secrets.
QString asText(const CheckReport &report);

} // namespace purser
