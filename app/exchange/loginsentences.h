#pragma once

#include "app/exchange/loginplan.h"

#include <QString>

namespace purser {

// The words for what was found and what importing does with it: for window and command line alike, foreign text in them
// made fit to be shown.

// What it is: "Password", "Token", "With docker-credential-pass".
QString kindText(const FoundLogin &login);

// What happens with it: "Add as “registry.example.com”", "Replace the password of “lab”".
QString outcomeText(const PlannedLogin &planned);

// Why nothing happens, in one sentence; empty where something does.
QString reasonText(const PlannedLogin &planned);

// The word that stands for it in JSON: "add", "already-there", "identity-token".
QString toString(PlannedLogin::Outcome outcome);
QString toString(FoundLogin::Kind kind);

} // namespace purser
