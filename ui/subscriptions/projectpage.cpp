#include "ui/subscriptions/projectpage.h"

#include "app/account/account.h"
#include "app/model/displaytext.h"
#include "app/model/sentences.h"
#include "ui/subscriptions/findingspane.h"
#include "ui/subscriptions/scanstates.h"
#include "ui/subscriptions/usewords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/timetext.h"

#include <QLocale>

#include <chrono>

using namespace Qt::Literals;
using namespace std::chrono_literals;

namespace purser {

ProjectPage::ProjectPage(Account &account, ScanStates *scans, QWidget *parent)
    : QWidget(parent),
      m_account(account),
      m_scans(scans),
      m_card(new Card(Card::Level::Page, this)),
      m_bar(new MessageBar(this)),
      m_progress(new ProgressLine(this)),
      m_folder(new ElidedLabel({}, TextRole::Body, this)),
      m_state(plainLabel({}, TextRole::Small, this)),
      m_byHand(plainLabel({}, TextRole::Small, this)),
      m_findings(new FindingsPane(this))
{
    setObjectName(u"projectPage"_s);
    buildHead();
    build();
    connect(m_findings, &FindingsPane::fileRequested, this, &ProjectPage::openFile);
    connect(m_findings, &FindingsPane::scanRequested, this, [this] { m_scans->scan(m_id); });
    connect(m_findings, &FindingsPane::folderRequested, this, [this] { emit editRequested(m_project); });
    m_patience.setParent(this);
    m_patience.setSingleShot(true);
    m_patience.setInterval(2s);
    connect(&m_patience, &QTimer::timeout, this, &ProjectPage::showScan);
    connect(m_scans, &ScanStates::changed, this, [this](const QString &id) {
        if (id == m_id) {
            showScan();
        }
    });
}

void ProjectPage::buildHead()
{
    m_scan = makeButton(ButtonKind::Primary, tr("Scan"), u"project.scan"_s, this);
    m_cancel = makeButton(ButtonKind::Plain, tr("Cancel Scan"), u"project.cancelScan"_s, this);
    m_edit = makeButton(ButtonKind::Plain, tr("Edit"), u"project.edit"_s, this);
    m_delete = makeButton(ButtonKind::Plain, tr("Delete"), u"project.delete"_s, this);
    for (QPushButton *button : {m_delete, m_edit, m_cancel, m_scan}) {
        m_card->addHeadAction(button);
    }
    connect(m_scan, &QPushButton::clicked, this, [this] { m_scans->scan(m_id); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_scans->cancel(m_id); });
    connect(m_edit, &QPushButton::clicked, this, [this] { emit editRequested(m_project); });
    connect(m_delete, &QPushButton::clicked, this, [this] { emit deleteRequested(m_project); });
    connect(m_bar, &MessageBar::actionTriggered, this, [this] { emit editRequested(m_project); });
}

void ProjectPage::build()
{
    const Sizes &sizes = Theme::tokens().size;
    m_folder->setObjectName(u"project.folder"_s);
    static_cast<ElidedLabel *>(m_folder)->setElideMode(Qt::ElideMiddle);
    m_state->setObjectName(u"project.state"_s);
    m_byHand->setObjectName(u"project.byHand"_s);
    m_card->body()->addWidget(m_progress);
    auto *facts = m_card->addPadded();
    facts->setSpacing(sizes.space1);
    facts->addWidget(m_folder);
    facts->addWidget(m_state);
    facts->addWidget(m_byHand);
    m_card->addSeparator();
    m_card->body()->addWidget(m_findings, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(sizes.space2);
    column->addWidget(m_bar);
    column->addWidget(m_card, 1);
}

void ProjectPage::open(const QString &projectId)
{
    if (projectId != m_id) {
        m_id = projectId;
        m_project = {};
        m_findings->clear();
        m_bar->dismiss();
        showScan();
    }
    load();
}

void ProjectPage::load()
{
    const QString id = m_id;
    QCoro::connect(m_account.dependents().find(id), this, [this, id](const Result<Dependent> &project) {
        if (id == m_id) {
            show(project);
        }
    });
    QCoro::connect(m_account.dependents().scannedFiles(id), this, [this, id](const Result<QList<ScannedFile>> &files) {
        if (id == m_id && files) {
            m_findings->setFiles(*files);
        }
    });
}

void ProjectPage::show(const Result<Dependent> &project)
{
    if (!project) {
        if (project.error().kind == ErrorKind::NoSuchThing) {
            emit gone();
        } else {
            m_bar->showMessage(MessageBar::Kind::Danger, explanation(project.error()));
        }
        return;
    }
    m_project = *project;
    QStringList byHand;
    for (const DependentUse &use : m_project.uses) {
        if (use.origin == DependencyOrigin::Hand) {
            byHand << use.subscriptionIntegrationName;
        }
    }
    m_card->setTitle(displayText(m_project.name));
    m_folder->setText(m_project.folder.isEmpty() ? tr("No folder on this computer") : pathText(m_project.folder));
    m_byHand->setText(tr("Entered by hand: %1").arg(namesText(byHand, 10)));
    m_byHand->setVisible(!byHand.isEmpty());
    m_findings->setProject(m_project);
    showScan();
    emit loaded();
}

void ProjectPage::showScan()
{
    const bool isScanning = m_scans->isScanning(m_id);
    const bool isRead = !m_project.id.isEmpty(); // there is nothing yet to edit or delete before
    const bool canChange = isRead && !m_account.readOnlyReason();
    m_scan->setVisible(!isScanning);
    m_scan->setEnabled(canChange && !m_project.folder.isEmpty());
    m_cancel->setVisible(isScanning);
    m_edit->setEnabled(canChange);
    m_delete->setEnabled(canChange);
    m_state->setText(summary());
    if (isScanning && !m_progress->isRunning()) {
        m_progress->start();
        m_patience.start();
    } else if (!isScanning) {
        m_progress->stop();
        m_patience.stop();
    }
    const auto error = m_scans->of(m_id).error;
    if (error && !isScanning) {
        const bool canChoose = error->kind == ErrorKind::FolderMissing && canChange;
        m_bar->showMessage(
            MessageBar::Kind::Warning, explanation(*error), canChoose ? tr("Choose the folder") : QString());
    } else {
        m_bar->dismiss();
    }
    m_findings->setCanScan(canChange && !isScanning);
}

QString ProjectPage::summary() const
{
    const ScanStates::State state = m_scans->of(m_id);
    if (m_scans->isScanning(m_id)) {
        const ScanProgress &progress = state.progress;
        return progress.entriesSeen == 0 || m_patience.isActive()
            ? tr("Scanning…")
            : tr("Scanning… %1 files and folders seen, %2 read")
                  .arg(QLocale().toString(progress.entriesSeen), QLocale().toString(progress.filesRead));
    }
    if (!m_project.scannedAt.isValid()) {
        return m_project.folder.isEmpty() ? tr("With a folder, a scan finds what its files use.") : tr("Never scanned");
    }
    const QString when = tr("Scanned: %1").arg(shortTimeText(m_project.scannedAt));
    if (!state.outcome) {
        return when;
    }
    return tr("%1. %2 read, %3 unchanged since the last scan.")
        .arg(when, QLocale().toString(state.outcome->filesRead), QLocale().toString(state.outcome->filesReused));
}

void ProjectPage::openFile(const QString &file, int line)
{
    const QString path = file.isEmpty() ? m_project.folder : QString(m_project.folder % u'/' % file);
    if (!m_openFile(path, line)) {
        m_bar->showMessage(MessageBar::Kind::Warning, tr("No program opened %1.").arg(displayText(path)));
    }
}

void ProjectPage::focusFirst()
{
    m_findings->focusFirst();
}

} // namespace purser
