#include "ui/pictures/numberplaces.h"

#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>

#include <algorithm>
#include <limits>

namespace purser {

namespace {

// A label is often wider than what it says.
QRect textOf(const QLabel &label)
{
    const auto alignment = static_cast<int>(QStyle::visualAlignment(label.layoutDirection(), label.alignment()));
    const int wrapping = label.wordWrap() ? static_cast<int>(Qt::TextWordWrap) : 0;
    return label.fontMetrics().boundingRect(label.contentsRect(), alignment | wrapping, label.text());
}

bool isControl(const QWidget &widget)
{
    return qobject_cast<const QAbstractButton *>(&widget) || qobject_cast<const QLineEdit *>(&widget)
        || qobject_cast<const QComboBox *>(&widget);
}

// From the best place to the worst, each with the number's middle on the frame or a little outside of it.
QList<QPointF> candidates(const QRectF &frame, qreal size, Qt::LayoutDirection direction)
{
    const bool isMirrored = direction == Qt::RightToLeft;
    const qreal outwards = size / 4;
    const qreal start = isMirrored ? frame.right() + outwards : frame.left() - outwards;
    const qreal end = isMirrored ? frame.left() - outwards : frame.right() + outwards;
    const qreal middle = frame.height() > size * 3 ? frame.top() + size : frame.center().y();
    const qreal above = frame.top() - outwards;
    const qreal below = frame.bottom() + outwards;
    return {{start, middle}, {start, above}, {end, above}, {end, middle}, {frame.center().x(), above}, {start, below},
        {end, below}, {frame.center().x(), below}};
}

qreal hidden(const QRectF &badge, const QList<QRect> &contents, const QRectF &own)
{
    qreal area = 0;
    for (const QRect &each : contents) {
        const QRectF common = badge & QRectF(each);
        // The control itself is hidden only where it says something.
        const bool isOwn = own.contains(QRectF(each));
        area += common.width() * common.height() * (isOwn ? 0.5 : 1);
    }
    return area;
}

} // namespace

QList<QRect> contentsInSight(const QWidget &window)
{
    QList<QRect> found;
    const QWidgetList all = QApplication::allWidgets();
    for (const QWidget *each : all) {
        if (!each->isVisible() || each->visibleRegion().isEmpty()) {
            continue;
        }
        const auto *label = qobject_cast<const QLabel *>(each);
        if (label || isControl(*each)) {
            const QRect part = label ? textOf(*label) : each->rect();
            found << part.translated(window.mapFromGlobal(each->mapToGlobal(QPoint())));
        }
    }
    // Widgets come in no order that one could rely on.
    std::ranges::sort(found, [](const QRect &one, const QRect &other) {
        return std::tuple(one.y(), one.x(), one.width(), one.height())
            < std::tuple(other.y(), other.x(), other.width(), other.height());
    });
    return found;
}

void placeNumbers(
    QList<PlacedMark> &marks, const QList<QRect> &contents, const QRect &bounds, Qt::LayoutDirection direction)
{
    const qreal size = Theme::tokens().size.markBadge;
    const QRectF inside = QRectF(bounds).adjusted(size / 2 + 1, size / 2 + 1, -size / 2 - 1, -size / 2 - 1);
    QList<QRect> taken = contents;
    for (PlacedMark &mark : marks) {
        if (mark.kind != SceneMark::Kind::Number) {
            continue;
        }
        const QRectF frame = frameOf(mark.place, bounds);
        qreal least = std::numeric_limits<qreal>::max();
        const QList<QPointF> places = candidates(frame, size, direction);
        for (const QPointF &place : places) {
            const QPointF middle(std::clamp(place.x(), inside.left(), inside.right()),
                std::clamp(place.y(), inside.top(), inside.bottom()));
            const QRectF badge(middle.x() - size / 2, middle.y() - size / 2, size, size);
            const qreal cost = hidden(badge, taken, frame);
            if (cost < least) {
                least = cost;
                mark.number.place = badge;
            }
        }
        taken << mark.number.place.toAlignedRect();
    }
}

} // namespace purser
