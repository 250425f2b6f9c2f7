#include "ui/pictures/callouts.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace purser {

namespace {

constexpr qreal lineWidth = 2;
constexpr int around = 3; // between a control and its frame
constexpr float dimness = 0.55F;
constexpr int mosaic = 7; // pixels of the window that a blur makes one

void blur(QImage &picture, const QRect &place)
{
    const qreal ratio = picture.devicePixelRatio();
    const QRect pixels =
        QRectF(place.x() * ratio, place.y() * ratio, place.width() * ratio, place.height() * ratio).toAlignedRect()
        & QRect(QPoint(), picture.size());
    if (pixels.isEmpty()) {
        return;
    }
    // Once it is this coarse nothing can be got back from it.
    const QSize coarse = (place.size() / mosaic).expandedTo({2, 2});
    QImage part = picture.copy(pixels);
    part.setDevicePixelRatio(1);
    part = part.scaled(coarse, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
               .scaled(pixels.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    picture.setDevicePixelRatio(1);
    QPainter(&picture).drawImage(pixels.topLeft(), part);
    picture.setDevicePixelRatio(ratio);
}

void dimAllElse(QPainter &painter, const QRectF &bounds, const QList<PlacedMark> &marks)
{
    QPainterPath dark;
    dark.addRect(bounds);
    QPainterPath light;
    for (const PlacedMark &mark : marks) {
        if (mark.kind == SceneMark::Kind::Spotlight) {
            const int radius = Theme::tokens().size.radiusCard;
            light.addRoundedRect(frameOf(mark.place, bounds), radius, radius);
        }
    }
    if (!light.isEmpty()) {
        QColor veil = Theme::tokens().shadow;
        veil.setAlphaF(dimness);
        painter.fillPath(dark.subtracted(light), veil);
    }
}

void drawFrame(QPainter &painter, const QRectF &frame)
{
    const int radius = Theme::tokens().size.radiusControl;
    painter.setBrush(Qt::NoBrush);
    // A line of the surface's colour on both sides keeps the frame apart from whatever it crosses.
    painter.setPen(QPen(Theme::tokens().panel, lineWidth * 2));
    painter.drawRoundedRect(frame, radius, radius);
    painter.setPen(QPen(Theme::tokens().mark, lineWidth));
    painter.drawRoundedRect(frame, radius, radius);
}

void drawNumber(QPainter &painter, const PlacedMark::Number &number)
{
    painter.setPen(QPen(Theme::tokens().panel, lineWidth));
    painter.setBrush(Theme::tokens().mark);
    painter.drawEllipse(number.place);
    painter.setFont(Theme::font(TextRole::SmallStrong));
    painter.setPen(Theme::tokens().onMark);
    painter.drawText(number.place, Qt::AlignCenter, QString::number(number.value));
}

void drawArrow(QPainter &painter, const QRectF &frame, const QRectF &bounds, Qt::LayoutDirection direction)
{
    const qreal length = Theme::tokens().size.markArrow;
    const bool hasRoomAtEnd =
        direction == Qt::RightToLeft ? frame.left() - length > bounds.left() : frame.right() + length < bounds.right();
    const bool comesFromRight = (direction == Qt::LeftToRight) == hasRoomAtEnd;
    const qreal toward = comesFromRight ? 1 : -1;
    const QPointF head(comesFromRight ? frame.right() + around : frame.left() - around, frame.center().y());
    const QPointF tail = head + QPointF(toward * length, -length / 2);
    const QLineF shaft(head, tail);
    const auto barb = [&](qreal angle) {
        QLineF line(head, tail);
        line.setAngle(shaft.angle() + angle);
        line.setLength(length / 4);
        return line.p2();
    };
    for (const auto &[color, width] :
        {std::pair {Theme::tokens().panel, lineWidth * 3}, std::pair {Theme::tokens().mark, lineWidth * 1.5}}) {
        painter.setPen(QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawLine(shaft);
        painter.drawPolyline(QPolygonF({barb(28), head, barb(-28)}));
    }
}

} // namespace

QRectF frameOf(const QRect &place, const QRectF &bounds)
{
    const qreal half = lineWidth / 2;
    return QRectF(place).adjusted(-around, -around, around, around) & bounds.adjusted(half, half, -half, -half);
}

void drawMarks(QImage &picture, const QList<PlacedMark> &marks, Qt::LayoutDirection direction)
{
    for (const PlacedMark &mark : marks) {
        if (mark.kind == SceneMark::Kind::Blur) {
            blur(picture, mark.place);
        }
    }
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF bounds(QPointF(), picture.deviceIndependentSize());
    dimAllElse(painter, bounds, marks);
    for (const PlacedMark &mark : marks) {
        const QRectF frame = frameOf(mark.place, bounds);
        if (mark.kind == SceneMark::Kind::Number || mark.kind == SceneMark::Kind::Frame) {
            drawFrame(painter, frame);
        } else if (mark.kind == SceneMark::Kind::Arrow) {
            drawArrow(painter, frame, bounds, direction);
        }
    }
    // Over all frames, so that none crosses a number.
    for (const PlacedMark &mark : marks) {
        if (mark.kind == SceneMark::Kind::Number) {
            drawNumber(painter, mark.number);
        }
    }
}

} // namespace purser
