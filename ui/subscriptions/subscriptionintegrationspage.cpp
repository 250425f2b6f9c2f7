#include "ui/subscriptions/subscriptionintegrationspage.h"

#include "app/account/account.h"
#include "app/model/displaytext.h"
#include "app/model/namekey.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/searchfield.h"

#include <QPushButton>

#include <algorithm>

using namespace Qt::Literals;

namespace purser {

namespace {

enum Column { Type, Name, Behind, UsedBy, Permissions, UpdatedAt, Actions };

bool isOrphan(const SubscriptionIntegrationDetails &row)
{
    return row.use.isOrphan();
}

} // namespace

SubscriptionIntegrationsPage::SubscriptionIntegrationsPage(Account &account, QWidget *parent)
    : ListPage(tr("Integrations"), parent),
      m_account(account),
      m_model(new SubscriptionIntegrationModel(
          subscriptionIntegrationColumns(), [](const SubscriptionIntegrationDetails &row) { return row.use.id; },
          this)),
      m_table(new ListTable(m_model, u"subscriptionIntegrations"_s, this)),
      m_orphaned(new Chip(tr("Orphaned"), this)),
      m_add(addButton(true, tr("Add Integration"), u"add"_s))
{
    setObjectName(u"subscriptionIntegrationsPage"_s);
    build();
    connect(m_add, &QPushButton::clicked, this, &SubscriptionIntegrationsPage::addRequested);
    connect(m_table, &ListTable::actionTriggered, this, &SubscriptionIntegrationsPage::act);
    // The cure, where its absence is said.
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == Behind && isOrphan(*m_model->rowAt(index)) && !m_account.readOnlyReason()) {
            act(u"edit"_s, index.data(Qt::UserRole).toString());
        }
    });
    connect(m_orphaned, &Chip::toggled, this, &SubscriptionIntegrationsPage::filter);
    connect(search(), &QLineEdit::textChanged, this, &SubscriptionIntegrationsPage::filter);
    connect(this, &ListPage::reloadRequested, this, &SubscriptionIntegrationsPage::load);
}

void SubscriptionIntegrationsPage::build()
{
    m_table->setAccessibleName(tr("Integrations enabled for this subscription"));
    m_table->setCell(Type, ListDelegate::Cell::Badge);
    m_table->setCell(Name, ListDelegate::Cell::Name);
    m_table->setActions({
        {.id = u"edit"_s, .text = tr("Edit"), .keys = {Qt::Key_Return, Qt::Key_Enter, Qt::Key_F2}, .isButton = true},
        {.id = u"open"_s, .text = tr("Open Account Integration"), .changes = false},
        {.id = u"delete"_s, .text = tr("Delete"), .keys = {Qt::Key_Delete}, .isButton = true, .isDangerous = true},
    });
    m_table->setColumnWidths(
        {{Permissions, 15, 9, 1}, {Behind, 24, 12, 2}, {UsedBy, 25, 12, 2}, {Name, 24, 14, 3}, {UpdatedAt, 19, 12, 0}});
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(Name, Qt::AscendingOrder);
    m_orphaned->setObjectName(u"filter.orphaned"_s);
    m_orphaned->setCheckable(true);
    filterLine()->addWidget(m_orphaned);
    setTable(m_table, tr("Integration Name"));
    empty()->setTexts(tr("No integration is enabled here yet"),
        tr("A subscription uses an account integration under a name of its own; its projects, environments and images "
           "log in with that name."));
    connect(empty()->addAction(ButtonKind::Primary, tr("Add Integration"), u"empty.add"_s), &QPushButton::clicked, this,
        &SubscriptionIntegrationsPage::addRequested);
}

void SubscriptionIntegrationsPage::setSubscription(const Subscription &subscription)
{
    if (subscription.id != m_subscription.id) {
        m_model->setRows({});
        m_orphaned->setChecked(false);
        search()->clear();
    }
    m_subscription = subscription;
    //: %1 is the name of a subscription, beside the title “Integrations”
    card()->setRemark(tr("enabled for %1").arg(displayText(subscription.name, 60)));
    const bool isReadOnly = m_account.readOnlyReason().has_value();
    m_add->setEnabled(!isReadOnly);
    m_table->setReadOnly(isReadOnly);
}

void SubscriptionIntegrationsPage::load()
{
    beginLoading();
    const auto take = [this, id = m_subscription.id](const Result<QList<SubscriptionIntegrationDetails>> &all) {
        if (id != m_subscription.id) {
            return; // of the one that was shown before
        }
        if (all) {
            show(*all);
        } else {
            showFailure(all.error());
        }
    };
    QCoro::connect(m_account.subscriptionIntegrations().of(m_subscription.id), this, take);
}

void SubscriptionIntegrationsPage::show(const QList<SubscriptionIntegrationDetails> &all)
{
    m_model->setRows(all);
    const auto orphans = std::count_if(all.cbegin(), all.cend(), isOrphan);
    m_orphaned->setCount(orphans);
    if (orphans == 0) {
        m_orphaned->setChecked(false);
    }
    endLoading(all.size());
}

void SubscriptionIntegrationsPage::filter()
{
    const QString text = nameKey(search()->text());
    const bool onlyOrphans = m_orphaned->isChecked();
    m_model->setFilter([text, onlyOrphans](const SubscriptionIntegrationDetails &row) {
        return (!onlyOrphans || isOrphan(row))
            && nameKey(row.use.name % u' ' % row.integrationName % u' ' % row.projectNames.join(u' ')).contains(text);
    });
    showPane();
}

void SubscriptionIntegrationsPage::showOrphans()
{
    m_orphaned->setChecked(true);
}

void SubscriptionIntegrationsPage::act(const QString &action, const QString &id)
{
    const SubscriptionIntegrationDetails *row = m_model->find(id);
    if (!row) {
        return;
    }
    const SubscriptionIntegrationDetails details = *row; // the model may be filled anew meanwhile
    if (action == "delete"_L1) {
        emit deleteRequested(details);
    } else if (action == "open"_L1 && !details.use.isOrphan()) {
        emit integrationRequested(details.use.integrationId);
    } else {
        emit editRequested(details);
    }
}

} // namespace purser
