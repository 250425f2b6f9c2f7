#pragma once

#include "ui/widgets/listdelegate.h"

#include <QRect>

class QModelIndex;
class QPainter;
class QStyleOptionViewItem;

// How ListDelegate lays out and paints the contents of a cell.
namespace purser {

// The cell without its padding: the card's distance at the two edges of the row. Mirrored already.
QRect cellContents(const QStyleOptionViewItem &option, bool first, bool last);

void paintBadgeCell(
    QPainter *painter, const QRect &contents, const QStyleOptionViewItem &option, const QModelIndex &index);
void paintCheckCell(
    QPainter *painter, const QRect &contents, const QStyleOptionViewItem &option, const QModelIndex &index);
void paintStatusCell(
    QPainter *painter, const QRect &contents, const QStyleOptionViewItem &option, const QModelIndex &index);
void paintTextCell(QPainter *painter, const QRect &contents, const QStyleOptionViewItem &option,
    const QModelIndex &index, bool strong);

// Whether a text of the cell has to be cut to fit.
bool isCellCut(const QRect &contents, const QModelIndex &index, ListDelegate::Cell cell);

} // namespace purser
