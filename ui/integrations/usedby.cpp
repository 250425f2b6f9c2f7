#include "ui/integrations/usedby.h"

#include "app/model/sentences.h"
#include "ui/integrations/filevisits.h"
#include "ui/subscriptions/dependencylist.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QLocale>

using namespace Qt::Literals;

namespace purser {

UsedBy::UsedBy(Account &account, ProjectScans &scans, const Integration &integration, QWidget *parent)
    : Card(Card::Level::Part, parent),
      m_account(account),
      m_integrationId(integration.id),
      m_files(new FileVisits(scans, parent->window(), this)),
      m_list(new DependencyList(this)),
      m_remark(plainLabel({}, TextRole::Muted, this)),
      m_lookAgain(makeButton(ButtonKind::Row, tr("Look again"), u"usedBy.lookAgain"_s, this))
{
    setObjectName(u"usedBy"_s);
    build();
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &UsedBy::reload);
    const auto readSoon = [this] { m_soon.start(); };
    connect(&account.subscriptions(), &Subscriptions::changed, this, readSoon);
    connect(&account.subscriptionIntegrations(), &SubscriptionIntegrations::changed, this, readSoon);
    connect(&account.dependents(), &Dependents::changed, this, readSoon);
    connect(m_files, &FileVisits::finished, this, readSoon);
    connect(m_files, &FileVisits::failed, this, [this](const QString &text) { say(text, true); });
    connect(m_list, &DependencyList::goToRequested, this, &UsedBy::goToRequested);
    connect(m_list, &DependencyList::openFileRequested, m_files, &FileVisits::open);
    reload();
}

void UsedBy::build()
{
    setTitle(tr("Used by"));
    m_list->setObjectName(u"usedBy.list"_s);
    m_list->setAccessibleName(tr("Used by"));
    m_list->offerRelease(false);
    m_list->setExplains(false);
    m_list->hide();
    m_remark->setObjectName(u"usedBy.remark"_s);
    m_remark->hide();
    m_lookAgain->setAccessibleDescription(tr("Reads the files of the projects anew"));
    m_lookAgain->hide();
    addHeadAction(m_lookAgain);
    QVBoxLayout *padded = addPadded();
    padded->addWidget(m_list);
    padded->addWidget(m_remark);
    connect(
        m_lookAgain, &QPushButton::clicked, this, [this] { m_files->rescan(scannedProjects(m_list->dependencies())); });
    connect(m_files, &FileVisits::progressed, this, [this](int done, int total) {
        m_lookAgain->setEnabled(done == total);
        if (done < total) {
            say(tr("Looking again at the files of %1 of %n project(s)…", nullptr, total).arg(done + 1), false);
        } else if (!m_hasFailed) {
            say({}, false);
        }
    });
}

void UsedBy::setFileOpener(const FileOpener &open)
{
    m_files->setFileOpener(open);
}

void UsedBy::reload()
{
    QCoro::connect(
        m_account.integrations().dependencies(m_integrationId), this, [this](const Result<QList<Dependency>> &found) {
            if (found) {
                show(*found);
            } else {
                say(explanation(found.error()), true);
            }
        });
}

void UsedBy::show(const QList<Dependency> &dependencies)
{
    m_list->setDependencies(dependencies);
    m_list->setVisible(!dependencies.isEmpty());
    m_lookAgain->setVisible(!scannedProjects(dependencies).isEmpty());
    setRemark(dependencies.isEmpty() ? QString() : QLocale().toString(dependencies.size()));
    if (dependencies.isEmpty()) {
        say(tr("Nothing uses this integration yet."), false);
    } else if (!m_files->isScanning() && !m_hasFailed) {
        m_remark->hide();
    }
}

void UsedBy::say(const QString &text, bool isFailure)
{
    m_hasFailed = isFailure;
    setTextRole(m_remark, isFailure ? TextRole::Error : TextRole::Muted);
    m_remark->setText(text);
    m_remark->setVisible(!text.isEmpty());
}

} // namespace purser
