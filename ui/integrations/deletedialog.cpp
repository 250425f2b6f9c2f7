#include "ui/integrations/deletedialog.h"

#include "app/model/displaytext.h"
#include "app/model/sentences.h"
#include "ui/integrations/filevisits.h"
#include "ui/integrations/releaseplan.h"
#include "ui/subscriptions/dependencylist.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emphasislabel.h"
#include "ui/widgets/label.h"
#include "ui/widgets/progressline.h"

#include <QKeyEvent>

#include <utility>

using namespace Qt::Literals;

namespace purser {

void DeleteDialog::reload()
{
    QCoro::connect(
        m_account.integrations().dependencies(m_integration.id), this, [this](const Result<QList<Dependency>> &found) {
            if (!m_files->isScanning()) {
                m_progress->stop();
            }
            if (found) {
                show(*found);
            } else {
                showFailure(explanation(found.error()));
            }
        });
}

void DeleteDialog::show(const QList<Dependency> &dependencies)
{
    m_blocking = dependencies;
    const auto softCount = static_cast<int>(m_blocking.removeIf([](const Dependency &each) { return !each.blocks(); }));
    const auto count = static_cast<int>(m_blocking.size());
    const bool isFirst = !std::exchange(m_isRead, true);
    const bool wasInList = m_list->hasFocus();
    m_question->setText(count == 0 ? tr("Are you sure you want to delete %1?")
                                   : tr("Please delete following dependencies before deleting %1"),
        displayText(m_integration.name));
    m_count->setText(count == 0 ? tr("No dependency") : tr("%n dependency(s)", nullptr, count));
    m_list->setDependencies(m_blocking);
    m_soft->setText(softCount == 0
            ? QString()
            : tr("%n more place(s) only mention(s) it and block(s) nothing.", nullptr, softCount));
    if (m_plan->isVisible()) {
        m_plan->setPlan(m_integration.name, planRelease(m_blocking));
    }
    showPlan(m_plan->isVisible() && count > 0);
    if (isFirst && count > 0) {
        m_list->setFocus();
    } else if (isFirst || (wasInList && count == 0)) {
        m_cancel->setFocus();
    }
}

void DeleteDialog::showPlan(bool isShown)
{
    m_plan->setVisible(isShown);
    m_content->setVisible(!isShown);
    const bool isFree = m_blocking.isEmpty();
    m_list->setVisible(!isFree);
    m_soft->setVisible(!m_soft->text().isEmpty());
    const ReleasePlan plan = planRelease(m_blocking);
    m_yes->setVisible(m_isRead && isFree);
    m_yes->setEnabled(!m_isDeleting);
    m_releaseAll->setVisible(!isShown && !plan.released.isEmpty());
    m_lookAgain->setVisible(!isShown && !scannedProjects(m_blocking).isEmpty());
    m_release->setVisible(isShown);
    m_release->setEnabled(!plan.released.isEmpty());
}

// Who is faster than the account has each of them done in its turn.
void DeleteDialog::release(const QList<Dependency> &dependencies)
{
    if (dependencies.isEmpty()) {
        return;
    }
    m_failure->hide();
    m_progress->start();
    ++m_releasing;
    QCoro::connect(m_account.integrations().release(m_integration.id, dependencies), this,
        [this, dependencies](const Result<Done> &released) {
            --m_releasing;
            if (released) {
                for (const Dependency &each : dependencies) {
                    m_released << each.id;
                }
            } else {
                showFailure(explanation(released.error()));
            }
            reload();
        });
}

void DeleteDialog::confirm()
{
    if (std::exchange(m_isDeleting, true)) {
        return;
    }
    m_failure->hide();
    m_yes->setEnabled(false);
    QCoro::connect(m_account.integrations().remove(m_integration.id), this, [this](const Result<Integration> &removed) {
        m_isDeleting = false;
        if (removed) {
            m_isDeleted = true;
            accept();
            return;
        }
        // Something may have begun to use it while the dialog was open: then the list says what.
        if (removed.error().kind != ErrorKind::InUse) {
            showFailure(explanation(removed.error()));
        }
        reload();
    });
}

void DeleteDialog::showProgress(int doneScans, int total)
{
    m_scanning->setVisible(doneScans < total);
    if (doneScans < total) {
        m_scanning->setText(
            tr("Looking again at the files of %1 of %n project(s)…", nullptr, total).arg(doneScans + 1));
        m_progress->start();
    } else {
        m_progress->stop();
    }
}

void DeleteDialog::showFailure(const QString &text)
{
    m_failure->setText(text);
    m_failure->show();
}

void DeleteDialog::wait()
{
    joinActions();
    m_latest = m_account.activity().undoable();
    m_leftAt = m_account.activity().mark();
    hide();
    parentWidget()->window()->activateWindow(); // the keyboard goes along
}

void DeleteDialog::resume()
{
    // What was done elsewhere stays an action of its own.
    const Activity &activity = m_account.activity();
    if (activity.mark() != m_leftAt || activity.undoable() != m_latest) {
        m_mark = activity.mark();
        m_released.clear();
    }
    m_failure->hide();
    m_isRead = false; // what comes first gets the focus again
    open();
    m_progress->start();
    reload();
    m_files->rescan(scannedProjects(m_blocking));
}

std::optional<Action> DeleteDialog::action() const
{
    using Kind = Action::Kind;
    if (m_isDeleted) {
        return Action {.kind = Kind::DeleteIntegration, .subject = m_integration.name};
    }
    if (!m_released.isEmpty()) {
        const QString count = QString::number(m_released.size());
        return Action {.kind = Kind::ReleaseDependencies, .subject = m_integration.name, .detail = count};
    }
    return {};
}

void DeleteDialog::joinActions()
{
    if (const auto all = action()) {
        m_account.activity().join(m_mark, *all);
    }
}

void DeleteDialog::done(int result)
{
    joinActions();
    DecisionDialog::done(result);
}

// Escape goes one step back.
void DeleteDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_plan->isVisible()) {
        cancel();
    } else if (event->matches(QKeySequence::Refresh)) {
        m_files->rescan(scannedProjects(m_blocking));
        reload();
    } else {
        DecisionDialog::keyPressEvent(event);
    }
}

void DeleteDialog::cancel()
{
    if (m_plan->isVisible()) {
        showPlan(false);
        m_releaseAll->setFocus();
    } else {
        reject();
    }
}

} // namespace purser
