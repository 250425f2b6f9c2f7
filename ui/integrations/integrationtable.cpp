#include "ui/integrations/integrationtable.h"

#include "ui/integrations/integrationmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/listdelegate.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>
#include <array>

using namespace Qt::Literals;

namespace purser {

namespace {

constexpr int columnOf(IntegrationColumn column)
{
    return static_cast<int>(column);
}

// How wide a column would like to be and how narrow it may get, in widths of the letter "n".
struct Wish
{
    IntegrationColumn column;
    int wanted;
    int least;
};

// In the order in which they give way.
constexpr std::array wishes {
    Wish {IntegrationColumn::Subscriptions, 15, 9},
    Wish {IntegrationColumn::TypeName, 21, 11},
    Wish {IntegrationColumn::Name, 27, 14},
    Wish {IntegrationColumn::UpdatedAt, 23, 13},
    Wish {IntegrationColumn::Status, 18, 14},
};

} // namespace

IntegrationTable::IntegrationTable(IntegrationModel *model, QWidget *parent) : QTableView(parent), m_model(model)
{
    setObjectName(u"integrations"_s);
    setAccessibleName(tr("Account Integrations"));
    setModel(model);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setFrameShape(NoFrame);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(true);
    setSortingEnabled(true);
    sortByColumn(columnOf(IntegrationColumn::Name), Qt::AscendingOrder);

    auto *delegate = new ListDelegate(this);
    delegate->setCell(columnOf(IntegrationColumn::Type), ListDelegate::Cell::Badge);
    delegate->setCell(columnOf(IntegrationColumn::Name), ListDelegate::Cell::Name);
    delegate->setCell(columnOf(IntegrationColumn::Status), ListDelegate::Cell::Status);
    delegate->setCell(columnOf(IntegrationColumn::Actions), ListDelegate::Cell::Actions);
    delegate->setRowActions({{u"edit"_s, tr("Edit"), Tone::Text}, {u"delete"_s, tr("Delete"), Tone::Danger}});
    connect(delegate, &ListDelegate::actionTriggered, this, [this](const QString &action, const QModelIndex &index) {
        if (const Integration *integration = m_model->integrationAt(index)) {
            const QString id = integration->id;
            action == "edit"_L1 ? emit editRequested(id) : emit deleteRequested(id);
        }
    });
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        if (const Integration *integration = m_model->integrationAt(index);
            integration && index.column() != columnOf(IntegrationColumn::Actions)) {
            emit editRequested(integration->id);
        }
    });
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_keptRow = std::max(0, currentIndex().row());
        m_kept = currentId();
    });
    connect(model, &QAbstractItemModel::modelReset, this, &IntegrationTable::keepCurrent);
    applySizes();
}

void IntegrationTable::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
}

bool IntegrationTable::isSortedByName() const
{
    const QHeaderView *header = horizontalHeader();
    return header->sortIndicatorSection() == columnOf(IntegrationColumn::Name)
        && header->sortIndicatorOrder() == Qt::AscendingOrder;
}

QString IntegrationTable::currentId() const
{
    const Integration *integration = m_model->integrationAt(currentIndex());
    return integration ? integration->id : m_kept;
}

void IntegrationTable::keepCurrent()
{
    QModelIndex current = m_model->indexOf(m_kept);
    if (!current.isValid() && m_model->rowCount() > 0) {
        current = m_model->index(std::min(m_keptRow, m_model->rowCount() - 1), 0);
    }
    if (current.isValid()) {
        setCurrentIndex(current);
    }
}

void IntegrationTable::keyPressEvent(QKeyEvent *event)
{
    const Integration *integration = m_model->integrationAt(currentIndex());
    switch (integration ? event->key() : 0) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        emit editRequested(integration->id);
        return;
    case Qt::Key_Delete:
        emit deleteRequested(integration->id);
        return;
    default:
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
    menu->addAction(tr("Edit"), this, [this, id] { emit editRequested(id); });
    menu->addAction(tr("Check"), this, [this, id] { emit checkRequested(id); });
    menu->addAction(tr("Repositories and tags…"), this, [this, id] { emit repositoriesRequested(id); });
    menu->addSeparator();
    menu->addAction(tr("Delete"), this, [this, id] { emit deleteRequested(id); })->setEnabled(!m_readOnly);
    const QPoint below = viewport()->mapToGlobal(visualRect(index).bottomLeft());
    menu->popup(byKeyboard ? below : event->globalPos());
}

void IntegrationTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void IntegrationTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        applySizes();
    }
}

void IntegrationTable::applySizes()
{
    const Sizes &sizes = Theme::tokens().size;
    verticalHeader()->setDefaultSectionSize(sizes.row);
    horizontalHeader()->setFixedHeight(sizes.tableHead);
    fitColumns();
}

void IntegrationTable::fitColumns()
{
    const auto *delegate = qobject_cast<ListDelegate *>(itemDelegate());
    if (!delegate) {
        return;
    }
    const Sizes &sizes = Theme::tokens().size;
    const int letter = fontMetrics().horizontalAdvance(u'n');
    const int badge = sizes.badge + 2 * sizes.space4;
    const int actions = delegate->actionsWidth();
    int room = viewport()->width() - badge - actions;
    std::array<int, wishes.size()> widths {};
    for (size_t i = 0; i < wishes.size(); ++i) {
        widths[i] = wishes[i].wanted * letter;
        room -= widths[i];
    }
    for (size_t i = 0; i < wishes.size() && room < 0; ++i) {
        const int given = std::min(-room, (wishes[i].wanted - wishes[i].least) * letter);
        widths[i] -= given;
        room += given;
    }
    // What is left over goes to the name and to the types, the texts that grow.
    if (room > 0) {
        widths[2] += room / 2;
        widths[1] += room / 4;
        widths[0] += room - room / 2 - room / 4;
    }
    setColumnWidth(columnOf(IntegrationColumn::Type), badge);
    setColumnWidth(columnOf(IntegrationColumn::Actions), actions);
    for (size_t i = 0; i < wishes.size(); ++i) {
        setColumnWidth(columnOf(wishes[i].column), widths[i]);
    }
}

} // namespace purser
