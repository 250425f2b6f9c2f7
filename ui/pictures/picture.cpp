#include "ui/pictures/picture.h"

#include "app/guide/guidetext.h"
#include "app/guide/scenewords.h"
#include "ui/pictures/numberplaces.h"
#include "ui/pictures/scenewidgets.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QJsonArray>
#include <QMetaEnum>
#include <QPainter>

using namespace Qt::Literals;

namespace purser {

namespace {

QString roleName(QAccessible::Role role)
{
    const auto roles = QMetaEnum::fromType<QAccessible::Role>();
    return QString::fromLatin1(roles.valueToKey(role));
}

QJsonArray toJson(const QRect &rect)
{
    return {rect.x(), rect.y(), rect.width(), rect.height()};
}

SceneFault notThere(const Scene &scene, const QString &target, int line)
{
    return {.kind = SceneFault::Kind::NoControl,
        .subject = target,
        .detail = namesInSight().join(u", "_s),
        .file = scene.file,
        .line = line};
}

} // namespace

std::expected<PictureLayout, SceneFault> layOut(const Scene &scene, const QWidget &window)
{
    PictureLayout layout {.part = window.rect()};
    if (!scene.target.isEmpty()) {
        const std::optional<QRect> place = findPlace(window, scene.target);
        if (!place) {
            return std::unexpected(notThere(scene, scene.target, scene.line));
        }
        const int margin = scene.margin;
        layout.part = place->adjusted(-margin, -margin, margin, margin) & window.rect();
    }
    int number = 0;
    for (const SceneMark &mark : scene.marks) {
        const std::optional<QRect> place = findPlace(window, mark.target);
        if (!place) {
            return std::unexpected(notThere(scene, mark.target, mark.line));
        }
        number += mark.kind == SceneMark::Kind::Number ? 1 : 0;
        layout.marks << PlacedMark {mark.kind, place->translated(-layout.part.topLeft()), {.value = number}};
    }
    QList<QRect> contents = contentsInSight(window);
    for (QRect &each : contents) {
        each.translate(-layout.part.topLeft());
    }
    placeNumbers(layout.marks, contents, QRect(QPoint(), layout.part.size()), window.layoutDirection());
    return layout;
}

QImage paintPicture(const PictureLayout &layout, const QWidget &window, qreal scale)
{
    QImage image(layout.part.size() * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(Theme::tokens().window);
    QWidgetList stages {const_cast<QWidget *>(&window)};
    const QWidgetList roots = QApplication::topLevelWidgets();
    for (const Qt::WindowType kind : {Qt::Dialog, Qt::Popup}) {
        for (QWidget *root : roots) {
            if (root->isVisible() && root != &window && root->windowType() == kind) {
                stages << root;
            }
        }
    }
    for (QWidget *stage : std::as_const(stages)) {
        const QPoint origin = window.mapFromGlobal(stage->mapToGlobal(QPoint())) - layout.part.topLeft();
        stage->render(&image, origin, QRegion(), QWidget::DrawWindowBackground | QWidget::DrawChildren);
    }
    drawMarks(image, layout.marks, window.layoutDirection());
    return image;
}

QString alternativeText(const Scene &scene)
{
    QStringList names;
    for (const SceneMark &mark : scene.marks) {
        const QString name = accessibleNameOf(mark.target);
        if (mark.kind != SceneMark::Kind::Blur && !name.isEmpty() && !names.contains(name)) {
            names << name;
        }
    }
    const QString title = guideText(scene.title);
    if (names.isEmpty()) {
        return title;
    }
    return QCoreApplication::translate("Guide", "%1. Marked: %2").arg(title, QLocale().createSeparatedList(names));
}

QJsonObject pictureMap(const Scene &scene, const PictureLayout &layout, const QWidget &window)
{
    QJsonArray controls;
    const QList<QWidget *> all = controlsInSight();
    for (QWidget *each : all) {
        const auto place = findPlace(window, each->objectName());
        QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(each);
        if (place && reader && layout.part.intersects(*place)) {
            controls << QJsonObject {{"name"_L1, each->objectName()}, {"role"_L1, roleName(reader->role())},
                {"text"_L1, reader->text(QAccessible::Name)},
                {"rectangle"_L1, toJson((*place & layout.part).translated(-layout.part.topLeft()))}};
        }
    }
    QJsonArray marks;
    for (qsizetype at = 0; at < scene.marks.size(); ++at) {
        const SceneMark &mark = scene.marks.at(at);
        const PlacedMark &placed = layout.marks.at(at);
        QJsonObject entry {{"kind"_L1, toString(mark.kind)}, {"control"_L1, mark.target},
            {"rectangle"_L1, toJson(placed.place)}, {"text"_L1, guideText(mark.text)}};
        if (mark.kind == SceneMark::Kind::Number) {
            entry.insert("number"_L1, placed.number.value);
        }
        marks << entry;
    }
    return {{"scene"_L1, scene.name}, {"title"_L1, guideText(scene.title)}, {"alternative"_L1, alternativeText(scene)},
        {"size"_L1, QJsonArray {layout.part.width(), layout.part.height()}}, {"marks"_L1, marks},
        {"controls"_L1, controls}};
}

} // namespace purser
