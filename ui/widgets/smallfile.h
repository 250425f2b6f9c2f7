#pragma once

#include "app/model/fieldissue.h"

#include <QByteArray>

#include <expected>

namespace purser {

// The bytes of a file that somebody chose or dropped: a key or a certificate. Refused, with KeyTooLarge or
// FileUnreadable and no `field`, when it has more than `maximum` bytes, cannot be read, or is no ordinary file.
std::expected<QByteArray, FieldIssue> readSmallFile(const QString &path, qint64 maximum);

} // namespace purser
