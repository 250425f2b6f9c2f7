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
    struct Number
    {
        int value = 0;
        QRectF place = {};
    };
    Number number = {}; // of Kind::Number
};

// The frame around what a mark points at, within the picture.
QRectF frameOf(const QRect &place, const QRectF &bounds);

// Draws the marks over the picture in the theme's colours, as sharp as its device pixel ratio allows; arrows come from
// the side where the text of the language ends.
void drawMarks(QImage &picture, const QList<PlacedMark> &marks, Qt::LayoutDirection direction);

} // namespace purser
