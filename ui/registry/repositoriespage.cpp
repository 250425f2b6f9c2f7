#include "ui/registry/repositoriespage.h"

#include "app/model/displaytext.h"
#include "ui/registry/repositoriespane.h"
#include "ui/registry/tagspane.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>

using namespace Qt::Literals;

namespace purser {

RepositoriesPage::RepositoriesPage(
    Account &account, const Integration &integration, QStringList &named, QWidget *parent)
    : QWidget(parent),
      m_account(account),
      m_integration(integration),
      m_repositories(new RepositoriesPane(account.contents(), integration.id, named, this)),
      m_tags(new TagsPane(account.contents(), integration.id, this))
{
    setObjectName(u"repositoriesPage"_s);
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins({});
    columns->setSpacing(Theme::tokens().size.space3);
    columns->addWidget(m_repositories, 2);
    columns->addWidget(m_tags, 5);
    connect(m_repositories, &RepositoriesPane::chosen, this,
        [this](const QString &repository) { m_tags->show(repository, m_repositories->isListed(repository)); });
    connect(m_tags, &TagsPane::found, m_repositories, &RepositoriesPane::keep);
    connect(m_tags, &TagsPane::unlockRequested, this, &RepositoriesPage::unlock);
    m_repositories->load();
}

// Not a shortcut: it would also hear the Escape that empties a search field.
void RepositoriesPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        emit closed();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void RepositoriesPage::reload()
{
    m_account.contents().forget(m_integration.id);
    m_repositories->load();
    m_tags->reload();
}

void RepositoriesPage::focusFirst()
{
    m_repositories->focusSearch();
}

void RepositoriesPage::focusSearch()
{
    if (m_tags->hasTags()) {
        m_tags->focusSearch();
    } else {
        m_repositories->focusSearch();
    }
}

void RepositoriesPage::unlock()
{
    QCoro::connect(m_account.unlockKeychain(), this, [this](const Result<Done> &unlocked) {
        if (unlocked) {
            reload();
        }
    });
}

} // namespace purser
