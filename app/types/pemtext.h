#pragma once

#include "app/model/fieldissue.h"
#include "app/model/secret.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace purser {

// One block of PEM (RFC 7468) or of what looks like it.
struct PemBlock
{
    QByteArray label = {}; // "RSA PRIVATE KEY"
    QByteArray whole = {}; // from "-----BEGIN" to the end of the last line

    ~PemBlock() { wipe(whole); }

    bool isPrivateKey() const { return label.endsWith("PRIVATE KEY"); }
};

// The whole blocks in a text; what is around them is ignored.
QList<PemBlock> pemBlocks(const QByteArray &text);

// What happened to bytes that should be PEM, as far as it shows before a block is opened; nothing if they hold whole
// blocks. Line ends may be CRLF.
std::optional<Issue> pemDamage(const QByteArray &text);

} // namespace purser
