#include "ui/subscriptions/disabledialog.h"

#include "app/account/account.h"
#include "app/model/activitysentences.h"
#include "app/model/displaytext.h"
#include "app/model/sentences.h"
#include "ui/subscriptions/dependencylist.h"
#include "ui/subscriptions/dependencytext.h"
#include "ui/widgets/emphasislabel.h"
#include "ui/widgets/label.h"

#include <algorithm>
#include <utility>

using namespace Qt::Literals;

namespace purser {

namespace {

QList<Dependency> releasable(QList<Dependency> dependencies)
{
    dependencies.removeIf([](const Dependency &each) { return !each.isReleasable(); });
    return dependencies;
}

} // namespace

DisableDialog::DisableDialog(
    Account &account, const SubscriptionIntegrationDetails &details, const FileOpener &openFile, QWidget *parent)
    : DecisionDialog(tr("Confirm Delete"), parent),
      m_account(account),
      m_details(details),
      m_openFile(openFile),
      m_mark(account.activity().mark()),
      m_question(new EmphasisLabel(this)),
      m_count(plainLabel({}, TextRole::Body, this)),
      m_failure(plainLabel({}, TextRole::Error, this)),
      m_list(new DependencyList(this)),
      m_releaseAll(addStartButton(ButtonKind::Plain, {}, u"releaseAll"_s)),
      m_yes(nullptr)
{
    setObjectName(u"disableDialog"_s);
    auto *cancel = addEndButton(ButtonKind::Plain, tr("Cancel"), u"cancel"_s);
    m_yes = addEndButton(ButtonKind::Danger, tr("Yes"), u"yes"_s);
    cancel->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_yes, &QPushButton::clicked, this, &DisableDialog::confirm);
    build();
    reload();
    cancel->setFocus();
}

void DisableDialog::build()
{
    m_question->setObjectName(u"question"_s);
    m_count->setObjectName(u"count"_s);
    m_failure->setObjectName(u"failure"_s);
    body()->addWidget(m_question);
    body()->addWidget(m_count);
    body()->addWidget(m_list);
    body()->addWidget(m_failure);
    for (QWidget *later :
        {static_cast<QWidget *>(m_question), static_cast<QWidget *>(m_count), static_cast<QWidget *>(m_list),
            static_cast<QWidget *>(m_failure), static_cast<QWidget *>(m_releaseAll), static_cast<QWidget *>(m_yes)}) {
        later->hide();
    }
    connect(m_list, &DependencyList::releaseRequested, this, [this](const Dependency &each) { release({each}); });
    connect(m_list, &DependencyList::openFileRequested, this, &DisableDialog::openFile);
    connect(m_list, &DependencyList::goToRequested, this, [this](const Dependency &each) {
        const Dependency wanted = each;
        reject();
        emit dependencyRequested(wanted);
    });
    connect(m_releaseAll, &QPushButton::clicked, this, [this] { release(releasable(m_list->dependencies())); });
}

void DisableDialog::reload()
{
    const auto take = [this](const Result<QList<Dependency>> &found) {
        if (found) {
            show(*found);
        } else {
            showFailure(found.error());
        }
    };
    QCoro::connect(m_account.subscriptionIntegrations().dependencies(m_details.use.id), this, take);
}

void DisableDialog::show(const QList<Dependency> &dependencies)
{
    const bool isFree =
        std::none_of(dependencies.cbegin(), dependencies.cend(), [](const Dependency &each) { return each.blocks(); });
    const auto count = static_cast<int>(dependencies.size());
    m_question->setText(isFree ? tr("Are you sure you want to delete %1?")
                               : tr("Please delete following dependencies before deleting %1"),
        displayText(m_details.use.name));
    QString countText = count == 0 ? tr("No dependency") : tr("%n dependency(s)", nullptr, count);
    if (isFree && count > 0) {
        countText = tr("%n dependency(s), none of which is in the way", nullptr, count);
    }
    m_count->setText(countText);
    m_list->setDependencies(dependencies);
    m_question->show();
    m_count->show();
    m_list->setVisible(count > 0);
    const auto byHand = static_cast<int>(releasable(dependencies).size());
    m_releaseAll->setText(tr("Release %n entered by hand", nullptr, byHand));
    m_releaseAll->setVisible(byHand > 1);
    m_yes->setVisible(isFree);
    m_yes->setEnabled(!m_isRemoving);
}

// Who is faster than the account has each of them done in its turn.
void DisableDialog::release(const QList<Dependency> &dependencies)
{
    if (dependencies.isEmpty()) {
        return;
    }
    m_failure->hide();
    const auto take = [this, dependencies](const Result<Done> &released) {
        if (released) {
            for (const Dependency &each : dependencies) {
                m_released << each.id;
            }
            reload();
        } else {
            showFailure(released.error());
        }
    };
    QCoro::connect(m_account.integrations().release(m_details.use.integrationId, dependencies), this, take);
}

void DisableDialog::confirm()
{
    if (std::exchange(m_isRemoving, true)) {
        return;
    }
    m_yes->setEnabled(false);
    const auto take = [this](const Result<Done> &removed) {
        m_isRemoving = false;
        // Whoever has removed it meanwhile did what was wanted.
        if (removed || removed.error().kind == ErrorKind::NoSuchThing) {
            m_isRemoved = removed.has_value();
            accept();
        } else if (removed.error().kind == ErrorKind::InUse) {
            reload(); // something began to use it while the dialog was open
        } else {
            m_yes->setEnabled(true);
            showFailure(removed.error());
        }
    };
    QCoro::connect(m_account.subscriptionIntegrations().remove(m_details.use.id), this, take);
}

void DisableDialog::openFile(const Dependency &dependency)
{
    if (!m_openFile(fileOf(dependency), dependency.line)) {
        m_failure->setText(tr("No program opened %1.").arg(displayText(fileOf(dependency))));
        m_failure->show();
    }
}

void DisableDialog::showFailure(const Error &error)
{
    m_failure->setText(explanation(error));
    m_failure->show();
}

void DisableDialog::done(int result)
{
    const SubscriptionIntegration &use = m_details.use;
    std::optional<Action> action;
    if (m_isRemoved) {
        action = Action {Action::Kind::DisableIntegration, use.name, use.subscriptionName, {}};
    } else if (!m_released.isEmpty()) {
        const QString subject = use.isOrphan() ? use.name : m_details.integrationName;
        const QString count = QString::number(m_released.size());
        action = Action {Action::Kind::ReleaseDependencies, subject, use.subscriptionName, count};
    }
    DecisionDialog::done(result);
    if (action) {
        m_account.activity().join(m_mark, *action);
        emit changed(sentence(*action));
    }
}

} // namespace purser
