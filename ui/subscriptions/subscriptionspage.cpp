#include "ui/subscriptions/subscriptionspage.h"

#include "app/account/subscriptions.h"
#include "app/model/displaytext.h"
#include "app/model/sentences.h"
#include "ui/theme/theme.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/label.h"
#include "ui/widgets/messagebar.h"

#include <QScrollArea>

using namespace Qt::Literals;

namespace purser {

SubscriptionsPage::SubscriptionsPage(Subscriptions &subscriptions, QWidget *parent)
    : QWidget(parent),
      m_subscriptions(subscriptions),
      m_bar(new MessageBar(this)),
      m_card(new Card(Card::Level::Page, this)),
      m_name(new QLineEdit(this)),
      m_add(makeButton(ButtonKind::Primary, tr("Add"), u"subscription.add"_s, this)),
      m_rows(new QVBoxLayout)
{
    const Sizes &sizes = Theme::tokens().size;
    m_card->setTitle(tr("Subscriptions"));
    m_name->setObjectName(u"subscription.new"_s);
    m_name->setPlaceholderText(tr("Name of an organisation"));
    m_nameRow = new FieldRow(
        tr("Add Subscription"), tr("An organisation that may use integrations of this account"), m_name, this);
    m_nameRow->setMaximumWidth(sizes.fieldColumn);
    auto *line = new QHBoxLayout;
    line->setSpacing(sizes.space2);
    line->addWidget(m_nameRow, 1);
    line->addWidget(m_add, 0, Qt::AlignBottom);
    line->addStretch(1);
    m_card->addPadded()->addLayout(line);
    m_card->addSeparator();

    auto *list = new QWidget;
    list->setObjectName(u"subscriptionList"_s);
    list->setLayout(m_rows);
    m_rows->setContentsMargins(sizes.space4, 0, sizes.space4, 0);
    m_rows->setSpacing(0);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(list);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // it scrolls with what has the focus in it
    m_card->body()->addWidget(scroll, 1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(sizes.space2);
    column->addWidget(m_bar);
    column->addWidget(m_card, 1);
    connect(m_add, &QPushButton::clicked, this, &SubscriptionsPage::addSubscription);
    connect(m_name, &QLineEdit::returnPressed, this, &SubscriptionsPage::addSubscription);
    connect(m_name, &QLineEdit::textEdited, m_nameRow, &FieldRow::clearIssue);
    connect(&m_subscriptions, &Subscriptions::changed, this, &SubscriptionsPage::reload);
    reload();
}

void SubscriptionsPage::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_name->setEnabled(!readOnly);
    m_add->setEnabled(!readOnly);
    reload();
}

void SubscriptionsPage::reload()
{
    QCoro::connect(m_subscriptions.all(), this, [this](const Result<QList<Subscription>> &all) {
        if (all) {
            show(*all);
        } else {
            showFailure(all.error());
        }
    });
}

void SubscriptionsPage::show(const QList<Subscription> &subscriptions)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (item->widget()) {
            item->widget()->deleteLater();
        }
        delete item;
    }
    if (subscriptions.isEmpty()) {
        auto *none = plainLabel(
            tr("No subscriptions yet. Add the organisations that use your registries."), TextRole::Muted, this);
        none->setContentsMargins(0, Theme::tokens().size.space4, 0, 0);
        m_rows->addWidget(none);
    }
    for (const Subscription &subscription : subscriptions) {
        m_rows->addWidget(makeRow(subscription));
        m_rows->addWidget(makeSeparator(this));
    }
    m_rows->addStretch(1);
}

QWidget *SubscriptionsPage::makeRow(const Subscription &subscription)
{
    const Sizes &sizes = Theme::tokens().size;
    const QString shown = displayText(subscription.name);
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, sizes.space2, 0, sizes.space2);
    line->setSpacing(sizes.space2);
    auto *name = new QLineEdit(subscription.name, row);
    name->setObjectName(u"subscription.name."_s % subscription.name);
    name->setAccessibleName(tr("Name of %1").arg(shown));
    name->setMaximumWidth(sizes.fieldColumn);
    name->setEnabled(!m_readOnly);
    connect(name, &QLineEdit::editingFinished, this, [this, subscription, name] {
        if (name->text() != subscription.name) {
            rename(subscription, name->text());
        }
    });
    auto *removeButton =
        makeButton(ButtonKind::RowDanger, tr("Remove"), u"subscription.remove."_s % subscription.name, row);
    removeButton->setAccessibleName(tr("Remove %1").arg(shown));
    removeButton->setEnabled(!m_readOnly);
    connect(removeButton, &QPushButton::clicked, this, [this, subscription] { remove(subscription); });
    line->addWidget(new Avatar(subscription.name, row));
    line->addWidget(name, 1);
    line->addStretch(1);
    line->addWidget(plainLabel(tr("%n integration(s)", nullptr, subscription.integrations), TextRole::Muted, row));
    auto *openButton = makeButton(ButtonKind::Row, tr("Open"), u"subscription.open."_s % subscription.name, row);
    openButton->setAccessibleName(tr("Open %1").arg(shown));
    connect(openButton, &QPushButton::clicked, this, [this, id = subscription.id] { emit opened(id); });
    line->addWidget(openButton);
    line->addWidget(removeButton);
    return row;
}

void SubscriptionsPage::addSubscription()
{
    QCoro::connect(m_subscriptions.add(m_name->text()), this, [this](const Result<Subscription> &added) {
        if (added) {
            m_name->clear();
            m_bar->dismiss();
        } else if (!added.error().issues.isEmpty()) {
            m_nameRow->setIssue(sentence(added.error().issues.first()));
        } else {
            showFailure(added.error());
        }
    });
}

void SubscriptionsPage::rename(const Subscription &subscription, const QString &name)
{
    QCoro::connect(m_subscriptions.rename(subscription.id, name), this, [this](const Result<Done> &renamed) {
        if (!renamed) {
            showFailure(renamed.error());
        }
    });
}

void SubscriptionsPage::remove(const Subscription &subscription)
{
    QCoro::connect(m_subscriptions.remove(subscription.id), this, [this, subscription](const Result<Done> &removed) {
        if (!removed) {
            showFailure(removed.error());
            return;
        }
        m_bar->showMessage(MessageBar::Kind::Info, tr("Removed %1.").arg(displayText(subscription.name)));
    });
}

void SubscriptionsPage::showFailure(const Error &error)
{
    const QString text = error.issues.isEmpty() ? explanation(error) : sentence(error.issues.first());
    m_bar->showMessage(MessageBar::Kind::Danger, text);
}

} // namespace purser
