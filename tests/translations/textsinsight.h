#pragma once

#include <QMap>
#include <QString>

namespace purser {

// Every text that a person sees, hears or gets as a tooltip of what is on screen, with where it is. What they typed is
// not among them.
QMap<QString, QString> textsInSight();

} // namespace purser
