#include "ui/subscriptions/subscriptionpopup.h"

#include "app/model/displaytext.h"
#include "ui/subscriptions/subscriptionmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/listdelegate.h"
#include "ui/widgets/searchfield.h"

#include <QKeyEvent>
#include <QListView>
#include <QScreen>

using namespace Qt::Literals;

namespace purser {

SubscriptionPopup::SubscriptionPopup(SubscriptionModel *model, QWidget *parent)
    : QFrame(parent, Qt::Popup),
      m_model(model),
      m_search(new SearchField(tr("Search subscriptions"), this)),
      m_list(new QListView(this)),
      m_add(makeButton(ButtonKind::Quiet, {}, u"popup.add"_s, this))
{
    setObjectName(u"subscriptionPopup"_s);
    setAccessibleName(tr("Subscriptions"));
    m_search->setObjectName(u"popup.search"_s);
    m_search->setAccessibleName(tr("Search subscriptions"));
    m_list->setObjectName(u"popup.list"_s);
    m_list->setAccessibleName(tr("Subscriptions"));
    m_list->setModel(model);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    auto *delegate = new ListDelegate(m_list);
    delegate->setCompact(true);
    m_search->installEventFilter(this);
    m_list->installEventFilter(this);

    auto *column = new QVBoxLayout(this);
    const int space = Theme::tokens().size.space2;
    column->setContentsMargins(space, space, space, space);
    column->setSpacing(space);
    column->addWidget(m_search);
    column->addWidget(m_list);
    column->addWidget(m_add);

    connect(m_search, &QLineEdit::textChanged, this, &SubscriptionPopup::search);
    connect(m_list, &QListView::clicked, this, &SubscriptionPopup::choose);
    connect(m_add, &QPushButton::clicked, this, [this] { emit addRequested(m_search->text()); });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        updateAddButton();
        // What was found stays chosen when the subscriptions are read again meanwhile.
        if (!m_search->text().isEmpty()) {
            m_list->setCurrentIndex(m_model->index(0));
        }
    });
}

void SubscriptionPopup::openBelow(QWidget *button)
{
    m_search->clear();
    m_model->setFilter({});
    updateAddButton();
    const Sizes &sizes = Theme::tokens().size;
    const int rows = std::clamp(m_model->rowCount(), 1, 8);
    m_list->setFixedHeight(rows * sizes.menuRow + sizes.space1);
    setFixedWidth(std::max(button->width(), sizes.sideMenu + sizes.space4 * 4));
    adjustSize();
    const bool mirrored = isRightToLeft();
    QPoint corner = button->mapToGlobal(mirrored ? button->rect().bottomRight() : button->rect().bottomLeft());
    corner += QPoint(mirrored ? -width() : 0, sizes.space1);
    // Where there is no room below it opens upwards.
    if (const QScreen *screen = button->screen(); corner.y() + height() > screen->availableGeometry().bottom()) {
        corner.setY(button->mapToGlobal(QPoint()).y() - height() - sizes.space1);
    }
    move(corner);
    show();
    m_list->setCurrentIndex(m_model->index(0));
    m_search->setFocus();
}

bool SubscriptionPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress) {
        return QFrame::eventFilter(watched, event);
    }
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex());
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Up: {
        if (watched == m_list) {
            return false;
        }
        const int step = key->key() == Qt::Key_Down ? 1 : -1;
        const int row = std::clamp(m_list->currentIndex().row() + step, 0, std::max(0, m_model->rowCount() - 1));
        m_list->setCurrentIndex(m_model->index(row));
        return true;
    }
    default:
        return false;
    }
}

void SubscriptionPopup::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::tokens();
    QPainter painter(this);
    painter.fillRect(rect(), tokens.panel);
    painter.setPen(tokens.line);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void SubscriptionPopup::search(const QString &text)
{
    m_model->setFilter(text);
    m_list->setCurrentIndex(m_model->index(0));
}

void SubscriptionPopup::choose(const QModelIndex &index)
{
    if (!index.isValid()) {
        if (m_add->isVisible()) {
            m_add->click();
        }
        return;
    }
    const QString id = index.data(SubscriptionModel::IdRole).toString();
    if (!m_staysOpen) {
        close();
    }
    emit chosen(id);
}

void SubscriptionPopup::updateAddButton()
{
    const QString name = m_search->text().trimmed();
    m_add->setVisible(m_canAdd && !name.isEmpty() && !m_model->hasName(name));
    m_add->setText(tr("Add subscription “%1”").arg(displayText(name, 40)));
}

} // namespace purser
