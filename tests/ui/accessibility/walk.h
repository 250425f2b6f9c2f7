#pragma once

#include <QList>
#include <QString>
#include <QWidget>

namespace purser {

// What a walk over everything on screen looks for. Each function returns its flaws as "control: what is wrong".

// Every control has a name and a role that a screen reader can say; a button without a text has a tooltip; mnemonics
// are one control's each.
QStringList nameFlaws(QWidget &window);

// Secrets are not shown, learned or completed; addresses and keys are written from left to right; every input tells
// what it is for.
QStringList inputFlaws(QWidget &window);

// Nothing is cut off, covered or outside of what it is in.
QStringList roomFlaws(QWidget &window);

// Tab comes by every control once, in the order in which one reads, and back to the first. Moves the focus.
QStringList focusFlaws(QWidget &window);

// Texts stand out from what is painted behind them, 4.5:1. Worth its time only with large letters, whose strokes are
// wider than a pixel.
QStringList colourFlaws(QWidget &window);

// A dialog has one default button, which destroys nothing; it and every popup close by Escape. Closes it.
QStringList dialogFlaws(QWidget &window);

// The window that takes the keys: a popup, else a dialog, else the main window.
QWidget *frontWindow(QWidget &mainWindow);

// What can be seen in a window, outermost first; nothing of what is scrolled away as a whole is left out.
QList<QWidget *> visibleParts(QWidget &window);

// Its object name, or those of what it is in: "ElidedLabel in integrations".
QString nameOf(const QWidget &widget);

// Whether Tab comes by.
bool isControl(const QWidget &widget);

} // namespace purser
