#pragma once

#include "app/model/mention.h"

#include <QByteArray>
#include <QString>

#include <expected>

namespace purser {

// The largest file that is read, in bytes. Files people write by hand have a few kilobytes.
constexpr qsizetype largestScannedFile = 1024 * 1024;

// The bytes of a file as text: UTF-8, UTF-16 and UTF-32 with a byte order mark, UTF-16 without one, and Latin-1 for
// what is no UTF-8. Line ends become '\n'. A note (TooLarge, NotText) for what is no text.
std::expected<QString, ScanNote> sourceText(const QByteArray &bytes);

} // namespace purser
