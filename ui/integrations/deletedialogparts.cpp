// What DeleteDialog is made of.
#include "app/model/displaytext.h"
#include "ui/integrations/deletedialog.h"
#include "ui/integrations/filevisits.h"
#include "ui/integrations/releaseplan.h"
#include "ui/subscriptions/dependencylist.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emphasislabel.h"
#include "ui/widgets/label.h"
#include "ui/widgets/progressline.h"

using namespace Qt::Literals;

namespace purser {

DeleteDialog::DeleteDialog(Account &account, ProjectScans &scans, const Integration &integration, QWidget *parent)
    : DecisionDialog(tr("Confirm Delete Account Integration"), parent),
      m_account(account),
      m_integration(integration),
      m_files(new FileVisits(scans, this, this)),
      m_mark(account.activity().mark()),
      m_content(new QWidget(this)),
      m_question(new EmphasisLabel(this)),
      m_count(plainLabel({}, TextRole::Body, this)),
      m_list(new DependencyList(this)),
      m_soft(plainLabel({}, TextRole::Small, this)),
      m_progress(new ProgressLine(this)),
      m_scanning(plainLabel({}, TextRole::Small, this)),
      m_failure(plainLabel({}, TextRole::Error, this)),
      m_plan(new ReleasePlanView(this))
{
    setObjectName(u"deleteDialog"_s);
    build();
    buildFoot();
    follow();
    m_progress->start();
    reload();
}

void DeleteDialog::build()
{
    const Sizes &sizes = Theme::tokens().size;
    m_question->setObjectName(u"question"_s);
    m_count->setObjectName(u"count"_s);
    m_soft->setObjectName(u"soft"_s);
    m_scanning->setObjectName(u"scanning"_s);
    m_failure->setObjectName(u"failure"_s);
    auto *heads = new QVBoxLayout;
    heads->setSpacing(sizes.space1 / 2);
    heads->addWidget(plainLabel(tr("Dependencies"), TextRole::Strong, m_content));
    heads->addWidget(m_count);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins({});
    column->setSpacing(sizes.space3);
    column->addWidget(m_question);
    column->addLayout(heads);
    column->addWidget(m_list);
    column->addWidget(m_soft);
    body()->addWidget(m_content);
    body()->addWidget(m_plan);
    body()->addWidget(m_scanning);
    body()->addWidget(m_failure);
    body()->addWidget(m_progress);
    m_scanning->hide();
    m_failure->hide();
    m_plan->hide();
    m_list->hide();
    m_soft->hide();
}

void DeleteDialog::buildFoot()
{
    m_releaseAll = addStartButton(ButtonKind::Plain, tr("Release all…"), u"releaseAll"_s);
    m_lookAgain = addStartButton(ButtonKind::Quiet, tr("Look again"), u"lookAgain"_s);
    m_lookAgain->setAccessibleDescription(tr("Reads the files of the projects anew"));
    m_cancel = addEndButton(ButtonKind::Plain, tr("Cancel"), u"cancel"_s);
    m_yes = addEndButton(ButtonKind::Danger, tr("Yes"), u"yes"_s);
    m_release = addEndButton(ButtonKind::Primary, tr("Release"), u"plan.release"_s);
    m_cancel->setDefault(true);
    for (QPushButton *later : {m_releaseAll, m_lookAgain, m_yes, m_release}) {
        later->hide();
    }
    connect(m_cancel, &QPushButton::clicked, this, &DeleteDialog::cancel);
    connect(m_yes, &QPushButton::clicked, this, &DeleteDialog::confirm);
    connect(m_lookAgain, &QPushButton::clicked, this, [this] { m_files->rescan(scannedProjects(m_blocking)); });
    connect(m_releaseAll, &QPushButton::clicked, this, [this] {
        m_plan->setPlan(m_integration.name, planRelease(m_blocking));
        showPlan(true);
        m_release->setFocus();
    });
    connect(m_release, &QPushButton::clicked, this, [this] {
        showPlan(false);
        m_list->setFocus();
        release(planRelease(m_blocking).released);
    });
}

void DeleteDialog::follow()
{
    connect(m_list, &DependencyList::goToRequested, this, &DeleteDialog::goToRequested);
    connect(m_list, &DependencyList::releaseRequested, this,
        [this](const Dependency &dependency) { release({dependency}); });
    connect(m_list, &DependencyList::openFileRequested, m_files, &FileVisits::open);
    connect(m_plan, &ReleasePlanView::goToRequested, this, &DeleteDialog::goToRequested);
    connect(m_plan, &ReleasePlanView::openFileRequested, m_files, &FileVisits::open);
    connect(m_files, &FileVisits::progressed, this, &DeleteDialog::showProgress);
    connect(m_files, &FileVisits::failed, this, &DeleteDialog::showFailure);
    connect(m_files, &FileVisits::finished, this, &DeleteDialog::reload);

    // Whoever else changes something: the list goes with it.
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &DeleteDialog::reload);
    const auto readSoon = [this] {
        if (isVisible() && m_releasing == 0 && !m_isDeleting) {
            m_soon.start();
        }
    };
    connect(&m_account.subscriptions(), &Subscriptions::changed, this, readSoon);
    connect(&m_account.subscriptionIntegrations(), &SubscriptionIntegrations::changed, this, readSoon);
    connect(&m_account.dependents(), &Dependents::changed, this, readSoon);
    connect(&m_account.integrations(), &Integrations::removed, this, [this](const QString &id) {
        if (id == m_integration.id && !m_isDeleting) {
            reject();
        }
    });
}

void DeleteDialog::setFileOpener(const FileOpener &open)
{
    m_files->setFileOpener(open);
}

} // namespace purser
