// What ImportDialog is made of.
#include "ui/theme/theme.h"
#include "ui/tools/importdialog.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/progressline.h"

#include <QCheckBox>
#include <QHeaderView>

using namespace Qt::Literals;

namespace purser {

ImportDialog::ImportDialog(Account &account, QWidget *parent)
    : DecisionDialog(tr("Import Logins"), parent),
      m_account(account),
      m_text(plainLabel({}, TextRole::Body, this)),
      m_progress(new ProgressLine(this)),
      m_empty(new EmptyState({}, {}, this)),
      m_list(new QWidget(this)),
      m_model(makeLoginRowModel(&m_chosen, this)),
      m_table(new ListTable(m_model, u"import.logins"_s, m_list)),
      m_detail(plainLabel({}, TextRole::Muted, m_list)),
      m_open(plainLabel({}, TextRole::Warning, m_list)),
      m_emptying(new QCheckBox(tr("Remove these passwords from the files afterwards"), m_list)),
      m_emptyingHint(plainLabel(tr("docker-credential-purser is named there instead, so that everything still pulls. "
                                   "A password that it does not answer with stays."),
          TextRole::Small, m_list)),
      m_failure(plainLabel({}, TextRole::Error, this))
{
    setObjectName(u"importDialog"_s);
    build();
    buildFoot();
    look();
}

void ImportDialog::build()
{
    m_text->setObjectName(u"import.text"_s);
    m_failure->setObjectName(u"import.failure"_s);
    m_empty->setObjectName(u"import.empty"_s);
    m_failure->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    body()->addWidget(m_text);
    body()->addWidget(m_empty);
    body()->addWidget(makeList());
    body()->addWidget(m_failure);
    body()->addWidget(m_progress);
}

QWidget *ImportDialog::makeList()
{
    const Sizes &sizes = Theme::tokens().size;
    m_table->setAccessibleName(tr("Logins that were found"));
    m_table->setCell(static_cast<int>(LoginColumn::Chosen), ListDelegate::Cell::Check);
    m_table->setColumnWidths({{.column = static_cast<int>(LoginColumn::Happens), .wanted = 36, .least = 24, .share = 1},
        {.column = static_cast<int>(LoginColumn::Login), .wanted = 34, .least = 20, .share = 1}});
    m_table->installEventFilter(this);
    m_detail->setObjectName(u"import.detail"_s);
    m_open->setObjectName(u"import.open"_s);
    m_emptying->setObjectName(u"import.emptying"_s);
    m_emptying->setAccessibleDescription(m_emptyingHint->text());
    m_emptyingHint->setContentsMargins(sizes.icon + sizes.space2, 0, 0, 0);
    auto *ticking = new QVBoxLayout;
    ticking->setSpacing(sizes.space1);
    ticking->addWidget(m_emptying);
    ticking->addWidget(m_emptyingHint);
    auto *frame = new QFrame(m_list);
    frame->setProperty("surface", u"box"_s);
    auto *inside = new QVBoxLayout(frame);
    inside->setContentsMargins(1, 1, 1, 1); // the border
    inside->addWidget(m_table);
    auto *column = new QVBoxLayout(m_list);
    column->setContentsMargins({});
    column->setSpacing(sizes.space3);
    column->addWidget(frame);
    column->addWidget(m_detail);
    column->addWidget(m_open);
    column->addLayout(ticking);
    connect(m_table, &QTableView::clicked, this,
        [this](const QModelIndex &index) { toggle(index.data(Qt::UserRole).toString()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ImportDialog::showDetail);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ImportDialog::showDetail);
    connect(m_emptying, &QCheckBox::toggled, this, &ImportDialog::showChoice);
    return m_list;
}

void ImportDialog::buildFoot()
{
    m_ask = addStartButton(ButtonKind::Plain, tr("Ask other helpers"), u"import.ask"_s);
    m_ask->setAccessibleDescription(tr("Runs the credential helpers that are named in the files"));
    m_again = addStartButton(ButtonKind::Plain, tr("Look again"), u"import.again"_s);
    m_cancel = addEndButton(ButtonKind::Plain, tr("Cancel"), u"cancel"_s);
    m_import = addEndButton(ButtonKind::Primary, tr("Import"), u"import.start"_s);
    m_import->setDefault(true);
    connect(m_ask, &QPushButton::clicked, this, &ImportDialog::askHelpers);
    connect(m_again, &QPushButton::clicked, this, &ImportDialog::look);
    connect(m_cancel, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::start);
}

} // namespace purser
