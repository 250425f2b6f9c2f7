#pragma once

#include "app/guide/scene.h"

#include <QImage>
#include <QList>
#include <QRect>

namespace purser {

// A mark with its place in a picture, in pixels of the window.
struct PlacedMark
{
    SceneMark::Kind kind = SceneMark::Kind::Number;
    QRect place = {};
    int number = 0; // of Kind::Number
};

// Draws the marks over the picture in the theme's colours, as sharp as its device pixel ratio allows; arrows come from
// the side where the text of the language ends.
void drawMarks(QImage &picture, const QList<PlacedMark> &marks, Qt::LayoutDirection direction);

} // namespace purser
