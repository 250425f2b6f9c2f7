#include "ui/subscriptions/subscriptionoptionspage.h"

#include "app/account/account.h"
#include "app/model/activitysentences.h"
#include "app/model/displaytext.h"
#include "app/model/sentences.h"
#include "ui/subscriptions/usewords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/label.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/whatsthis.h"

#include <QShortcut>

using namespace Qt::Literals;

namespace purser {

SubscriptionOptionsPage::SubscriptionOptionsPage(Account &account, QWidget *parent)
    : QWidget(parent),
      m_account(account),
      m_bar(new MessageBar(this)),
      m_card(new Card(Card::Level::Page, this)),
      m_name(new QLineEdit(this)),
      m_rename(makeButton(ButtonKind::Primary, tr("Save"), u"options.save"_s, this)),
      m_hindrance(plainLabel({}, TextRole::Small, this)),
      m_remove(makeButton(ButtonKind::Danger, tr("Remove subscription"), u"options.remove"_s, this))
{
    setObjectName(u"subscriptionOptions"_s);
    build();
    connect(m_name, &QLineEdit::textEdited, this, [this] {
        m_nameRow->clearIssue();
        refresh();
    });
    connect(m_name, &QLineEdit::returnPressed, m_rename, &QPushButton::click);
    connect(m_rename, &QPushButton::clicked, this, &SubscriptionOptionsPage::rename);
    connect(m_remove, &QPushButton::clicked, this, &SubscriptionOptionsPage::remove);
    auto *shortcut = new QShortcut(QKeySequence::Save, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, m_rename, &QPushButton::click);
}

void SubscriptionOptionsPage::build()
{
    const Sizes &sizes = Theme::tokens().size;
    m_card->setTitle(tr("Options"));
    m_name->setObjectName(u"options.name"_s);
    setHelp(m_name,
        tr("The organisation's name in this account: in the picker at the top left, in lists and on the command "
           "line."));
    m_nameRow = new FieldRow(
        tr("Subscription Name"), tr("As this account calls the organisation. No file uses this name."), m_name, this);
    m_nameRow->setMaximumWidth(sizes.fieldColumn);
    m_hindrance->setObjectName(u"options.hindrance"_s);
    auto *fields = m_card->addPadded();
    fields->setSpacing(sizes.space3);
    fields->addWidget(m_nameRow);
    fields->addWidget(m_rename, 0, Qt::AlignLeading);
    m_card->addSeparator();
    auto *removal = m_card->addPadded();
    removal->addWidget(plainLabel(tr("Remove this subscription"), TextRole::Strong, this));
    removal->addWidget(m_hindrance);
    removal->addWidget(m_remove, 0, Qt::AlignLeading);
    m_card->body()->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(sizes.space2);
    column->addWidget(m_bar);
    column->addWidget(m_card, 1);
}

void SubscriptionOptionsPage::setSubscription(const Subscription &subscription)
{
    if (subscription.id != m_subscription.id || !hasUnsavedChanges()) {
        m_name->setText(subscription.name);
        m_nameRow->clearIssue();
        m_bar->dismiss();
    }
    m_subscription = subscription;
    refresh();
}

bool SubscriptionOptionsPage::hasUnsavedChanges() const
{
    return m_name->text() != m_subscription.name;
}

void SubscriptionOptionsPage::discard()
{
    m_name->setText(m_subscription.name);
    m_nameRow->clearIssue();
    refresh();
}

void SubscriptionOptionsPage::refresh()
{
    const bool canChange = !m_account.readOnlyReason();
    m_name->setEnabled(canChange);
    m_rename->setEnabled(canChange && hasUnsavedChanges());
    m_remove->setEnabled(canChange && m_subscription.isEmpty());
    m_hindrance->setText(m_subscription.isEmpty()
            ? tr("Nothing is in it any more. The account's integrations stay.")
            : tr("It is not empty: %1. Delete these first: nothing is ever removed along with it.")
                  .arg(contentsText(m_subscription)));
}

void SubscriptionOptionsPage::rename()
{
    const QString name = m_name->text();
    const Action action {Action::Kind::RenameSubscription, m_subscription.name, {}, name.trimmed()};
    QCoro::connect(
        m_account.subscriptions().rename(m_subscription.id, name), this, [this, action](const Result<Done> &renamed) {
            if (renamed) {
                m_bar->dismiss();
                m_subscription.name = m_name->text();
                refresh();
                emit changed(sentence(action));
            } else {
                showFailure(renamed.error());
            }
        });
}

void SubscriptionOptionsPage::remove()
{
    const Action action {Action::Kind::RemoveSubscription, m_subscription.name, {}, {}};
    QCoro::connect(m_account.subscriptions().remove(m_subscription.id), this, [this, action](const Result<Done> &done) {
        if (done) {
            discard();
            emit removed(sentence(action));
        } else {
            showFailure(done.error());
        }
    });
}

void SubscriptionOptionsPage::showFailure(const Error &error)
{
    if (error.issues.isEmpty()) {
        m_bar->showMessage(MessageBar::Kind::Danger, explanation(error));
    } else {
        m_nameRow->setIssue(sentence(error.issues.first()));
        m_name->setFocus();
    }
}

void SubscriptionOptionsPage::focusFirst()
{
    m_name->setFocus(Qt::OtherFocusReason);
}

} // namespace purser
