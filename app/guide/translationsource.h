#pragma once

#include "app/guide/guidefile.h"

namespace purser {

// All texts of a guide as C++ that lupdate reads: guideText() looks them up in the context "Guide".
QByteArray translationSource(const Guide &guide);

} // namespace purser
