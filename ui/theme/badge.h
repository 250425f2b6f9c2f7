#pragma once

#include <QString>

class QPainter;
class QRect;

namespace purser {

// The hue (0 … 359) that belongs to an id, the same on every computer.
int hueOf(QStringView id);

// The letter for a name: its first letter or digit in upper case, "?" when it has none.
QString initialOf(const QString &name);

// A type's letter on a rounded square.
void paintBadge(QPainter *painter, const QRect &rect, const QString &letter, int hue);

// A subscription's initial on a disc.
void paintInitial(QPainter *painter, const QRect &rect, const QString &letter, int hue);

} // namespace purser
