#include "ui/widgets/checklist.h"

#include "ui/theme/theme.h"
#include "ui/widgets/checklistmodel.h"
#include "ui/widgets/label.h"
#include "ui/widgets/searchfield.h"

#include <QListView>

#include <algorithm>

using namespace Qt::Literals;

namespace purser {

namespace {

constexpr int mostRows = 6; // seen at once; with more there is a line to search by

// Takes a click anywhere on the row, not only on its box.
class CheckDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), Theme::tokens().size.rowButton};
    }

    bool editorEvent(
        QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index) override
    {
        const bool isMouse = event->type() == QEvent::MouseButtonRelease || event->type() == QEvent::MouseButtonPress
            || event->type() == QEvent::MouseButtonDblClick;
        if (!isMouse) {
            return QStyledItemDelegate::editorEvent(event, model, option, index);
        }
        if (event->type() == QEvent::MouseButtonRelease) {
            const bool isChecked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
            model->setData(index, isChecked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
        }
        return true;
    }
};

} // namespace

CheckList::CheckList(const QString &name, const QString &nothing, const QString &objectName, QWidget *parent)
    : QWidget(parent),
      m_model(new CheckListModel(this)),
      m_search(new SearchField(tr("Search"), this)),
      m_list(new QListView(this)),
      m_nothing(plainLabel(nothing, TextRole::Muted, this))
{
    setObjectName(objectName);
    setAccessibleName(name);
    m_search->setObjectName(QString(objectName % u".search"_s));
    m_search->setAccessibleName(tr("Search in %1").arg(name));
    m_list->setObjectName(QString(objectName % u".list"_s));
    m_list->setAccessibleName(name);
    m_list->setModel(m_model);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setFrameShape(QFrame::NoFrame);
    auto *box = new QFrame(this);
    box->setProperty("surface", u"box"_s);
    auto *inner = new QVBoxLayout(box);
    const int space = Theme::tokens().size.space2;
    inner->setContentsMargins(space, space, space, space);
    inner->setSpacing(space);
    inner->addWidget(m_search);
    inner->addWidget(m_list);
    inner->addWidget(m_nothing);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(box);
    setFocusProxy(m_list);
    connect(m_search, &QLineEdit::textChanged, m_model, &CheckListModel::setFilter);
    connect(m_model, &CheckListModel::toggled, this, &CheckList::changed);
    m_list->setItemDelegate(new CheckDelegate(m_list));
    fit();
}

void CheckList::setItems(const QList<Item> &items)
{
    m_model->setItems(items);
    fit();
}

void CheckList::setCheckedIds(const QSet<QString> &ids)
{
    m_model->setChecked(ids);
}

bool CheckList::isEmpty() const
{
    return m_model->items().isEmpty();
}

QStringList CheckList::checkedIds() const
{
    QStringList ids;
    for (const Item &item : m_model->items()) {
        if (m_model->checked().contains(item.id)) {
            ids << item.id;
        }
    }
    return ids;
}

void CheckList::fit()
{
    const auto count = static_cast<int>(m_model->items().size());
    m_search->setVisible(count > mostRows);
    m_list->setVisible(count > 0);
    m_nothing->setVisible(count == 0);
    const Sizes &sizes = Theme::tokens().size;
    m_list->setFixedHeight(std::clamp(count, 1, mostRows) * sizes.rowButton + sizes.space1);
}

} // namespace purser
