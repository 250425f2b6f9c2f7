#include "ui/subscriptions/dependencylist.h"

#include "ui/subscriptions/dependencymodel.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::Literals;

namespace purser {

namespace {

qsizetype positionOf(const QList<DependencyButton> &buttons, DependencyAction action)
{
    const auto found = std::find_if(
        buttons.cbegin(), buttons.cend(), [action](const DependencyButton &each) { return each.action == action; });
    return found == buttons.cend() ? -1 : found - buttons.cbegin();
}

} // namespace

DependencyList::DependencyList(QWidget *parent)
    : QListView(parent), m_model(new DependencyModel(this)), m_delegate(new DependencyDelegate(m_model, this))
{
    setObjectName(u"dependencies"_s);
    setAccessibleName(tr("Dependencies"));
    setAccessibleDescription(tr("Left and right choose between the buttons of a row, Enter presses one."));
    setModel(m_model);
    setFrameShape(NoFrame);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalScrollBar()->setSingleStep(Theme::tokens().size.row / 2);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    connect(m_delegate, &DependencyDelegate::triggered, this, &DependencyList::trigger);
    connect(this, &QListView::doubleClicked, this,
        [this](const QModelIndex &index) { trigger(index, DependencyAction::GoTo); });
}

void DependencyList::setDependencies(const QList<Dependency> &dependencies)
{
    const int row = currentIndex().row();
    const Dependency *current = m_model->dependencyAt(currentIndex());
    const QString id = current ? current->id : QString();
    const int scrolled = verticalScrollBar()->value();
    m_model->setDependencies(dependencies);
    const QModelIndex same = m_model->indexOf(id);
    setCurrentIndex(same.isValid() ? same : m_model->nearest(row));
    updateGeometry();
    doItemsLayout();
    verticalScrollBar()->setValue(scrolled);
}

const QList<Dependency> &DependencyList::dependencies() const
{
    return m_model->dependencies();
}

void DependencyList::offerRelease(bool isOffered, const QString &hindrance)
{
    m_delegate->setRelease(isOffered, hindrance);
}

void DependencyList::setExplains(bool explains)
{
    m_delegate->setExplains(explains);
}

// With the heading of what is the first of its kind.
void DependencyList::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    const QModelIndex above = index.siblingAtRow(index.row() - 1);
    if (above.isValid() && !m_model->dependencyAt(above)) {
        QListView::scrollTo(above, hint);
    }
    QListView::scrollTo(index, hint);
}

void DependencyList::choose(const QString &id)
{
    if (const QModelIndex index = m_model->indexOf(id); index.isValid()) {
        setCurrentIndex(index);
        scrollTo(index);
    }
}

QRect DependencyList::actionRect(const QString &id, DependencyAction action)
{
    const QModelIndex index = m_model->indexOf(id);
    const Dependency *dependency = m_model->dependencyAt(index);
    if (!dependency) {
        return {};
    }
    scrollTo(index);
    return m_delegate->buttonRect(index, positionOf(m_delegate->buttonsOf(*dependency), action));
}

int DependencyList::contentHeight() const
{
    int height = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        height += m_delegate->sizeHint({}, m_model->index(row)).height();
    }
    return height;
}

QSize DependencyList::sizeHint() const
{
    const QWidget *own = window();
    const QWidget *around = own->parentWidget() ? own->parentWidget()->window() : own;
    const int longest = std::max(minimumSizeHint().height(), around->height() * 58 / 100);
    return {Theme::tokens().size.fieldColumn, std::min(contentHeight(), longest)};
}

QSize DependencyList::minimumSizeHint() const
{
    const Sizes &sizes = Theme::tokens().size;
    return {sizes.fieldColumn / 2, std::min(contentHeight(), 3 * sizes.row)};
}

void DependencyList::trigger(const QModelIndex &index, DependencyAction action)
{
    const Dependency *found = m_model->dependencyAt(index);
    if (!found) {
        return;
    }
    const Dependency dependency = *found; // who hears of it may change the list
    switch (action) {
    case DependencyAction::GoTo:
        emit goToRequested(dependency);
        break;
    case DependencyAction::Release:
        emit releaseRequested(dependency);
        break;
    case DependencyAction::OpenFile:
        emit openFileRequested(dependency);
        break;
    }
}

void DependencyList::triggerKey(DependencyAction action)
{
    if (const Dependency *dependency = m_model->dependencyAt(currentIndex())) {
        m_delegate->trigger(currentIndex(), positionOf(m_delegate->buttonsOf(*dependency), action));
    }
}

void DependencyList::pressFocused()
{
    if (const Dependency *dependency = m_model->dependencyAt(currentIndex())) {
        m_delegate->trigger(currentIndex(), m_delegate->focusedOf(m_delegate->buttonsOf(*dependency)));
    }
}

void DependencyList::moveButton(int step)
{
    const Dependency *dependency = m_model->dependencyAt(currentIndex());
    if (!dependency) {
        return;
    }
    const QList<DependencyButton> buttons = m_delegate->buttonsOf(*dependency);
    const qsizetype last = buttons.size() - 1;
    const qsizetype button = std::clamp<qsizetype>(m_delegate->focusedOf(buttons) + step, 0, last);
    m_delegate->setFocusedButton(button);
    m_model->setSpokenButton(buttons[button].text);
    QAccessibleEvent renamed(this, QAccessible::NameChanged);
    renamed.setChild(currentIndex().row());
    QAccessible::updateAccessibility(&renamed);
}

void DependencyList::keyPressEvent(QKeyEvent *event)
{
    const int forwards = isRightToLeft() ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Right:
        return moveButton(forwards);
    case Qt::Key_Left:
        return moveButton(-forwards);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return pressFocused();
    case Qt::Key_Delete:
        return triggerKey(DependencyAction::Release);
    default:
        return QListView::keyPressEvent(event);
    }
}

void DependencyList::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByMouse = event->reason() == QContextMenuEvent::Mouse;
    const QModelIndex index = isByMouse ? indexAt(viewport()->mapFromGlobal(event->globalPos())) : currentIndex();
    const Dependency *dependency = m_model->dependencyAt(index);
    if (!dependency) {
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QPersistentModelIndex kept(index);
    for (const DependencyButton &button : m_delegate->buttonsOf(*dependency)) {
        QAction *action = menu->addAction(button.text);
        action->setEnabled(button.hindrance.isEmpty());
        connect(action, &QAction::triggered, this, [this, kept, which = button.action] { trigger(kept, which); });
    }
    menu->popup(isByMouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(index).center()));
}

void DependencyList::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid()) {
        setCurrentIndex(m_model->nearest(0));
    }
    QListView::focusInEvent(event);
    viewport()->update();
}

void DependencyList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        updateGeometry();
    }
}

} // namespace purser
