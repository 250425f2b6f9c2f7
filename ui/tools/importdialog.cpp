#include "ui/tools/importdialog.h"

#include "app/clients/toolplaces.h"
#include "app/model/homepath.h"
#include "app/model/joinedtext.h"
#include "app/model/sentences.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/progressline.h"

#include <QCheckBox>
#include <QDir>
#include <QKeyEvent>
#include <QPointer>

#include <algorithm>

using namespace Qt::Literals;

namespace purser {

namespace {

constexpr int mostRows = 6; // at once; more are scrolled to

// The objects that do the work live as long as it takes, even if the dialog is closed meanwhile.
QCoro::Task<Result<QList<PlannedLogin>>> planned(Account &account, QList<LoginPlace> places)
{
    LoginImport importing(account);
    co_return co_await importing.plan(places);
}

QCoro::Task<FoundLogins> carriedOut(
    Account &account, FoundLogins found, QSet<qsizetype> chosen, bool empties, std::function<bool(int)> goesOn)
{
    LoginImport importing(account);
    found.imported = co_await importing.run(found.plan, chosen, goesOn);
    if (empties) {
        LoginEmptying emptying(account);
        found.emptied = co_await emptying.emptyAll(found.places, found.plan, found.imported);
    }
    co_return found;
}

QStringList placesLookedAt()
{
    QStringList paths = toolPlaces(QProcessEnvironment::systemEnvironment(), QDir::homePath()).all();
    std::ranges::transform(paths, paths.begin(), homePathText);
    return paths;
}

} // namespace

void ImportDialog::look()
{
    m_asked.clear();
    setState(State::Reading);
    QCoro::connect(LoginImport::look(), this, [this](const QList<LoginPlace> &places) { plan(places); });
}

void ImportDialog::askHelpers()
{
    const QStringList helpers = otherHelpers(m_found, m_asked);
    m_asked += QSet<QString>(helpers.begin(), helpers.end());
    setState(State::Reading);
    const LoginImport::Progress silent = [](const QString &) {};
    QCoro::connect(LoginImport::askHelpers(m_found.places, helpers, silent), this,
        [this](const QList<LoginPlace> &places) { plan(places); });
}

void ImportDialog::plan(const QList<LoginPlace> &places)
{
    m_found = FoundLogins {places, {}, {}, {}};
    QCoro::connect(planned(m_account, places), this, [this](const Result<QList<PlannedLogin>> &plan) {
        if (plan) {
            showPlan(*plan);
        } else {
            fail(explanation(plan.error()));
        }
    });
}

void ImportDialog::showPlan(const QList<PlannedLogin> &plan)
{
    m_found.plan = plan;
    m_chosen.clear();
    for (qsizetype position = 0; position < plan.size(); ++position) {
        if (plan.at(position).outcome == PlannedLogin::Outcome::Add) {
            m_chosen << QString::number(position);
        }
    }
    showRows();
    m_open->setText(openToOthersText(m_found.places));
    m_open->setVisible(!m_open->text().isEmpty());
    setState(m_model->rowCount() > 0 ? State::Choosing : State::Empty);
}

void ImportDialog::showRows()
{
    m_model->setRows(loginRows(m_found));
    m_table->fitRows(mostRows);
    if (m_model->rowCount() > 0 && !m_table->currentIndex().isValid()) {
        m_table->setCurrentIndex(m_model->index(0, 0));
    }
}

void ImportDialog::fail(const QString &text)
{
    m_failure->setText(text);
    setState(State::Failed);
}

void ImportDialog::setState(State state)
{
    m_state = state;
    if (state == State::Reading) {
        m_text->setText(tr("Looking for the logins of docker, podman and their kin…"));
    } else if (state == State::Choosing) {
        m_text->setText(tr("Those that are ticked become integrations. Their passwords go to the keychain."));
    } else if (state == State::Empty) {
        m_empty->setTexts(tr("No logins found"), tr("Looked in %1.").arg(joinedList(placesLookedAt())));
    }
    if (state == State::Reading || state == State::Importing) {
        m_progress->start();
    } else {
        m_progress->stop();
    }
    showParts();
    showChoice();
    if (state == State::Choosing) {
        m_table->setFocus();
    } else if (state == State::Done) {
        m_cancel->setFocus();
    }
}

void ImportDialog::showParts()
{
    const bool isOver = m_state == State::Done || m_state == State::Empty;
    const bool isChoosing = m_state == State::Choosing;
    m_text->setVisible(m_state != State::Failed && m_state != State::Empty);
    m_failure->setVisible(m_state == State::Failed);
    m_empty->setVisible(m_state == State::Empty);
    m_list->setVisible(isChoosing || m_state == State::Importing || m_state == State::Done);
    m_emptying->setVisible(!isOver);
    m_emptyingHint->setVisible(!isOver);
    m_emptying->setEnabled(isChoosing);
    m_ask->setVisible(isChoosing && !otherHelpers(m_found, m_asked).isEmpty());
    m_again->setVisible(m_state == State::Failed || m_state == State::Empty);
    m_import->setVisible(isChoosing || m_state == State::Importing);
    (m_import->isVisibleTo(this) ? m_import : m_cancel)->setDefault(true);
    m_cancel->setText(isOver ? tr("Close") : tr("Cancel"));
}

void ImportDialog::toggle(const QString &id)
{
    const LoginRow *row = m_model->find(id);
    if (m_state != State::Choosing || !row || !row->canBeChosen) {
        return;
    }
    if (!m_chosen.remove(id)) {
        m_chosen.insert(id);
    }
    m_model->refresh();
    showChoice();
}

void ImportDialog::showChoice()
{
    const auto count = static_cast<int>(m_chosen.size());
    const bool canEmpty = m_emptying->isChecked() && std::ranges::any_of(m_found.plan, [](const PlannedLogin &each) {
        return each.reason == PlannedLogin::Reason::AlreadyThere;
    });
    const QString nothingNew = canEmpty ? tr("Remove") : tr("Import");
    m_import->setText(count > 0 ? tr("Import %n", nullptr, count) : nothingNew);
    m_import->setEnabled(m_state == State::Choosing && (count > 0 || canEmpty));
}

// A sentence is longer than its column.
void ImportDialog::showDetail()
{
    const LoginRow *row = m_model->rowAt(m_table->currentIndex());
    m_detail->setText(row ? row->why : QString());
}

void ImportDialog::start()
{
    m_goesOn = std::make_shared<bool>(true);
    setState(State::Importing);
    QSet<qsizetype> chosen;
    for (const QString &id : std::as_const(m_chosen)) {
        chosen << id.toLongLong();
    }
    const auto total = static_cast<int>(chosen.size());
    const QPointer<ImportDialog> dialog(this);
    const auto goesOn = [dialog, total, isWanted = m_goesOn](int done) {
        if (dialog) {
            dialog->m_progress->setDone(done, total);
            dialog->m_text->setText(tr("Imported %1 of %n login(s)…", nullptr, total).arg(done));
        }
        return *isWanted;
    };
    QCoro::connect(carriedOut(m_account, m_found, chosen, m_emptying->isChecked(), goesOn), this,
        [this](const FoundLogins &done) { finish(done); });
}

void ImportDialog::finish(const FoundLogins &done)
{
    m_found = done;
    const auto count = static_cast<int>(std::ranges::count_if(done.imported, &ImportedLogin::isDone));
    int removed = 0;
    for (const FileEmptying &file : done.emptied) {
        removed += static_cast<int>(file.removed.size());
    }
    const QString said = tr("%n login(s) imported.", nullptr, count);
    m_text->setText(done.emptied.isEmpty()
            ? said
            : tr("%1 %2").arg(said, tr("%n password(s) removed from files.", nullptr, removed)));
    m_chosen.clear();
    showRows();
    setState(State::Done);
    emit imported(count, removed);
}

// While it is importing, what is done stays done, and the rest is left out.
void ImportDialog::reject()
{
    if (m_state == State::Importing) {
        *m_goesOn = false;
    } else {
        DecisionDialog::reject();
    }
}

bool ImportDialog::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = watched == m_table && event->type() == QEvent::KeyPress;
    if (isKey && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space) {
        toggle(m_table->currentId());
        return true;
    }
    return watched != m_table && DecisionDialog::eventFilter(watched, event);
}

} // namespace purser
