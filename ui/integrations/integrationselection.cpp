// What IntegrationTable does with the current row and the selected ones.
#include "app/types/types.h"
#include "ui/integrations/integrationmodel.h"
#include "ui/integrations/integrationtable.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

using namespace Qt::Literals;

namespace purser {

QString IntegrationTable::currentId() const
{
    const Integration *integration = m_model->integrationAt(currentIndex());
    return integration ? integration->id : m_kept;
}

// By ranges: of a hundred thousand rows that are all selected there is one.
int IntegrationTable::selectedCount() const
{
    int count = 0;
    const QItemSelection ranges = selectionModel()->selection();
    for (const QItemSelectionRange &range : ranges) {
        count += range.height();
    }
    return count;
}

QStringList IntegrationTable::selectedIds() const
{
    std::vector<std::pair<int, int>> rows;
    const QItemSelection ranges = selectionModel()->selection();
    for (const QItemSelectionRange &range : ranges) {
        rows.emplace_back(range.top(), range.bottom());
    }
    std::ranges::sort(rows);
    QStringList ids;
    for (const auto &[top, bottom] : rows) {
        for (int row = top; row <= bottom; ++row) {
            ids << m_model->integrationAt(m_model->index(row, 0))->id;
        }
    }
    return ids;
}

void IntegrationTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    emit selectedCountChanged(selectedCount());
}

void IntegrationTable::noteSelection()
{
    m_keptRow = std::max(0, currentIndex().row());
    m_kept = currentId();
    m_keptSelection = selectedCount() > 1 ? selectedIds() : QStringList();
}

void IntegrationTable::keepSelection()
{
    QModelIndex current = m_model->indexOf(m_kept);
    if (!current.isValid() && m_model->rowCount() > 0) {
        current = m_model->index(std::min(m_keptRow, m_model->rowCount() - 1), 0);
    }
    if (current.isValid()) {
        setCurrentIndex(current);
    }
    if (!m_keptSelection.isEmpty()) {
        const QSet<QString> ids(m_keptSelection.cbegin(), m_keptSelection.cend());
        QItemSelection selection;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const QModelIndex index = m_model->index(row, 0);
            const bool isSelected = ids.contains(m_model->integrationAt(index)->id);
            const bool continues = !selection.isEmpty() && selection.last().bottom() == row - 1;
            if (isSelected) {
                const QModelIndex top = continues ? QModelIndex(selection.takeLast().topLeft()) : index;
                selection.append(QItemSelectionRange(top, index.siblingAtColumn(integrationColumnCount - 1)));
            }
        }
        selectionModel()->select(selection, QItemSelectionModel::Select);
        m_keptSelection.clear();
    }
    emit selectedCountChanged(selectedCount());
}

void IntegrationTable::keyPressEvent(QKeyEvent *event)
{
    const Integration *integration = m_model->integrationAt(currentIndex());
    const bool isPlain = (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) == 0;
    switch (integration && isPlain ? event->key() : 0) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        emit editRequested(integration->id);
        return;
    case Qt::Key_Delete:
        emit deleteRequested(integration->id);
        return;
    default:
        break;
    }
    if (event->keyCombination() == (Qt::CTRL | Qt::Key_T)) {
        emit checkRequested(selectedIds());
    } else if (event->keyCombination() == (Qt::CTRL | Qt::SHIFT | Qt::Key_T)) {
        emit checkAllRequested();
    } else {
        QTableView::keyPressEvent(event);
    }
}

void IntegrationTable::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKeyboard = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKeyboard ? currentIndex() : indexAt(viewport()->mapFromGlobal(event->globalPos()));
    const Integration *integration = m_model->integrationAt(index);
    if (!integration) {
        return;
    }
    auto *menu = new QMenu(this);
    menu->setObjectName(u"rowMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString id = integration->id;
    const int count = selectedCount();
    const bool isOfMany = count > 1 && selectionModel()->isSelected(index);
    menu->addAction(tr("Edit"), this, [this, id] { emit editRequested(id); });
    if (isOfMany) {
        menu->addAction(tr("Check %n selected", nullptr, count), this, [this] { emit checkRequested(selectedIds()); });
    } else {
        menu->addAction(tr("Check"), this, [this, id] { emit checkRequested({id}); });
    }
    menu->addAction(tr("Check all"), this, &IntegrationTable::checkAllRequested);
    const IntegrationType *type = integrationType(integration->typeId);
    menu->addAction(tr("Repositories and tags…"), this, [this, id] { emit repositoriesRequested(id); })
        ->setEnabled(type && type->hasRegistry());
    if (isOfMany) {
        menu->addAction(
            tr("Export %n selected…", nullptr, count), this, [this] { emit exportRequested(selectedIds()); });
    } else {
        menu->addAction(tr("Export…"), this, [this, id] { emit exportRequested({id}); });
    }
    menu->addSeparator();
    menu->addAction(tr("Delete"), this, [this, id] { emit deleteRequested(id); })->setEnabled(!m_readOnly);
    const QPoint below = viewport()->mapToGlobal(visualRect(index).bottomLeft());
    menu->popup(byKeyboard ? below : event->globalPos());
}

} // namespace purser
