#pragma once

#include "app/guide/guidefile.h"
#include "ui/pictures/pictureoptions.h"

namespace purser {

// Writes the guide's pages beside their pictures, in every format and language asked for. Why not, if so.
QString writeGuidePages(const Guide &guide, const PictureOptions &options);

} // namespace purser
