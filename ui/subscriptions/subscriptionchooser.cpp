#include "ui/subscriptions/subscriptionchooser.h"

#include "app/account/subscriptions.h"
#include "app/model/displaytext.h"
#include "app/model/sentences.h"
#include "ui/subscriptions/subscriptionmodel.h"
#include "ui/subscriptions/subscriptionpopup.h"
#include "ui/theme/theme.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/focusorder.h"
#include "ui/widgets/label.h"

#include <utility>

using namespace Qt::Literals;

namespace purser {

SubscriptionChooser::SubscriptionChooser(Subscriptions &subscriptions, QWidget *parent)
    : QWidget(parent),
      m_subscriptions(subscriptions),
      m_model(new SubscriptionModel(this)),
      m_line(plainLabel({}, TextRole::Small, this)),
      m_rows(new QVBoxLayout),
      m_button(new MenuButton({}, u"subscriptions"_s, this)),
      m_popup(new SubscriptionPopup(m_model, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Theme::tokens().size.space1);
    column->addWidget(plainLabel(tr("Subscriptions"), TextRole::FieldLabel, this));
    m_line->setObjectName(u"subscriptions.line"_s);
    column->addWidget(m_line);
    column->addLayout(m_rows);
    column->addSpacing(Theme::tokens().size.space1);
    column->addWidget(m_button, 0, Qt::AlignLeading);
    m_rows->setSpacing(0);
    m_popup->setStaysOpen(true);
    m_popup->setCanAdd(true);
    connect(m_button, &QPushButton::clicked, this, [this] { m_popup->openBelow(m_button); });
    connect(m_popup, &SubscriptionPopup::chosen, this, &SubscriptionChooser::toggle);
    connect(m_popup, &SubscriptionPopup::addRequested, this, &SubscriptionChooser::addSubscription);
    connect(&m_subscriptions, &Subscriptions::changed, this, &SubscriptionChooser::reload);
    refresh();
    reload();
}

void SubscriptionChooser::reload()
{
    QCoro::connect(m_subscriptions.all(), this, [this](const Result<QList<Subscription>> &all) {
        if (all) {
            m_model->setSubscriptions(*all);
            m_chosen.removeIf([this](const QString &id) { return !m_model->find(id); });
            refresh();
        }
    });
}

void SubscriptionChooser::toggle(const QString &id)
{
    if (!m_chosen.removeOne(id)) {
        m_chosen << id;
    }
    refresh();
    emit changed();
}

void SubscriptionChooser::addSubscription(const QString &name)
{
    QCoro::connect(m_subscriptions.add(name), this, [this](const Result<Subscription> &added) {
        if (!added) {
            m_line->setText(explanation(added.error()));
            setTextRole(m_line, TextRole::Error);
            return;
        }
        m_popup->close();
        m_model->setSubscriptions(m_model->subscriptions() + QList<Subscription> {*added});
        toggle(added->id);
    });
}

void SubscriptionChooser::refresh()
{
    const bool isEmpty = m_chosen.isEmpty();
    m_line->setText(
        isEmpty ? tr(
            "The account integration is not yet assigned to any subscription. It must be assigned to a subscription "
            "before it can be used.")
                : tr("List of subscriptions for which subscription integrations will be created."));
    setTextRole(m_line, isEmpty ? TextRole::Error : TextRole::Small);
    m_button->setText(
        //: No subscriptions
        isEmpty ? tr("None Selected") : tr("%n subscription(s) selected", nullptr, static_cast<int>(m_chosen.size())));
    m_button->setAccessibleName(tr("Subscriptions: %1").arg(m_button->text()));
    m_model->setChosen(QSet<QString>(m_chosen.cbegin(), m_chosen.cend()));
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const QString &id : std::as_const(m_chosen)) {
        if (const Subscription *subscription = m_model->find(id)) {
            m_rows->addWidget(makeSeparator(this));
            m_rows->addWidget(makeRow(*subscription));
        }
    }
    orderFocusByLayout(this);
}

QWidget *SubscriptionChooser::makeRow(const Subscription &subscription)
{
    auto *row = new QWidget(this);
    row->setObjectName(u"subscription."_s % subscription.name);
    auto *line = new QHBoxLayout(row);
    const Sizes &sizes = Theme::tokens().size;
    line->setContentsMargins(0, sizes.space1, 0, sizes.space1);
    line->setSpacing(sizes.space2);
    auto *remove = makeButton(ButtonKind::RowDanger, tr("Remove"), u"remove."_s % subscription.name, row);
    remove->setAccessibleName(tr("Remove %1").arg(displayText(subscription.name)));
    connect(remove, &QPushButton::clicked, this, [this, id = subscription.id] {
        m_button->setFocus(); // its row goes, and the focus should not leave the form with it
        toggle(id);
    });
    line->addWidget(new Avatar(subscription.name, row));
    line->addWidget(new ElidedLabel(displayText(subscription.name), TextRole::Body, row), 1);
    line->addWidget(remove);
    return row;
}

} // namespace purser
