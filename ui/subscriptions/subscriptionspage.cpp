#include "ui/subscriptions/subscriptionspage.h"

#include "app/account/subscriptions.h"
#include "app/model/activitysentences.h"
#include "app/model/displaytext.h"
#include "app/model/namekey.h"
#include "app/model/sentences.h"
#include "ui/subscriptions/renamedialog.h"
#include "ui/subscriptions/usewords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/whatsthis.h"

#include <utility>

using namespace Qt::Literals;

namespace purser {

namespace {

enum Column { Name, Integrations, Projects, Environments, Images, UpdatedAt };

} // namespace

SubscriptionsPage::SubscriptionsPage(Subscriptions &subscriptions, QWidget *parent)
    : ListPage(tr("Subscriptions"), parent),
      m_subscriptions(subscriptions),
      m_model(new SubscriptionsModel(
          subscriptionColumns(), [](const Subscription &row) { return row.id; }, this)),
      m_table(new ListTable(m_model, u"subscription.list"_s, this)),
      m_name(new QLineEdit(this)),
      m_nameRow(new FieldRow(
          tr("Add Subscription"), tr("An organisation that may use integrations of this account"), m_name, this)),
      m_add(makeButton(ButtonKind::Primary, tr("Add"), u"subscription.add"_s, this)),
      m_separator(makeSeparator(this))
{
    buildAdding();
    buildTable();
    connect(m_add, &QPushButton::clicked, this, &SubscriptionsPage::addSubscription);
    connect(m_name, &QLineEdit::returnPressed, this, &SubscriptionsPage::addSubscription);
    connect(m_name, &QLineEdit::textEdited, m_nameRow, &FieldRow::clearIssue);
    connect(m_table, &ListTable::actionTriggered, this, &SubscriptionsPage::act);
    connect(search(), &QLineEdit::textChanged, this, &SubscriptionsPage::filter);
    connect(bar(), &MessageBar::actionTriggered, this, [this] { emit opened(m_hinderedId); });
    connect(this, &ListPage::reloadRequested, this, &SubscriptionsPage::load);
    connect(&m_subscriptions, &Subscriptions::changed, this, &SubscriptionsPage::load);
    load();
}

void SubscriptionsPage::buildAdding()
{
    const Sizes &sizes = Theme::tokens().size;
    m_name->setObjectName(u"subscription.new"_s);
    setHelp(m_name,
        tr("The organisation's name in this account: in the picker at the top left, in lists and on the command "
           "line."));
    m_name->setPlaceholderText(tr("Name of an organisation"));
    m_nameRow->setMaximumWidth(sizes.fieldColumn);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(sizes.space4, sizes.space3, sizes.space4, sizes.space3);
    line->setSpacing(sizes.space2);
    line->addWidget(m_nameRow, 1);
    line->addWidget(m_add, 0, Qt::AlignBottom);
    line->addStretch(1);
    // Below the progress line, above the search, which is hidden while there is nothing to search.
    card()->body()->insertLayout(1, line);
    card()->body()->insertWidget(2, m_separator);
    m_separator->hide();
}

void SubscriptionsPage::buildTable()
{
    m_table->setAccessibleName(tr("Subscriptions"));
    m_table->setCell(Name, ListDelegate::Cell::Name);
    m_table->setActions({
        {.id = u"open"_s,
            .text = tr("Open"),
            .keys = {Qt::Key_Return, Qt::Key_Enter},
            .isButton = true,
            .changes = false},
        {.id = u"rename"_s, .text = tr("Rename"), .keys = {Qt::Key_F2}, .isButton = true},
        {.id = u"remove"_s, .text = tr("Remove"), .keys = {Qt::Key_Delete}, .isButton = true, .isDangerous = true},
    });
    m_table->setColumnWidths({{UpdatedAt, 20, 5, 0}, {Name, 30, 12, 4}, {Images, 10, 7, 0}, {Environments, 14, 9, 0},
        {Projects, 10, 8, 0}, {Integrations, 13, 11, 0}});
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(Name, Qt::AscendingOrder);
    setTable(m_table, tr("Subscription Name"));
    empty()->setTexts(tr("No subscriptions yet"), tr("Add the organisations that use your registries."));
}

void SubscriptionsPage::setReadOnly(bool readOnly)
{
    m_name->setEnabled(!readOnly);
    m_add->setEnabled(!readOnly);
    m_table->setReadOnly(readOnly);
}

// Changes may come faster than a thousand of them are read.
void SubscriptionsPage::load()
{
    if (std::exchange(m_isLoading, true)) {
        m_isLoadDue = true;
        return;
    }
    beginLoading();
    QCoro::connect(m_subscriptions.all(), this, [this](const Result<QList<Subscription>> &all) {
        m_isLoading = false;
        if (all) {
            show(*all);
        } else {
            showFailure(all.error());
        }
        if (std::exchange(m_isLoadDue, false)) {
            load();
        }
    });
}

void SubscriptionsPage::show(const QList<Subscription> &subscriptions)
{
    m_model->setRows(subscriptions);
    m_separator->setVisible(!subscriptions.isEmpty());
    endLoading(subscriptions.size());
    showAdded();
}

// It may be read before or after its adding answers.
void SubscriptionsPage::showAdded()
{
    if (!m_addedId.isEmpty() && m_model->find(m_addedId)) {
        select(std::exchange(m_addedId, {}));
    }
}

void SubscriptionsPage::filter()
{
    const QString text = nameKey(search()->text());
    m_model->setFilter([text](const Subscription &row) { return nameKey(row.name).contains(text); });
    showPane();
}

void SubscriptionsPage::addSubscription()
{
    QCoro::connect(m_subscriptions.add(m_name->text()), this, [this](const Result<Subscription> &added) {
        if (added) {
            m_name->clear();
            bar()->dismiss();
            search()->clear(); // or it might not be among those shown
            m_addedId = added->id;
            showAdded();
        } else if (!added.error().issues.isEmpty()) {
            m_nameRow->setIssue(sentence(added.error().issues.first()));
        } else {
            showFailure(added.error());
        }
    });
}

void SubscriptionsPage::act(const QString &action, const QString &id)
{
    const Subscription *row = m_model->find(id);
    if (!row) {
        return;
    }
    const Subscription subscription = *row; // the model may be filled anew meanwhile
    if (action == "open"_L1) {
        emit opened(id);
    } else if (action == "rename"_L1) {
        rename(subscription);
    } else if (subscription.isEmpty()) {
        remove(subscription);
    } else {
        sayWhatIsInIt(subscription);
    }
}

void SubscriptionsPage::rename(const Subscription &subscription)
{
    auto *dialog = new RenameDialog(m_subscriptions, subscription, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, bar(), &MessageBar::dismiss);
    dialog->open();
}

void SubscriptionsPage::remove(const Subscription &subscription)
{
    const Action action {Action::Kind::RemoveSubscription, subscription.name, {}, {}};
    QCoro::connect(m_subscriptions.remove(subscription.id), this, [this, action](const Result<Done> &removed) {
        if (removed) {
            bar()->showMessage(MessageBar::Kind::Info, sentence(action));
        } else {
            showFailure(removed.error());
        }
    });
}

void SubscriptionsPage::sayWhatIsInIt(const Subscription &subscription)
{
    m_hinderedId = subscription.id;
    bar()->showMessage(MessageBar::Kind::Warning,
        tr("%1 is not empty: %2. Delete these first: nothing is ever removed along with it.")
            .arg(displayText(subscription.name, 60), contentsText(subscription)),
        tr("Open %1").arg(displayText(subscription.name, 30)));
}

} // namespace purser
