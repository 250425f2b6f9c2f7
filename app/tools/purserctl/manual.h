#pragma once

#include <QByteArray>

namespace purser {

// The manual page purserctl(1) in mdoc(7), made from what the command line itself says of its nouns, verbs and options.
QByteArray purserctlManual();

} // namespace purser
