#include "ui/widgets/focusorder.h"

#include <QAbstractButton>
#include <QLayout>
#include <QScrollArea>
#include <QStackedWidget>

#include <utility>

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
    const bool isEditorOfParts = widget->focusProxy() && widget->isAncestorOf(widget->focusProxy());
    if (isEditorOfParts || ((widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy())) {
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
    // Tab also goes to what hands the focus on to one of its parts. It has to stand right before them: elsewhere it
    // would lead back to them, and never past. Qt moves it together with its parts unless it is free of them meanwhile.
    QList<std::pair<QWidget *, QWidget *>> proxies;
    for (QWidget *each : std::as_const(order)) {
        if (each->focusProxy()) {
            proxies << std::pair(each, each->focusProxy());
            each->setFocusProxy(nullptr);
        }
    }
    for (qsizetype at = 1; at < order.size(); ++at) {
        QWidget::setTabOrder(order.at(at - 1), order.at(at));
    }
    for (const auto &[editor, part] : std::as_const(proxies)) {
        editor->setFocusProxy(part);
    }
}

} // namespace purser
