#pragma once

#include "ui/pictures/callouts.h"

#include <QWidget>

namespace purser {

// What in a window must not be hidden by a number: texts and controls, in pixels of the window. `window` is where they
// are counted from.
QList<QRect> contentsInSight(const QWidget &window);

// Chooses for each number the place beside its frame where it hides least. Themes and scales do not matter to it, so
// that a picture's numbers stand alike in all of them. `bounds` is the picture.
void placeNumbers(
    QList<PlacedMark> &marks, const QList<QRect> &contents, const QRect &bounds, Qt::LayoutDirection direction);

} // namespace purser
