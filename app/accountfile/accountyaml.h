#pragma once

#include "app/accountfile/accountdocument.h"
#include "app/accountfile/accountfilefault.h"

#include <QByteArray>

namespace purser {

// An account as a YAML file that people review and keep under version control: sorted by name, so that a small change
// is a small difference; every scalar that some reader of YAML could take for something else than text is quoted.
// `purser-account` is its version. References are names.

constexpr int accountFileVersion = 1;
// What readAccountFile() reads at most: an account of 100,000 integrations is a third of it.
constexpr qsizetype largestAccountFile = 64 * 1024 * 1024; // bytes

QByteArray accountFile(const AccountDocument &document);
// The same with a part `secrets`, in which their bytes are base64: only for the inside of an encrypted parcel.
Secret parcelText(const AccountParcel &parcel);

struct AccountReading
{
    AccountParcel parcel = {}; // in order; without meaning if there are faults
    QList<AccountFileFault> faults = {}; // by line; after a thousand one that says that there are more
};

// Strict: whatever is not understood is a fault. A file with secrets in it is one, too.
AccountReading readAccountFile(const QByteArray &file);
AccountReading readParcelText(const Secret &text);

} // namespace purser
