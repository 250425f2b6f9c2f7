#include "tests/ui/accessibility/walk.h"

#include <QApplication>
#include <QScrollArea>
#include <QtTest>

using namespace Qt::Literals;

namespace purser {

namespace {

constexpr int mostControls = 300;

// Where it is in its window if nothing is scrolled.
QRect placeOf(const QWidget &widget)
{
    QPoint corner;
    for (const QWidget *each = &widget; !each->isWindow(); each = each->parentWidget()) {
        const auto *area = qobject_cast<const QScrollArea *>(each->parentWidget()->parentWidget());
        corner += area && area->widget() == each ? QPoint() : each->pos();
    }
    return {corner, widget.size()};
}

QWidget *focused(QWidget &window)
{
    QWidget *widget = window.focusWidget();
    return widget && widget->isVisible() ? widget : nullptr;
}

struct Round
{
    QWidgetList controls = {};
    QWidget *end = nullptr; // where Tab leads from the last of them
};

// Once around, from where the focus is.
Round oneRound(QWidget &window)
{
    Round round;
    for (int turn = 0; turn < mostControls; ++turn) {
        QWidget *here = focused(window);
        QTest::keyClick(here ? here : &window, Qt::Key_Tab);
        round.end = focused(window);
        if (!round.end || round.controls.contains(round.end)) {
            break;
        }
        round.controls << round.end;
    }
    return round;
}

// The part of the window that scrolls as a whole and that it is in; else itself.
const QWidget &blockOf(const QWidget &widget)
{
    const QWidget *block = &widget;
    for (const QWidget *each = &widget; !each->isWindow(); each = each->parentWidget()) {
        block = qobject_cast<const QScrollArea *>(each) ? each : block;
    }
    return *block;
}

// Above it, or beside it where one has read before.
bool isBefore(const QWidget &one, const QWidget &other)
{
    const bool areTogether = &blockOf(one) == &blockOf(other);
    QRect first = placeOf(areTogether ? one : blockOf(one));
    QRect second = placeOf(areTogether ? other : blockOf(other));
    if (other.layoutDirection() == Qt::RightToLeft || other.window()->layoutDirection() == Qt::RightToLeft) {
        const int width = other.window()->width();
        first.moveLeft(width - first.left() - first.width());
        second.moveLeft(width - second.left() - second.width());
    }
    const bool isInOneRow = first.top() <= second.bottom() && second.top() <= first.bottom();
    if (isInOneRow) {
        return first.right() < second.left();
    }
    // The next column may begin further up.
    return first.bottom() < second.top() && first.left() <= second.right();
}

QStringList orderFlaws(const QWidgetList &round)
{
    QStringList flaws;
    for (qsizetype at = 1; at < round.size(); ++at) {
        const QWidget *from = round.at(at - 1);
        const QWidget *to = round.at(at);
        if (isBefore(*to, *from)) {
            flaws << u"%1: Tab goes back to %2"_s.arg(nameOf(*from), nameOf(*to));
        }
    }
    return flaws;
}

} // namespace

QStringList focusFlaws(QWidget &window)
{
    // What the focus leaves may change what is shown: the first round makes all of that happen.
    oneRound(window);
    if (QWidget *here = focused(window)) {
        here->clearFocus();
    }
    const Round round = oneRound(window);
    QStringList flaws = orderFlaws(round.controls);
    const QList<QWidget *> parts = visibleParts(window);
    for (QWidget *each : parts) {
        if (isControl(*each) && !round.controls.contains(each)) {
            flaws << u"%1: Tab does not come by"_s.arg(nameOf(*each));
        }
    }
    if (!round.controls.isEmpty() && round.end != round.controls.first()) {
        flaws << u"%1: Tab leads back to %2, not to the first, %3"_s.arg(nameOf(*round.controls.last()),
            round.end ? nameOf(*round.end) : u"nothing"_s, nameOf(*round.controls.first()));
    }
    return flaws;
}

} // namespace purser
