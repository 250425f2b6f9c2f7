#include "ui/tools/toolspage.h"

#include "app/model/displaytext.h"
#include "app/model/homepath.h"
#include "app/model/sentences.h"
#include "ui/theme/theme.h"
#include "ui/tools/explainbox.h"
#include "ui/tools/findingslist.h"
#include "ui/tools/importdialog.h"
#include "ui/tools/toolline.h"
#include "ui/widgets/card.h"
#include "ui/widgets/formscroll.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/progressline.h"

#include <QScrollArea>

#include <utility>

using namespace Qt::Literals;

namespace purser {

namespace {

constexpr int mostRows = 8; // at once; more are scrolled to

} // namespace

ToolsPage::ToolsPage(Account &account, QWidget *parent)
    : QWidget(parent),
      m_account(account),
      m_bar(new MessageBar(this)),
      m_progress(new ProgressLine(this)),
      m_findings(new FindingsList(this)),
      m_docker(new ToolLine(Tool::Docker, this)),
      m_containers(new ToolLine(Tool::Containers, this)),
      m_model(makeServingModel(this)),
      m_table(new ListTable(m_model, u"servedRegistries"_s, this)),
      m_explain(new ExplainBox(account, this))
{
    setObjectName(u"toolsPage"_s);
    build();
    for (ToolLine *line : {m_docker, m_containers}) {
        connect(line, &ToolLine::connectRequested, this,
            [this, line] { openDialog(line->tool(), ToolChangeDialog::Way::Connect); });
        connect(line, &ToolLine::disconnectRequested, this,
            [this, line] { openDialog(line->tool(), ToolChangeDialog::Way::Disconnect); });
    }
    connect(m_bar, &MessageBar::actionTriggered, this, &ToolsPage::undo);
    connect(&account.integrations(), &Integrations::added, this, &ToolsPage::reload);
    connect(&account.integrations(), &Integrations::changed, this, &ToolsPage::reload);
    connect(&account.integrations(), &Integrations::removed, this, &ToolsPage::reload);
}

void ToolsPage::build()
{
    auto *content = new QWidget(this);
    auto *cards = new QVBoxLayout(content);
    cards->setContentsMargins({});
    cards->setSpacing(Theme::tokens().size.space4);
    cards->addWidget(makeTools());
    cards->addWidget(makeRegistries());
    cards->addWidget(m_explain);
    cards->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Theme::tokens().size.space2);
    column->addWidget(m_bar);
    column->addWidget(makeFormScroll(content, this));
}

QWidget *ToolsPage::makeTools()
{
    auto *card = new Card(Card::Level::Page, this);
    card->setTitle(tr("Tools"));
    auto *again = makeButton(ButtonKind::Plain, tr("Look again"), u"tools.lookAgain"_s, this);
    auto *import = makeButton(ButtonKind::Plain, tr("Import logins…"), u"tools.import"_s, this);
    card->addHeadAction(import);
    card->addHeadAction(again);
    card->body()->addWidget(m_progress);
    card->addPadded()->addWidget(m_findings);
    for (ToolLine *line : {m_docker, m_containers}) {
        card->addSeparator();
        card->addPadded()->addWidget(line);
    }
    connect(import, &QPushButton::clicked, this, &ToolsPage::importLogins);
    connect(again, &QPushButton::clicked, this, &ToolsPage::reload);
    return card;
}

QWidget *ToolsPage::makeRegistries()
{
    m_registries = new Card(Card::Level::Part, this);
    m_registries->setTitle(tr("Who serves which registry"));
    m_table->setAccessibleName(tr("Who serves which registry"));
    m_table->setColumnWidths(
        {{.column = static_cast<int>(ServingColumn::Docker), .wanted = 26, .least = 14, .share = 1},
            {.column = static_cast<int>(ServingColumn::Containers), .wanted = 26, .least = 14, .share = 1},
            {.column = static_cast<int>(ServingColumn::Registry), .wanted = 28, .least = 16, .share = 1}});
    m_registries->body()->addWidget(m_table);
    m_registries->hide();
    m_explain->hide();
    return m_registries;
}

void ToolsPage::reload()
{
    if (!isVisible()) {
        return; // showing it reads anew
    }
    m_progress->start();
    QCoro::connect(lookAtTools(m_account), this, [this](const Result<ToolSetup> &setup) {
        m_progress->stop();
        if (setup) {
            show(*setup);
        } else {
            m_bar->showMessage(MessageBar::Kind::Danger, explanation(setup.error()));
        }
    });
}

void ToolsPage::show(const ToolSetup &setup)
{
    m_setup = setup;
    m_findings->setFindings(setup.findings);
    m_docker->setSetup(setup);
    m_containers->setSetup(setup);
    m_model->setRows(setup.registries);
    m_registries->setVisible(!setup.registries.isEmpty());
    m_explain->setVisible(!setup.registries.isEmpty());
    m_explain->setHosts(setup.hosts());
    m_explain->reload();
    m_table->fitRows(mostRows);
    tryPurser();
}

// As a tool would: what it says when it works is all that counts.
void ToolsPage::tryPurser()
{
    m_findings->showTrying();
    QCoro::connect(
        tryHelper(serverToTry(*m_setup)), this, [this](const HelperTrial &trial) { m_findings->setTrial(trial); });
}

void ToolsPage::openDialog(Tool tool, ToolChangeDialog::Way way)
{
    if (!m_setup) {
        return;
    }
    auto *dialog = new ToolChangeDialog(tool, way, *m_setup, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ToolChangeDialog::changed, this,
        [this, tool](const ToolChange &change, const ToolFile &written) { tellChange(tool, change, written); });
    dialog->open();
}

void ToolsPage::tellChange(Tool tool, const ToolChange &change, const ToolFile &written)
{
    m_undoable = Undoable {change, written};
    m_bar->showMessage(MessageBar::Kind::Good,
        tr("Changed %1 for %2.").arg(homePathText(change.before.path), toolName(tool)), tr("Undo"));
    reload();
}

void ToolsPage::importLogins()
{
    auto *dialog = new ImportDialog(m_account, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::imported, this, &ToolsPage::reload);
    dialog->open();
}

void ToolsPage::undo()
{
    const std::optional<Undoable> done = std::exchange(m_undoable, std::nullopt);
    if (!done) {
        return;
    }
    QCoro::connect(takeBack(done->change, done->written), this, [this](const Rewriting &restored) {
        if (restored) {
            m_bar->showMessage(MessageBar::Kind::Info, tr("%1 is as it was.").arg(homePathText(restored->path)));
        } else {
            m_bar->showMessage(MessageBar::Kind::Danger, explanation(restored.error()));
        }
        reload();
    });
}

void ToolsPage::focusFirst()
{
    m_docker->setFocus();
}

void ToolsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // Other programs change the tools' files.
    reload();
}

} // namespace purser
