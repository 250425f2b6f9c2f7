#pragma once

#include <QByteArray>
#include <QImage>

namespace purser {

// The picture as a PNG: eight bits a colour without transparency, or a palette where that is enough; sRGB, the size of
// its pixels by the device pixel ratio, and nothing that changes from run to run. Written by libpng in the fastest way
// that still packs surfaces of one colour well.
QByteArray pngFile(const QImage &picture);

} // namespace purser
