#include "ui/integrations/integrationtable.h"

#include "ui/integrations/integrationmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/columntitle.h"
#include "ui/widgets/listdelegate.h"

#include <QHeaderView>

#include <algorithm>
#include <array>

using namespace Qt::Literals;

namespace purser {

namespace {

constexpr int columnOf(IntegrationColumn column)
{
    return static_cast<int>(column);
}

// A column and a width, in widths of the letter "n".
struct Letters
{
    IntegrationColumn column;
    int count;
};

constexpr std::array wanted {
    Letters {IntegrationColumn::Subscriptions, 15},
    Letters {IntegrationColumn::TypeName, 21},
    Letters {IntegrationColumn::Name, 27},
    Letters {IntegrationColumn::UpdatedAt, 23},
    Letters {IntegrationColumn::Status, 18},
};

// How narrow they get, one after the other: when it was changed tells less than what it is.
constexpr std::array givingWay {
    Letters {IntegrationColumn::UpdatedAt, 19},
    Letters {IntegrationColumn::Name, 22},
    Letters {IntegrationColumn::UpdatedAt, 16},
    Letters {IntegrationColumn::Status, 16},
    Letters {IntegrationColumn::Name, 18},
    Letters {IntegrationColumn::Subscriptions, 9},
    Letters {IntegrationColumn::TypeName, 11},
    Letters {IntegrationColumn::Name, 14},
    Letters {IntegrationColumn::Status, 14},
    Letters {IntegrationColumn::UpdatedAt, 13},
};

} // namespace

IntegrationTable::IntegrationTable(IntegrationModel *model, QWidget *parent) : QTableView(parent), m_model(model)
{
    setObjectName(u"integrations"_s);
    setAccessibleName(tr("Account Integrations"));
    setModel(model);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
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
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &IntegrationTable::noteSelection);
    connect(model, &QAbstractItemModel::modelReset, this, &IntegrationTable::keepSelection);
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
    QHash<IntegrationColumn, int> widths;
    for (const auto &[column, count] : wanted) {
        widths[column] = std::max(count * letter, titleWidth(*this, columnOf(column)));
        room -= widths[column];
    }
    // Titles stay whole as long as there is anything else to take from.
    for (const bool keepsTitles : {true, false}) {
        for (const auto &[column, count] : givingWay) {
            const int least = std::max(count * letter, keepsTitles ? titleWidth(*this, columnOf(column)) : 0);
            const int given = std::clamp(-room, 0, std::max(0, widths[column] - least));
            widths[column] -= given;
            room += given;
        }
    }
    // What is left over goes to the name and to the types, the texts that grow.
    if (room > 0) {
        widths[IntegrationColumn::Name] += room / 2;
        widths[IntegrationColumn::TypeName] += room / 4;
        widths[IntegrationColumn::Subscriptions] += room - room / 2 - room / 4;
    }
    setColumnWidth(columnOf(IntegrationColumn::Type), badge);
    setColumnWidth(columnOf(IntegrationColumn::Actions), actions);
    for (const auto &[column, count] : wanted) {
        setColumnWidth(columnOf(column), widths[column]);
    }
}

} // namespace purser
