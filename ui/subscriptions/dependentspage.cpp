#include "ui/subscriptions/dependentspage.h"

#include "app/account/account.h"
#include "app/model/displaytext.h"
#include "app/model/namekey.h"
#include "ui/subscriptions/dependentwords.h"
#include "ui/subscriptions/scanstates.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/searchfield.h"

#include <QPushButton>

#include <algorithm>
#include <chrono>

using namespace Qt::Literals;
using namespace std::chrono_literals;

namespace purser {

namespace {

enum Column { Name, Uses, LastScan, Notes }; // for environments and images the third one is UpdatedAt
constexpr int UpdatedAt = 2;

} // namespace

DependentsPage::DependentsPage(Account &account, ScanStates *scans, DependentKind kind, QWidget *parent)
    : ListPage(wordsOf(kind).title, parent),
      m_account(account),
      m_scans(scans),
      m_kind(kind),
      m_model(new DependentModel(
          dependentColumns(kind, scans), [](const Dependent &row) { return row.id; }, this)),
      m_table(new ListTable(m_model, QString(toString(kind) % u".list"_s), this))
{
    setObjectName(QString(toString(kind) % u".page"_s));
    if (kind == DependentKind::Project) {
        m_scanAll = addButton(false, tr("Scan all"), u"scanAll"_s);
        connect(m_scanAll, &QPushButton::clicked, this, &DependentsPage::scanAll);
    }
    m_add = addButton(true, wordsOf(kind).add, u"add"_s);
    build();
    connect(m_add, &QPushButton::clicked, this, &DependentsPage::addRequested);
    connect(m_table, &ListTable::actionTriggered, this, &DependentsPage::act);
    connect(search(), &QLineEdit::textChanged, this, &DependentsPage::filter);
    connect(this, &ListPage::reloadRequested, this, &DependentsPage::load);
    m_repaint.setParent(this);
    m_repaint.setSingleShot(true);
    m_repaint.setInterval(100ms);
    connect(&m_repaint, &QTimer::timeout, this, [this] { m_model->refresh(); });
    connect(scans, &ScanStates::changed, this, [this] {
        if (!m_repaint.isActive()) {
            m_repaint.start();
        }
    });
}

void DependentsPage::build()
{
    const DependentWords words = wordsOf(m_kind);
    m_table->setAccessibleName(words.title);
    m_table->setCell(Name, ListDelegate::Cell::Name);
    if (m_kind == DependentKind::Project) {
        buildProjects();
    } else {
        m_table->setActions({
            {.id = u"edit"_s,
                .text = tr("Edit"),
                .keys = {Qt::Key_Return, Qt::Key_Enter, Qt::Key_F2},
                .isButton = true},
            {.id = u"delete"_s, .text = tr("Delete"), .keys = {Qt::Key_Delete}, .isButton = true, .isDangerous = true},
        });
        m_table->setColumnWidths({{Uses, 32, 14, 2}, {Name, 40, 16, 3}, {UpdatedAt, 20, 12, 0}});
    }
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(Name, Qt::AscendingOrder);
    setTable(m_table, words.searchFor);
    empty()->setTexts(words.emptyTitle, words.emptySentence);
    connect(empty()->addAction(ButtonKind::Primary, words.add, u"empty.add"_s), &QPushButton::clicked, this,
        &DependentsPage::addRequested);
}

void DependentsPage::buildProjects()
{
    m_table->setActions({
        {.id = u"open"_s,
            .text = tr("Open"),
            .keys = {Qt::Key_Return, Qt::Key_Enter},
            .isButton = true,
            .changes = false},
        {.id = u"scan"_s, .text = tr("Scan")},
        {.id = u"edit"_s, .text = tr("Edit"), .keys = {Qt::Key_F2}, .isButton = true},
        {.id = u"delete"_s, .text = tr("Delete"), .keys = {Qt::Key_Delete}, .isButton = true, .isDangerous = true},
    });
    m_table->setColumnWidths({{Uses, 24, 12, 2}, {Name, 40, 16, 4}, {LastScan, 20, 13, 0}, {Notes, 10, 9, 0}});
}

void DependentsPage::setSubscription(const Subscription &subscription)
{
    if (subscription.id != m_subscription.id) {
        m_model->setRows({});
        search()->clear();
        if (m_scanAll) {
            m_scanAll->setEnabled(false); // until the projects are read
        }
    }
    m_subscription = subscription;
    //: %1 is the name of a subscription, beside the title “Projects” or the like
    card()->setRemark(tr("of %1").arg(displayText(subscription.name, 60)));
    const bool isReadOnly = m_account.readOnlyReason().has_value();
    m_add->setEnabled(!isReadOnly);
    m_table->setReadOnly(isReadOnly);
}

void DependentsPage::load()
{
    beginLoading();
    const auto take = [this, id = m_subscription.id](const Result<QList<Dependent>> &all) {
        if (id != m_subscription.id) {
            return; // of the one that was shown before
        }
        if (all) {
            show(*all);
        } else {
            showFailure(all.error());
        }
    };
    QCoro::connect(m_account.dependents().of(m_subscription.id, m_kind), this, take);
}

void DependentsPage::show(const QList<Dependent> &all)
{
    m_model->setRows(all);
    if (m_scanAll) {
        const auto hasFolder = [](const Dependent &row) { return !row.folder.isEmpty(); };
        m_scanAll->setEnabled(!m_account.readOnlyReason() && std::any_of(all.cbegin(), all.cend(), hasFolder));
    }
    endLoading(all.size());
}

void DependentsPage::filter()
{
    const QString text = nameKey(search()->text());
    m_model->setFilter([text](const Dependent &row) {
        return nameKey(row.name % u' ' % row.folder % u' ' % namesOfUses(row).join(u' ')).contains(text);
    });
    showPane();
}

void DependentsPage::scanAll()
{
    for (const Dependent &row : m_model->rows()) {
        if (!row.folder.isEmpty()) {
            m_scans->scan(row.id);
        }
    }
}

void DependentsPage::act(const QString &action, const QString &id)
{
    const Dependent *row = m_model->find(id);
    if (!row) {
        return;
    }
    const Dependent dependent = *row; // the model may be filled anew meanwhile
    if (action == "open"_L1) {
        emit openRequested(id);
    } else if (action == "scan"_L1) {
        m_scans->scan(id);
    } else if (action == "delete"_L1) {
        emit deleteRequested(dependent);
    } else {
        emit editRequested(dependent);
    }
}

} // namespace purser
