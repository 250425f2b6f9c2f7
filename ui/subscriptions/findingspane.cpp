#include "ui/subscriptions/findingspane.h"

#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/listtable.h"

#include <QStackedLayout>

using namespace Qt::Literals;

namespace purser {

FindingsPane::FindingsPane(QWidget *parent)
    : QWidget(parent),
      m_uses(new UseModel(
          useColumns(), [](const DependentUse &use) { return use.id; }, this)),
      m_notes(new NoteModel(
          noteColumns(), [](const ListedNote &note) { return note.id; }, this)),
      m_useTable(new ListTable(m_uses, u"project.uses"_s, this)),
      m_noteTable(new ListTable(m_notes, u"project.notes"_s, this)),
      m_empty(new EmptyState({}, {}, this)),
      m_panes(new QStackedLayout(this))
{
    buildTables();
    auto *tables = new QWidget(this);
    auto *column = new QVBoxLayout(tables);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_useTable, 300);
    column->addWidget(m_noteTable, 200);
    column->addStretch(1);
    m_action = m_empty->addAction(ButtonKind::Plain, {}, u"empty.scan"_s);
    // In the order of Pane.
    m_panes->addWidget(new QWidget(this));
    m_panes->addWidget(tables);
    m_panes->addWidget(m_empty);
    connect(m_action, &QPushButton::clicked, this,
        [this] { m_project.folder.isEmpty() ? emit folderRequested() : emit scanRequested(); });
    connect(m_useTable, &ListTable::actionTriggered, this, [this](const QString &, const QString &id) {
        if (const DependentUse *use = m_uses->find(id)) {
            emit fileRequested(use->file, use->line);
        }
    });
    connect(m_noteTable, &ListTable::actionTriggered, this, [this](const QString &, const QString &id) {
        if (const ListedNote *row = m_notes->find(id)) {
            emit fileRequested(row->file, row->note.line);
        }
    });
}

void FindingsPane::buildTables()
{
    const ListTable::Action open {.id = u"open"_s,
        .text = tr("Open file"),
        .keys = {Qt::Key_Return, Qt::Key_Enter},
        .isButton = true,
        .changes = false};
    m_useTable->setAccessibleName(tr("Uses in files"));
    m_useTable->setActions({open});
    m_useTable->setCell(0, ListDelegate::Cell::Name);
    m_useTable->setColumnWidths({{2, 30, 10, 2}, {1, 36, 16, 3}, {0, 24, 12, 1}});
    m_useTable->setSortingEnabled(true);
    m_useTable->sortByColumn(1, Qt::AscendingOrder);
    m_noteTable->setAccessibleName(tr("To look at"));
    m_noteTable->setActions({open});
    m_noteTable->setColumnWidths({{0, 60, 30, 1}});
}

void FindingsPane::clear()
{
    m_project = {};
    m_uses->setRows({});
    m_notes->setRows({});
    m_panes->setCurrentIndex(static_cast<int>(Pane::Loading));
}

void FindingsPane::setProject(const Dependent &project)
{
    m_project = project;
    QList<DependentUse> found = project.uses;
    found.removeIf([](const DependentUse &use) { return use.origin == DependencyOrigin::Hand; });
    m_uses->setRows(found);
    showPane();
}

void FindingsPane::setFiles(const QList<ScannedFile> &files)
{
    m_notes->setRows(listedNotes(files));
    showPane();
}

void FindingsPane::setCanScan(bool canScan)
{
    m_action->setEnabled(canScan);
}

void FindingsPane::showPane()
{
    if (m_project.id.isEmpty()) {
        return;
    }
    const bool hasFolder = !m_project.folder.isEmpty();
    const bool hasFindings = !m_uses->rows().isEmpty() || !m_notes->rows().isEmpty();
    // The second list begins where the first one ends.
    for (ListTable *table : {m_useTable, m_noteTable}) {
        const Sizes &sizes = Theme::tokens().size;
        table->setMaximumHeight(sizes.tableHead + table->model()->rowCount() * sizes.row);
    }
    m_useTable->setVisible(!m_uses->rows().isEmpty());
    m_noteTable->setVisible(!m_notes->rows().isEmpty());
    m_action->setText(hasFolder ? tr("Scan now") : tr("Choose its folder"));
    if (!hasFolder) {
        m_empty->setTexts(tr("No folder yet"), tr("With the folder of this project, Purser finds what its files use."));
    } else if (m_project.scannedAt.isValid()) {
        m_empty->setTexts(tr("Nothing found"),
            tr("No file of this project names an integration of this subscription, or a registry of one."));
    } else {
        m_empty->setTexts(tr("Never scanned"), tr("A scan reads the files that use registries, and changes none."));
    }
    m_panes->setCurrentIndex(static_cast<int>(hasFindings ? Pane::Findings : Pane::Empty));
}

void FindingsPane::focusFirst()
{
    if (m_panes->currentIndex() == static_cast<int>(Pane::Findings)) {
        (m_uses->rows().isEmpty() ? m_noteTable : m_useTable)->setFocus(Qt::OtherFocusReason);
    } else {
        m_action->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace purser
