// What TagsPane is made of.
#include "ui/registry/namemodel.h"
#include "ui/registry/rightspanel.h"
#include "ui/registry/tagspane.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/throttle.h"

#include <QShortcut>
#include <QStackedLayout>

#include <chrono>

using namespace Qt::Literals;
using namespace std::chrono_literals;

namespace purser {

TagsPane::TagsPane(RegistryContents &contents, const QString &integrationId, QWidget *parent)
    : Card(Level::Part, parent),
      m_contents(contents),
      m_integrationId(integrationId),
      m_model(new NameModel(tr("Tag"), true, this)),
      m_table(new ListTable(m_model, u"tags"_s, this)),
      m_rights(new RightsPanel(this)),
      m_head(new QWidget(this)),
      m_search(new SearchField(tr("Find a tag"), this)),
      m_count(plainLabel({}, TextRole::Small, this)),
      m_copied(new ElidedLabel({}, TextRole::Small, this)),
      m_stopButton(makeButton(ButtonKind::Quiet, tr("Stop"), u"tags.stop"_s, this)),
      m_copy(makeButton(ButtonKind::Plain, tr("Copy image reference"), u"tags.copy"_s, this)),
      m_bar(new MessageBar(this)),
      m_progress(new ProgressLine(this)),
      m_panes(new QStackedLayout),
      m_flush(new Throttle(
          200ms, [this] { flush(); }, this))
{
    setObjectName(u"tagsPane"_s);
    build();
    buildTable();
    buildPanes();
    connect(m_rights, &RightsPanel::tryPushRequested, this,
        [this] { askToTryPush(m_repository, m_registry, this, [this] { askForRights(true); }); });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setFilter(text);
        showPane();
    });
    connect(m_bar, &MessageBar::actionTriggered, this, &TagsPane::reload);
    connect(m_stopButton, &QPushButton::clicked, this, [this] {
        stop();
        m_isReading = false;
        m_progress->stop();
        m_bar->showMessage(MessageBar::Kind::Info, tr("Reading the list was stopped."), tr("Try again"));
        showPane();
    });
    reload();
}

void TagsPane::build()
{
    const Sizes &sizes = Theme::tokens().size;
    m_search->setObjectName(u"tag.search"_s);
    m_search->setAccessibleName(tr("Find a tag"));
    m_count->setObjectName(u"tags.count"_s);
    m_count->setWordWrap(false);
    m_copied->setObjectName(u"tags.copied"_s);
    auto *head = new QVBoxLayout(m_head);
    head->setContentsMargins(sizes.space4, sizes.space3, sizes.space4, sizes.space3);
    head->setSpacing(sizes.space3);
    head->addWidget(m_rights);
    auto *line = new QHBoxLayout;
    line->setSpacing(sizes.space3);
    line->addWidget(m_search);
    line->addWidget(m_count);
    line->addWidget(m_stopButton);
    line->addWidget(m_copied, 1);
    line->addWidget(m_copy);
    head->addLayout(line);
    body()->addWidget(m_progress);
    body()->addWidget(m_head);
    body()->addWidget(m_bar);
    addSeparator();
    body()->addLayout(m_panes, 1);
}

void TagsPane::buildTable()
{
    m_table->setAccessibleName(tr("Tags"));
    m_table->setCompact(true);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(0, Qt::AscendingOrder);
    m_table->setColumnWidths(
        {{.column = 1, .wanted = 24, .least = 12}, {.column = 0, .wanted = 24, .least = 12, .share = 1}});
    m_table->setActions({{.id = u"copy"_s,
        .text = tr("Copy image reference"),
        .keys = {Qt::Key_Return, Qt::Key_Enter},
        .changes = false}});
    connect(m_table, &ListTable::actionTriggered, this,
        [this](const QString &, const QString &tag) { copyReference(tag); });
    connect(m_copy, &QPushButton::clicked, this, [this] { copyReference(m_table->currentId()); });
    auto *copy = new QShortcut(QKeySequence::Copy, m_table);
    copy->setContext(Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, this, [this] { copyReference(m_table->currentId()); });
}

void TagsPane::buildPanes()
{
    auto *nothing = new EmptyState(
        tr("No repository chosen"), tr("Choose one in the list, or type its name, to see its tags."), this);
    auto *empty = new EmptyState(tr("No tags"), tr("The repository is there, but nothing in it has a tag."), this);
    auto *noMatch = new EmptyState(tr("Nothing matches"), tr("No tag has what you search for."), this);
    connect(noMatch->addAction(ButtonKind::Plain, tr("Show all"), u"tags.reset"_s), &QPushButton::clicked, m_search,
        &QLineEdit::clear);
    m_failed = new EmptyState({}, {}, this);
    m_failed->setObjectName(u"tags.failed"_s);
    m_unlock = m_failed->addAction(ButtonKind::Primary, tr("Unlock"), u"tags.unlock"_s);
    connect(m_unlock, &QPushButton::clicked, this, &TagsPane::unlockRequested);
    connect(m_failed->addAction(ButtonKind::Plain, tr("Try again"), u"tags.retry"_s), &QPushButton::clicked, this,
        &TagsPane::reload);
    // In the order of Pane.
    m_panes->addWidget(nothing);
    m_panes->addWidget(new QWidget(this)); // the progress line is enough
    m_panes->addWidget(m_table);
    m_panes->addWidget(empty);
    m_panes->addWidget(noMatch);
    m_panes->addWidget(m_failed);
}

} // namespace purser
