#include "ui/registry/tagspane.h"

#include "app/model/displaytext.h"
#include "app/model/listingsentences.h"
#include "app/model/repositoryname.h"
#include "app/model/sentences.h"
#include "ui/registry/namemodel.h"
#include "ui/registry/rightspanel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/throttle.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QPointer>
#include <QStackedLayout>

using namespace Qt::Literals;

namespace purser {

TagsPane::~TagsPane()
{
    stop();
}

void TagsPane::stop()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
}

void TagsPane::show(const QString &repository, bool isListed)
{
    m_repository = repository;
    m_isListed = isListed;
    setTitle(displayText(repository));
    m_search->clear();
    reload();
}

void TagsPane::reload()
{
    stop();
    m_arrived.clear();
    m_model->clear();
    m_bar->dismiss();
    m_hasFailed = false;
    m_hasRights = true;
    m_unlock->hide();
    m_copied->clear();
    if (!m_repository.isEmpty()) {
        readTags();
        askForRights(false);
    }
    showPane();
}

void TagsPane::readTags()
{
    m_isReading = true;
    m_progress->start();
    const QPointer<TagsPane> alive(this);
    const auto onNames = [alive, stopped = m_stop.get_token()](const QStringList &names) {
        if (alive && !stopped.stop_requested()) {
            alive->take(names);
        }
    };
    QCoro::connect(m_contents.tags(m_integrationId, m_repository, onNames, m_stop.get_token()), this,
        [this, stopped = m_stop.get_token()](const Result<Listing> &listing) {
            if (!stopped.stop_requested()) {
                finish(listing);
            }
        });
}

void TagsPane::take(const QStringList &names)
{
    m_arrived += names;
    m_flush->ask();
}

void TagsPane::flush()
{
    if (!m_arrived.isEmpty()) {
        m_model->add(m_arrived);
        m_arrived.clear();
    }
    showPane();
}

void TagsPane::finish(const Result<Listing> &listing)
{
    m_isReading = false;
    m_progress->stop();
    if (!listing) {
        const ErrorKind kind = listing.error().kind;
        m_hasRights = false;
        m_unlock->setVisible(kind == ErrorKind::KeychainLocked || kind == ErrorKind::KeychainCancelled);
        showFailure(sentence(listing.error()), advice(listing.error()));
        return;
    }
    m_registry = listing->registry;
    flush();
    if (listing->end != Listing::End::NameUnusable && listing->end != Listing::End::Failed) {
        m_repository = listing->repository;
        setTitle(displayText(m_repository));
    }
    showEnd(*listing);
    if (listing->end == Listing::End::Complete) {
        emit found(m_repository);
    }
}

// A list that ended early is shown as far as it goes.
void TagsPane::showEnd(const Listing &listing)
{
    const QString text = message(listing);
    if (text.isEmpty()) {
        showPane();
    } else if (listing.names.isEmpty()) {
        m_hasRights = listing.end == Listing::End::Hidden || listing.end == Listing::End::Forbidden;
        showFailure(text, advice(listing));
    } else {
        m_bar->showMessage(MessageBar::Kind::Warning, text, tr("Try again"));
        showPane();
    }
}

void TagsPane::showFailure(const QString &title, const QString &text)
{
    m_hasFailed = true;
    m_failed->setTexts(title, text);
    showPane();
}

void TagsPane::askForRights(bool mayUpload)
{
    m_rights->showAsking();
    PushTrial trial;
    trial.mayUpload = mayUpload;
    trial.isListed = m_isListed;
    QCoro::connect(m_contents.rights(m_integrationId, m_repository, trial, m_stop.get_token()), this,
        [this, stopped = m_stop.get_token()](const Result<RepositoryRights> &rights) {
            if (stopped.stop_requested()) {
                return;
            }
            if (rights) {
                m_rights->showRights(*rights);
            } else {
                m_rights->showFailure(rights.error());
            }
        });
}

void TagsPane::showPane()
{
    Pane pane = Pane::List;
    if (m_repository.isEmpty()) {
        pane = Pane::Nothing;
    } else if (m_hasFailed) {
        pane = Pane::Failed;
    } else if (m_model->totalCount() == 0) {
        pane = m_isReading ? Pane::Loading : Pane::Empty;
    } else if (m_model->rowCount() == 0) {
        pane = Pane::NoMatch;
    }
    m_panes->setCurrentIndex(static_cast<int>(pane));
    const bool hasList = pane == Pane::List || pane == Pane::NoMatch;
    m_search->setVisible(hasList);
    m_count->setVisible(hasList);
    m_copy->setVisible(hasList);
    m_copy->setEnabled(pane == Pane::List && !m_registry.isEmpty());
    m_stopButton->setVisible(m_isReading);
    m_head->setVisible(pane != Pane::Nothing && (pane != Pane::Failed || m_hasRights));
    const int shown = m_model->rowCount();
    const int total = static_cast<int>(m_model->totalCount());
    const QString all = m_isReading ? tr("%n tag(s) so far", nullptr, total) : tr("%n tag(s)", nullptr, total);
    m_count->setText(shown == total ? all : tr("%1 of %2").arg(QLocale().toString(shown), all));
}

bool TagsPane::hasTags() const
{
    return m_panes->currentIndex() == static_cast<int>(Pane::List);
}

void TagsPane::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void TagsPane::copyReference(const QString &tag)
{
    if (!tag.isEmpty() && !m_registry.isEmpty()) {
        const QString reference = imageReference(m_registry, m_repository, tag);
        QGuiApplication::clipboard()->setText(reference);
        m_copied->setText(tr("Copied %1").arg(reference));
    }
}

} // namespace purser
