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

QRectF frameOf(const QRect &place, const QRectF &bounds)
{
    const qreal half = lineWidth / 2;
    return QRectF(place).adjusted(-around, -around, around, around) & bounds.adjusted(half, half, -half, -half);
}

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

void drawNumber(QPainter &painter, const QRectF &frame, int number, const QRectF &bounds, Qt::LayoutDirection direction)
{
    const qreal size = Theme::tokens().size.markBadge;
    // Beside where the control begins, so that neither its text nor the label above it is covered; what is high has it
    // at its top.
    const qreal outwards = direction == Qt::RightToLeft ? size / 4 : -size / 4;
    const qreal edge = direction == Qt::RightToLeft ? frame.right() : frame.left();
    const qreal middle = frame.height() > size * 3 ? frame.top() + size : frame.center().y();
    QRectF badge(edge + outwards - size / 2, middle - size / 2, size, size);
    badge.moveLeft(std::clamp(badge.left(), bounds.left() + 1, bounds.right() - size - 1));
    badge.moveTop(std::clamp(badge.top(), bounds.top() + 1, bounds.bottom() - size - 1));
    painter.setPen(QPen(Theme::tokens().panel, lineWidth));
    painter.setBrush(Theme::tokens().mark);
    painter.drawEllipse(badge);
    painter.setFont(Theme::font(TextRole::SmallStrong));
    painter.setPen(Theme::tokens().onMark);
    painter.drawText(badge, Qt::AlignCenter, QString::number(number));
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
            drawNumber(painter, frameOf(mark.place, bounds), mark.number, bounds, direction);
        }
    }
}

} // namespace purser
