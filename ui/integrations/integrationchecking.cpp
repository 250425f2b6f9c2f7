// What IntegrationsPage does with checks: those of one, of the selected ones and of all.
#include "app/model/checksentences.h"
#include "app/model/displaytext.h"
#include "app/model/joinedtext.h"
#include "app/model/sentences.h"
#include "ui/integrations/checkprogress.h"
#include "ui/integrations/integrationmodel.h"
#include "ui/integrations/integrationspage.h"
#include "ui/integrations/integrationtable.h"
#include "ui/integrations/listfilterbar.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/throttle.h"

#include <QStackedLayout>

#include <utility>

using namespace Qt::Literals;

namespace purser {

void IntegrationsPage::buildChecking()
{
    connect(m_checkAll, &QPushButton::clicked, this, &IntegrationsPage::checkAll);
    connect(m_checkSelected, &QPushButton::clicked, this, [this] { check(m_table->selectedIds()); });
    connect(m_table, &IntegrationTable::checkRequested, this, &IntegrationsPage::check);
    connect(m_table, &IntegrationTable::checkAllRequested, this, &IntegrationsPage::checkAll);
    connect(m_table, &IntegrationTable::selectedCountChanged, this, &IntegrationsPage::updateCheckButtons);
    connect(m_checkProgress, &CheckProgress::cancelled, this, &IntegrationsPage::stopChecking);
    connect(m_bar, &MessageBar::actionTriggered, this, [this] {
        if (const auto act = std::exchange(m_offered, {})) {
            act();
        }
    });
    connect(&m_account.integrations(), &Integrations::checked, this, [this](const QList<Integration> &checked) {
        for (const Integration &integration : checked) {
            m_checking.remove(integration.id);
        }
        m_model->setChecking(m_checking);
        m_model->putChecks(checked);
        if (!m_round) {
            m_model->settle();
        }
    });
}

void IntegrationsPage::checkAll()
{
    check(m_model->shownIds());
}

void IntegrationsPage::check(const QStringList &ids)
{
    if (m_round || ids.isEmpty()) {
        return;
    }
    emit checkingBegan();
    m_round = m_account.checks().round();
    m_roundIds = ids;
    connect(m_round.get(), &CheckRound::began, this, [this](const QString &id) {
        m_checking << id;
        m_roundShown->ask();
    });
    connect(m_round.get(), &CheckRound::checked, this, &IntegrationsPage::noteCheck);
    connect(m_round.get(), &CheckRound::progressed, m_roundShown, &Throttle::ask);
    connect(m_round.get(), &CheckRound::finished, this, &IntegrationsPage::finishRound);
    m_bar->dismiss();
    m_checkProgress->begin();
    updateCheckButtons();
    m_round->start(ids);
}

void IntegrationsPage::stopChecking()
{
    if (m_round) {
        m_round->cancel();
    }
}

void IntegrationsPage::noteCheck(const RoundCheck &check)
{
    m_lastSaid = check.report ? message(*check.report) : explanation(check.report.error());
    if (!check.report) {
        m_checking.remove(check.id); // its row gets no verdict
    }
}

void IntegrationsPage::showRound()
{
    if (m_round) {
        m_model->setChecking(m_checking);
        m_checkProgress->showTally(m_round->tally());
    }
}

void IntegrationsPage::finishRound()
{
    m_checkProgress->end();
    m_checking.clear();
    m_model->setChecking({});
    showSummary();
    m_round.release()->deleteLater(); // it is still telling
    m_model->settle();
    updateCheckButtons();
}

void IntegrationsPage::showSummary()
{
    const RoundTally &tally = m_round->tally();
    const RoundEnd &end = m_round->end();
    if (end.error) {
        showRoundFailure(*end.error);
        return;
    }
    if (end.offline) {
        m_bar->showMessage(MessageBar::Kind::Warning, joinedSentences({message(*end.offline), advice(*end.offline)}));
        return;
    }
    const int accepted = tally.count(Verdict::Accepted);
    const int failing = tally.failing();
    QStringList sentences;
    if (end.isCancelled) {
        sentences << tr("Cancelled when %1 of %n were checked: %2 accepted, %3 failing.", nullptr, tally.total)
                         .arg(tally.done)
                         .arg(accepted)
                         .arg(failing);
    } else if (tally.total == 1) {
        sentences << displayText(m_lastSaid, 500);
    } else if (tally.total > 1) {
        sentences << tr("%1 of %n accepted, %2 failing.", nullptr, tally.total).arg(accepted).arg(failing);
    }
    if (tally.skipped > 0) {
        sentences << tr("%n have no registry to ask.", nullptr, tally.skipped);
    }
    const auto kind = accepted == tally.total ? MessageBar::Kind::Good : MessageBar::Kind::Warning;
    const bool isWorthShowing = failing > 0 && tally.total > 1;
    offer(kind, joinedSentences(sentences), isWorthShowing ? tr("Show failing") : QString(),
        [this] { showOnly(&IntegrationFilter::failing); });
}

void IntegrationsPage::showRoundFailure(const Error &error)
{
    const bool canUnlock = error.kind == ErrorKind::KeychainLocked || error.kind == ErrorKind::KeychainCancelled;
    offer(MessageBar::Kind::Danger, explanation(error), canUnlock ? tr("Unlock") : QString(), [this] {
        QCoro::connect(m_account.unlockKeychain(), this, [this](const Result<Done> &unlocked) {
            if (unlocked) {
                check(m_roundIds);
            } else {
                showRoundFailure(unlocked.error());
            }
        });
    });
}

void IntegrationsPage::offer(
    MessageBar::Kind kind, const QString &text, const QString &action, const std::function<void()> &act)
{
    m_offered = act;
    m_bar->showMessage(kind, text, action);
}

void IntegrationsPage::showOnly(bool IntegrationFilter::*member)
{
    m_filters->showOnly(member);
    focusList();
}

// What is missing from the list, in the words of the filter that is set.
void IntegrationsPage::updateNoMatch()
{
    IntegrationFilter others = m_model->filter();
    const bool isFailing = std::exchange(others.failing, false);
    const bool isNeverChecked = std::exchange(others.neverChecked, false);
    const bool isUnassigned = std::exchange(others.unassigned, false);
    const bool isExpiring = std::exchange(others.expiresSoon, false);
    const int chips = isFailing + isNeverChecked + isUnassigned + isExpiring;
    if (chips != 1 || !others.isEmpty()) {
        m_noMatch->setTexts(
            tr("Nothing matches these filters"), tr("No integration has this type, name, user, host or subscription."));
    } else if (isFailing) {
        m_noMatch->setTexts(tr("Nothing is failing"),
            tr("No registry refused an integration, or could not be asked, when it was last checked."));
    } else if (isNeverChecked) {
        m_noMatch->setTexts(tr("Everything was checked"), tr("Every integration has been tried at its registry."));
    } else if (isExpiring) {
        m_noMatch->setTexts(tr("Nothing expires soon"),
            tr("No credential that says when it ends, or was entered with a date, ends within the next 14 days."));
    } else {
        m_noMatch->setTexts(tr("Everything is assigned"), tr("Every integration is used by a subscription."));
    }
}

void IntegrationsPage::updateCheckButtons()
{
    const int selected = m_table->selectedCount();
    const bool hasRows = m_model->rowCount() > 0 && m_panes->currentIndex() == static_cast<int>(Pane::List);
    m_checkAll->setVisible(hasRows);
    m_checkAll->setEnabled(!m_round);
    m_checkSelected->setVisible(hasRows && selected > 1);
    m_checkSelected->setEnabled(!m_round);
    m_checkSelected->setText(tr("Check %n selected", nullptr, selected));
}

} // namespace purser
