#include "ui/registry/repositoriespane.h"

#include "app/model/listingsentences.h"
#include "app/model/sentences.h"
#include "ui/registry/namemodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/searchfield.h"

#include <QPointer>
#include <QVBoxLayout>

using namespace Qt::Literals;

namespace purser {

RepositoriesPane::RepositoriesPane(
    RegistryContents &contents, const QString &integrationId, QStringList &named, QWidget *parent)
    : Card(Level::Part, parent),
      m_contents(contents),
      m_integrationId(integrationId),
      m_named(named),
      m_model(new NameModel(tr("Repository"), false, this)),
      m_table(new ListTable(m_model, u"repositories"_s, this)),
      m_search(new SearchField(tr("Find or type a repository"), this)),
      m_show(makeButton(ButtonKind::Plain, tr("Show"), u"repository.show"_s, this)),
      m_progress(new ProgressLine(this)),
      m_message(plainLabel({}, TextRole::Muted, this))
{
    build();
    const auto update = [this](const QString &text) {
        m_model->setFilter(text);
        m_show->setVisible(!text.trimmed().isEmpty());
    };
    connect(m_search, &QLineEdit::textChanged, this, update);
    connect(m_search, &QLineEdit::returnPressed, this, &RepositoriesPane::chooseTyped);
    connect(m_show, &QPushButton::clicked, this, &RepositoriesPane::chooseTyped);
    connect(m_table, &ListTable::actionTriggered, this,
        [this](const QString &, const QString &repository) { emit chosen(repository); });
    connect(m_table, &QTableView::clicked, this,
        [this](const QModelIndex &index) { emit chosen(index.data(Qt::UserRole).toString()); });
}

RepositoriesPane::~RepositoriesPane()
{
    m_stop.request_stop();
}

void RepositoriesPane::build()
{
    const Sizes &sizes = Theme::tokens().size;
    setTitle(tr("Repositories"));
    m_search->setObjectName(u"repository.search"_s);
    m_search->setAccessibleName(tr("Repository"));
    m_message->setObjectName(u"repositories.message"_s);
    m_show->hide();
    m_table->setAccessibleName(tr("Repositories"));
    m_table->setCompact(true);
    m_table->setColumnWidths({{.column = 0, .wanted = 20, .least = 8, .share = 1}});
    m_table->setActions(
        {{.id = u"show"_s, .text = tr("Show tags"), .keys = {Qt::Key_Return, Qt::Key_Enter}, .changes = false}});
    auto *line = new QHBoxLayout;
    line->setContentsMargins(sizes.space4, sizes.space3, sizes.space4, sizes.space3);
    line->setSpacing(sizes.space2);
    line->addWidget(m_search, 1);
    line->addWidget(m_show);
    body()->addWidget(m_progress);
    body()->addLayout(line);
    m_message->setContentsMargins(sizes.space4, 0, sizes.space4, sizes.space3);
    body()->addWidget(m_message);
    body()->addWidget(m_table, 1);
    m_message->hide();
}

void RepositoriesPane::load()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_listed.clear();
    m_model->clear();
    m_model->add(m_named);
    m_message->hide();
    m_progress->start();
    const QPointer<RepositoriesPane> alive(this);
    const auto onNames = [alive, stopped = m_stop.get_token()](const QStringList &names) {
        if (alive && !stopped.stop_requested()) {
            alive->take(names);
        }
    };
    QCoro::connect(m_contents.repositories(m_integrationId, onNames, m_stop.get_token()), this,
        [this, stopped = m_stop.get_token()](const Result<Listing> &listing) {
            if (!stopped.stop_requested()) {
                finish(listing);
            }
        });
}

void RepositoriesPane::take(const QStringList &names)
{
    m_listed.unite(QSet<QString>(names.cbegin(), names.cend()));
    m_model->add(names);
}

void RepositoriesPane::finish(const Result<Listing> &listing)
{
    m_progress->stop();
    if (!listing) {
        say(explanation(listing.error()));
        return;
    }
    const bool isEmpty = listing->end == Listing::End::Complete && listing->names.isEmpty();
    QStringList lines {isEmpty ? tr("The registry lists no repositories.") : message(*listing), advice(*listing)};
    lines.removeAll(QString());
    say(lines.join(u'\n'));
}

void RepositoriesPane::say(const QString &text)
{
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
}

void RepositoriesPane::chooseTyped()
{
    const QString typed = m_search->text().trimmed();
    if (!typed.isEmpty()) {
        // The only one that is left is meant, unless what was typed is another one.
        const bool isOnly = m_model->rowCount() == 1 && !typed.contains(u'/');
        emit chosen(isOnly ? m_model->index(0, 0).data(Qt::UserRole).toString() : typed);
    }
}

void RepositoriesPane::keep(const QString &repository)
{
    if (!m_model->contains(repository)) {
        m_named << repository;
        m_model->add({repository});
    }
    if (!m_search->text().isEmpty()) {
        m_search->clear();
    }
    m_table->select(repository);
}

void RepositoriesPane::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

} // namespace purser
