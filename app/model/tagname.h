#pragma once

#include <QString>

namespace purser {

// What an entry of a registry's list of tags is: some lists also hold digests, and the places where signatures and
// other attachments of an image are kept (cosign: "sha256-….sig"; OCI distribution specification, "Referrers tag
// schema": "sha256-…").
enum class TagKind { Tag, Digest, Signature, Attestation, BillOfMaterials, Attachment };

TagKind tagKind(const QString &tag);

// A tag or a digest as the OCI distribution specification has it; anything else cannot be pulled.
bool isTagName(const QString &text);

// A text whose plain order is the one in which people count: v1.9 before v1.10. No two tags share one.
QString naturalKey(const QString &tag);

} // namespace purser
