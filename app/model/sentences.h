#pragma once

#include "app/model/error.h"
#include "app/model/keychainstate.h"

#include <QString>

namespace purser {

// The one place where an Error becomes words, for window, command line and helper alike. Plain text, translated.

// What happened, in one sentence, with the other side's own words where there are any.
QString sentence(const Error &error);

// One thing to do about it; may be empty.
QString advice(const Error &error);

// What is wrong at a field, in one sentence that says how to put it right.
QString sentence(const FieldIssue &issue);

// Sentence and advice together, or the issues, one a line: for a terminal.
QString explanation(const Error &error);

QString sentence(KeychainState state);

} // namespace purser
