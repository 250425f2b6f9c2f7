#pragma once

#include "ui/theme/icons.h"

class QPainter;
class QRect;
class QStyleOption;
class QStyleOptionHeader;

// What Style draws itself, in the colours of the theme.
namespace purser {

void paintCheckBox(QPainter *painter, const QStyleOption &option);
void paintRadioButton(QPainter *painter, const QStyleOption &option);

// The ground of an input; `invalid` is "", "error" or "warning".
void paintField(QPainter *painter, const QStyleOption &option, const QString &invalid);

// An icon of the usual size in the middle of the option's rectangle.
void paintIcon(QPainter *painter, Icon which, const QStyleOption &option);

void paintHeader(QPainter *painter, const QStyleOptionHeader &option);
void paintHeaderGround(QPainter *painter, const QRect &rect);

// `round`: around a thing whose ends are half circles.
void paintFocusRing(QPainter *painter, const QRect &rect, bool round);

// What is chosen in a dropdown, with its icon: the style would make a picture of it, which is blurred in a larger
// scale.
void paintChoice(QPainter *painter, const QStyleOptionComboBox &option, const QRect &field);

} // namespace purser
