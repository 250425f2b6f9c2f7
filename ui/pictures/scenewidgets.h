#pragma once

#include <QRect>
#include <QString>
#include <QStringList>
#include <QWidget>

#include <optional>

class QAbstractItemView;
class QModelIndex;

namespace purser {

// How scenes find what they speak of: by object name among what can be seen, dialogs and popups before the window.

QWidget *findControl(const QString &objectName);

// The row of a list whose text in some column is `name`; invalid if there is none.
QModelIndex findRow(const QAbstractItemView &view, const QString &name);

// Where it is on the stage, whose origin is the window's: a control, or "list/name" for a row. Nothing if it cannot be
// seen.
std::optional<QRect> findPlace(const QWidget &window, const QString &target);

// Whatever has a name and can be seen, for people who look for a name.
QStringList namesInSight();

// What a screen reader would call it; for a row its text.
QString accessibleNameOf(const QString &target);

// Everything on the stage that has a name and is not inside of something hidden.
QList<QWidget *> controlsInSight();

} // namespace purser
