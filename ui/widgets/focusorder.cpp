#include "ui/widgets/focusorder.h"

#include <QAbstractButton>
#include <QLayout>
#include <QScrollArea>
#include <QStackedWidget>

namespace purser {

namespace {

void collect(QWidget *widget, QWidgetList &order);

void collect(QLayout *layout, QWidgetList &order)
{
    for (int at = 0; layout && at < layout->count(); ++at) {
        QLayoutItem *item = layout->itemAt(at);
        if (item->widget()) {
            collect(item->widget(), order);
        } else {
            collect(item->layout(), order);
        }
    }
}

void collect(QWidget *widget, QWidgetList &order)
{
    if ((widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy()) {
        order << widget;
    }
    if (auto *scroll = qobject_cast<QScrollArea *>(widget); scroll && scroll->widget()) {
        collect(scroll->widget(), order);
    } else if (auto *stack = qobject_cast<QStackedWidget *>(widget)) {
        collect(stack->currentWidget(), order);
    } else if (widget->layout()) {
        collect(widget->layout(), order);
    } else {
        // What an editor carries within itself: the eye of a secret.
        for (QAbstractButton *button : widget->findChildren<QAbstractButton *>(QString(), Qt::FindDirectChildrenOnly)) {
            collect(button, order);
        }
    }
}

} // namespace

void orderFocusByLayout(QWidget *root)
{
    QWidgetList order;
    collect(root, order);
    for (qsizetype at = 1; at < order.size(); ++at) {
        QWidget::setTabOrder(order.at(at - 1), order.at(at));
    }
}

} // namespace purser
