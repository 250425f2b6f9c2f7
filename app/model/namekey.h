#pragma once

#include <QString>

namespace purser {

// The form under which two names count as the same: Unicode NFKC, full case folding ("ß" = "SS"), outer white space
// off, inner white space runs as one blank. The dotless "ı" counts as "i", whose capital is the same. The person's
// language makes no difference. SQLite's NOCASE folds ASCII only, so the database stores this key.
QString nameKey(const QString &name);

// The name as it is kept: NFC, outer white space off.
QString normalizedName(const QString &name);

// The variable prefix that a workflow sees: upper case, every character outside A-Z 0-9 _ removed, then leading digits
// removed. "my-key-1" → "MYKEY1", "1st-key" → "STKEY".
QString variableName(const QString &name);

} // namespace purser
