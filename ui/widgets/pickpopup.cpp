#include "ui/widgets/pickpopup.h"

#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/listdelegate.h"
#include "ui/widgets/searchfield.h"

#include <QKeyEvent>
#include <QListView>
#include <QScreen>

#include <algorithm>

using namespace Qt::Literals;

namespace purser {

namespace {

constexpr int mostRows = 8; // seen at once

}

PickPopup::PickPopup(QAbstractItemModel *model, const QString &name, const QString &placeholder, QWidget *parent)
    : QFrame(parent, Qt::Popup),
      m_model(model),
      m_search(new SearchField(placeholder, this)),
      m_list(new QListView(this)),
      m_separator(makeSeparator(this)),
      m_add(makeButton(ButtonKind::Link, {}, u"popup.add"_s, this))
{
    setAccessibleName(name);
    m_search->setObjectName(u"popup.search"_s);
    m_list->setObjectName(u"popup.list"_s);
    m_list->setAccessibleName(name);
    m_list->setModel(model);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto *delegate = new ListDelegate(m_list);
    delegate->setCompact(true);
    buildColumn();
    for (QWidget *part :
        {static_cast<QWidget *>(m_search), static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_add)}) {
        part->installEventFilter(this);
    }
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        emit searched(text);
        markCurrent();
    });
    connect(m_list, &QListView::clicked, this, &PickPopup::choose);
    connect(m_add, &QPushButton::clicked, this, [this] { emit addRequested(m_search->text()); });
    // What was found stays marked when the rows are read again meanwhile.
    connect(m_model, &QAbstractItemModel::modelReset, this, &PickPopup::markCurrent);
    setAddText({});
}

void PickPopup::buildColumn()
{
    auto *column = new QVBoxLayout(this);
    const int space = Theme::tokens().size.space2;
    column->setContentsMargins(space, space, space, space);
    column->setSpacing(space);
    column->addWidget(m_search);
    column->addWidget(m_list);
    column->addWidget(m_separator);
    column->addWidget(m_add, 0, Qt::AlignLeading);
}

void PickPopup::setAddText(const QString &text)
{
    m_add->setText(text);
    m_add->setVisible(!text.isEmpty());
    m_separator->setVisible(!text.isEmpty());
    if (isVisible()) {
        placeBelow();
    }
}

QString PickPopup::searchText() const
{
    return m_search->text();
}

void PickPopup::openBelow(QWidget *button, const QString &search)
{
    m_search->clear();
    emit searched({});
    m_button = button;
    const int rows = std::clamp(m_model->rowCount(), 1, mostRows);
    m_list->setFixedHeight(rows * Theme::tokens().size.menuRow + Theme::tokens().size.space1);
    placeBelow();
    show();
    markCurrent();
    m_search->setFocus();
    m_search->setText(search);
}

void PickPopup::placeBelow()
{
    if (!m_button) {
        return;
    }
    const QWidget *button = m_button;
    const Sizes &sizes = Theme::tokens().size;
    setFixedWidth(std::max(button->width(), m_isWide ? sizes.fieldColumn : sizes.sideMenu + sizes.space4 * 6));
    adjustSize();
    const bool mirrored = isRightToLeft();
    QPoint corner = button->mapToGlobal(mirrored ? button->rect().bottomRight() : button->rect().bottomLeft());
    corner += QPoint(mirrored ? -width() : 0, sizes.space1);
    // Where there is no room below it opens upwards.
    if (const QScreen *screen = button->screen(); corner.y() + height() > screen->availableGeometry().bottom()) {
        corner.setY(button->mapToGlobal(QPoint()).y() - height() - sizes.space1);
    }
    QWidget::move(corner);
}

// The row that stands for where one is, or while searching the first one that can be chosen.
void PickPopup::markCurrent()
{
    int first = -1;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        const bool canBeChosen = m_model->flags(index).testFlag(Qt::ItemIsEnabled);
        if (first < 0 && canBeChosen) {
            first = row;
        }
        if (!m_search->text().isEmpty() && first >= 0) {
            break;
        }
        if (canBeChosen && index.data(Qt::UserRole).toString() == m_currentId) {
            first = row;
            break;
        }
    }
    m_list->setCurrentIndex(first < 0 ? QModelIndex() : m_model->index(first, 0));
}

bool PickPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress) {
        return QFrame::eventFilter(watched, event);
    }
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isReturn = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_add && isReturn) {
        m_add->click();
        return true;
    }
    return press(key, watched == m_list);
}

bool PickPopup::press(int key, bool isInList)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex());
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (isInList) {
            return false;
        }
        move(key == Qt::Key_Down ? 1 : -1);
        return true;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        if (isInList) {
            return false;
        }
        move(key == Qt::Key_PageDown ? mostRows : -mostRows);
        return true;
    default:
        return false;
    }
}

// Over those that cannot be chosen.
void PickPopup::move(int rows)
{
    const int last = m_model->rowCount() - 1;
    const int step = rows > 0 ? 1 : -1;
    int row = std::clamp(m_list->currentIndex().row() + rows, 0, std::max(0, last));
    while (row >= 0 && row <= last && !m_model->flags(m_model->index(row, 0)).testFlag(Qt::ItemIsEnabled)) {
        row += step;
    }
    if (row >= 0 && row <= last) {
        m_list->setCurrentIndex(m_model->index(row, 0));
    }
}

void PickPopup::choose(const QModelIndex &index)
{
    if (!index.isValid()) {
        if (m_add->isVisible()) {
            m_add->click();
        }
        return;
    }
    if (!m_model->flags(index).testFlag(Qt::ItemIsEnabled)) {
        return;
    }
    const QString id = index.data(Qt::UserRole).toString();
    if (!m_staysOpen) {
        close();
    }
    emit chosen(id);
}

void PickPopup::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::tokens();
    QPainter painter(this);
    painter.fillRect(rect(), tokens.panel);
    painter.setPen(tokens.line);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace purser
