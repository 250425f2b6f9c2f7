#include "tests/ui/accessibility/walk.h"
#include "ui/theme/tokens.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QHash>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPixmap>

#include <algorithm>

using namespace Qt::Literals;

namespace purser {

namespace {

constexpr qreal leastContrast = 4.5;

QHash<QRgb, int> coloursIn(const QImage &picture, const QRect &place)
{
    QHash<QRgb, int> counts;
    for (int y = place.top(); y <= place.bottom(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
        for (int x = place.left(); x <= place.right(); ++x) {
            ++counts[line[x]];
        }
    }
    return counts;
}

// Of the strokes within the place on what most of it is covered with.
qreal contrastIn(const QImage &picture, const QRect &place)
{
    const QHash<QRgb, int> counts = coloursIn(picture, place & picture.rect());
    if (counts.size() < 2) {
        return 0;
    }
    const QList<QRgb> colours = counts.keys();
    const QColor behind(*std::ranges::max_element(colours, {}, [&](QRgb each) { return counts.value(each); }));
    qreal most = 0;
    for (const QRgb each : colours) {
        most = std::max(most, contrast(QColor(each), behind));
    }
    return most;
}

bool hasText(const QWidget &widget)
{
    if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
        return !box->currentText().isEmpty();
    }
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget)) {
        return !line->displayText().isEmpty() || !line->placeholderText().isEmpty();
    }
    const bool isText = qobject_cast<const QLabel *>(&widget) || qobject_cast<const QAbstractButton *>(&widget);
    return isText && !widget.property("text").toString().trimmed().isEmpty();
}

// Without the frame, and only what can be seen.
QRect textPlace(const QWidget &widget)
{
    constexpr int frame = 4;
    QRect seen = widget.visibleRegion().boundingRect();
    if (!qobject_cast<const QLabel *>(&widget)) {
        seen &= widget.rect().adjusted(frame, frame, -frame, -frame);
    }
    return seen.translated(widget.mapTo(widget.window(), QPoint()));
}

QStringList cellFlaws(const QAbstractItemView &view, const QImage &picture)
{
    QStringList flaws;
    const QAbstractItemModel *model = view.model();
    for (int row = 0; model && row < model->rowCount(view.rootIndex()); ++row) {
        for (int column = 0; column < model->columnCount(view.rootIndex()); ++column) {
            const QModelIndex index = model->index(row, column, view.rootIndex());
            const QString text = index.data().toString();
            const QRect cell = view.visualRect(index) & view.viewport()->visibleRegion().boundingRect();
            const bool isShown =
                cell.height() > view.fontMetrics().height() && cell.width() > view.fontMetrics().height();
            if (text.isEmpty() || !isShown || !(index.flags() & Qt::ItemIsEnabled)) {
                continue;
            }
            const QRect place = cell.translated(view.viewport()->mapTo(view.window(), QPoint()));
            if (const qreal found = contrastIn(picture, place); found < leastContrast) {
                flaws << u"%1, “%2”: contrast is %3"_s.arg(nameOf(view), text).arg(found, 0, 'f', 2);
            }
        }
    }
    return flaws;
}

} // namespace

QStringList colourFlaws(QWidget &window)
{
    const QImage picture = window.grab().toImage().convertToFormat(QImage::Format_RGB32);
    QStringList flaws;
    const QList<QWidget *> parts = visibleParts(window);
    for (const QWidget *each : parts) {
        if (const auto *view = qobject_cast<const QAbstractItemView *>(each); view && view->isEnabled()) {
            flaws << cellFlaws(*view, picture);
        }
        const QRect place = textPlace(*each);
        if (!each->isEnabled() || !hasText(*each) || place.height() < each->fontMetrics().height()) {
            continue;
        }
        if (const qreal found = contrastIn(picture, place); found < leastContrast) {
            flaws << u"%1: contrast is %2"_s.arg(nameOf(*each)).arg(found, 0, 'f', 2);
        }
    }
    return flaws;
}

} // namespace purser
