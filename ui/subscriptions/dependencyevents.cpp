// The mouse and tooltips of DependencyDelegate.
#include "ui/subscriptions/dependencydelegate.h"
#include "ui/subscriptions/dependencymodel.h"
#include "ui/subscriptions/dependencytext.h"
#include "ui/widgets/tooltip.h"

#include <QHelpEvent>
#include <QMouseEvent>

#include <utility>

namespace purser {

bool DependencyDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Dependency *dependency = m_model->dependencyAt(index);
    if (event->type() != QEvent::ToolTip || !dependency) {
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    }
    const qsizetype button = buttonAt(index, event->pos());
    const QString hindrance = button < 0 ? QString() : buttonsOf(*dependency)[button].hindrance;
    showPlainToolTip(event->globalPos(), hindrance.isEmpty() ? detailsOf(*dependency) : hindrance, view);
    return true;
}

bool DependencyDelegate::eventFilter(QObject *watched, QEvent *event)
{
    // While the view is being destroyed events still come, and it is a mere QWidget by then.
    if (qobject_cast<QAbstractItemView *>(static_cast<QObject *>(m_view)) == nullptr || watched != m_view->viewport()) {
        return QStyledItemDelegate::eventFilter(watched, event);
    }
    switch (event->type()) {
    case QEvent::MouseMove:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseButtonRelease: {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const QPoint position = mouse->position().toPoint();
        const QModelIndex index = m_view->indexAt(position);
        const qsizetype button = buttonAt(index, position);
        setHot(index, button);
        return event->type() != QEvent::MouseMove && mouse->button() == Qt::LeftButton
            && press(event->type() != QEvent::MouseButtonRelease, index, button);
    }
    case QEvent::Leave:
        setHot({}, -1);
        return false;
    default:
        return false;
    }
}

// Whether it concerns a button.
bool DependencyDelegate::press(bool isDown, const QModelIndex &index, qsizetype button)
{
    if (isDown) {
        m_pressed = button;
        m_pressedIndex = index;
        if (button >= 0) {
            m_view->setFocus(Qt::MouseFocusReason);
            m_view->setCurrentIndex(index);
            setFocusedButton(button);
        }
        return button >= 0;
    }
    const qsizetype pressed = std::exchange(m_pressed, -1);
    m_view->viewport()->update();
    if (pressed >= 0 && pressed == button && m_pressedIndex == index) {
        trigger(index, button);
    }
    return pressed >= 0;
}

void DependencyDelegate::trigger(const QModelIndex &index, qsizetype button)
{
    const Dependency *dependency = m_model->dependencyAt(index);
    const DependencyButton pressed = dependency ? buttonsOf(*dependency).value(button) : DependencyButton {};
    if (dependency && pressed.hindrance.isEmpty()) {
        emit triggered(index, pressed.action);
    }
}

void DependencyDelegate::setHot(const QModelIndex &index, qsizetype button)
{
    if (m_hotIndex == index && m_hot == button) {
        return;
    }
    m_hotIndex = index;
    m_hot = button;
    m_view->viewport()->setCursor(button >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    m_view->viewport()->update();
}

} // namespace purser
