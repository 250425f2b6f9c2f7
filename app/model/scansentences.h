#pragma once

#include "app/model/mention.h"

#include <QString>

namespace purser {

// The one place where the notes of a scan become words. Plain text, translated; foreign text in it is made fit to be
// shown. The file and the line are not in it.

// What is the matter, in one sentence.
QString sentence(const ScanNote &note);

// One thing to do about it; may be empty.
QString advice(const ScanNote &note);

// Whether the file was not scanned, or not all of it, so that a use in it may be missing.
bool leavesGap(ScanNote::Problem problem);

} // namespace purser
