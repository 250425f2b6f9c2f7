#pragma once

#include "app/guide/scene.h"
#include "ui/pictures/callouts.h"
#include "ui/pictures/scenefault.h"

#include <QImage>
#include <QJsonObject>

#include <expected>

namespace purser {

class MainWindow;

// Where the marks of a scene and its target are, now that it is on the stage.
struct PictureLayout
{
    QRect part = {}; // of the window, in its pixels
    QList<PlacedMark> marks = {}; // in the part
};
std::expected<PictureLayout, SceneFault> layOut(const Scene &scene, const QWidget &window);

// The part of the window with what stands over it, painted at that scale, marks and all. The same bytes every time.
QImage paintPicture(const PictureLayout &layout, const QWidget &window, qreal scale);

// Every control in the picture: name, role, accessible name and rectangle in pixels of scale 1; the marks with what
// they point at; and the alternative text of the picture.
QJsonObject pictureMap(const Scene &scene, const PictureLayout &layout, const QWidget &window);

// What the picture shows, for people who do not see it: the scene's title and what the marks point at.
QString alternativeText(const Scene &scene);

} // namespace purser
