#include "ui/integrations/integrationuses.h"

#include "app/model/displaytext.h"
#include "app/model/joinedtext.h"
#include "ui/subscriptions/subscriptionmodel.h"
#include "ui/subscriptions/subscriptionpopup.h"
#include "ui/theme/theme.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <algorithm>

using namespace Qt::Literals;

namespace purser {

IntegrationUses::IntegrationUses(Account &account, const Integration &integration, QWidget *parent)
    : QWidget(parent),
      m_account(account),
      m_integration(integration),
      m_line(plainLabel({}, TextRole::Small, this)),
      m_rows(new QVBoxLayout),
      m_others(new SubscriptionModel(this)),
      m_popup(new SubscriptionPopup(m_others, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Theme::tokens().size.space1);
    column->addWidget(plainLabel(tr("Subscriptions"), TextRole::FieldLabel, this));
    m_line->setObjectName(u"uses.line"_s);
    column->addWidget(m_line);
    column->addLayout(m_rows);
    m_rows->setSpacing(0);
    auto *add = new MenuButton(tr("Add to more subscriptions"), u"assign"_s, this);
    add->setEnabled(!account.readOnlyReason());
    column->addSpacing(Theme::tokens().size.space1);
    column->addWidget(add, 0, Qt::AlignLeading);
    connect(add, &QPushButton::clicked, this, [this, add] { openPopup(add); });
    connect(m_popup, &SubscriptionPopup::chosen, this, &IntegrationUses::assign);
    connect(&account.integrations(), &Integrations::changed, this, [this](const Integration &changed) {
        if (changed.id == m_integration.id) {
            m_integration.uses = changed.uses;
            showUses();
        }
    });
    showUses();
}

void IntegrationUses::showUses()
{
    m_line->setText(m_integration.uses.isEmpty()
            ? tr("This account integration is not used by any subscription.")
            : tr("This account integration is being used by the following subscriptions:"));
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    const Sizes &sizes = Theme::tokens().size;
    for (const SubscriptionIntegration &use : std::as_const(m_integration.uses)) {
        auto *row = new QWidget(this);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, sizes.space2, 0, sizes.space2);
        line->setSpacing(sizes.space2);
        line->addWidget(new Avatar(use.subscriptionName, row));
        line->addWidget(new ElidedLabel(displayText(use.subscriptionName), TextRole::Body, row), 1);
        if (use.name != m_integration.name) {
            //: %1 is the name under which a subscription uses the integration
            line->addWidget(plainLabel(tr("as %1").arg(displayText(use.name)), TextRole::Muted, row));
        }
        m_rows->addWidget(makeSeparator(this));
        m_rows->addWidget(row);
    }
}

void IntegrationUses::openPopup(QWidget *button)
{
    QCoro::connect(m_account.subscriptions().all(), this, [this, button](const Result<QList<Subscription>> &all) {
        if (!all) {
            emit failed(all.error());
            return;
        }
        QList<Subscription> others = *all;
        others.removeIf([this](const Subscription &subscription) {
            const auto isIt = [&](const SubscriptionIntegration &use) { return use.subscriptionId == subscription.id; };
            return std::any_of(m_integration.uses.cbegin(), m_integration.uses.cend(), isIt);
        });
        m_others->setSubscriptions(others);
        m_popup->openBelow(button);
    });
}

void IntegrationUses::assign(const QString &subscriptionId)
{
    QCoro::connect(m_account.integrations().assign(m_integration.id, {subscriptionId}), this,
        [this](const Result<Integration> &result) {
            if (!result) {
                emit failed(result.error());
                return;
            }
            QList<SubscriptionIntegration> uses = result->uses;
            uses.removeIf([this](const SubscriptionIntegration &use) { return m_integration.uses.contains(use); });
            m_integration = *result;
            showUses();
            emit assigned(m_integration.name, uses);
        });
}

QString otherNamesText(const QString &name, const QList<SubscriptionIntegration> &uses)
{
    constexpr qsizetype mostNamed = 3;
    QStringList sentences;
    for (const SubscriptionIntegration &use : uses) {
        if (use.name != name) {
            sentences << IntegrationUses::tr("In %1 it is called %2.")
                             .arg(displayText(use.subscriptionName), displayText(use.name));
        }
    }
    return sentences.size() > mostNamed
        ? IntegrationUses::tr("In %n subscription(s) it has another name, since its own was taken there.", nullptr,
            static_cast<int>(sentences.size()))
        : joinedSentences(sentences);
}

} // namespace purser
