#pragma once

#include "app/account/account.h"

#include <QWidget>

namespace purser {

class RepositoriesPane;
class TagsPane;

// Account / Integrations / NAME / Repositories: what is in the integration's registry, seen with its login.
class RepositoriesPage : public QWidget
{
    Q_OBJECT

public:
    // `named` are the repositories a person has named before; it is kept up to date and must outlive this.
    RepositoriesPage(Account &account, const Integration &integration, QStringList &named, QWidget *parent);

    QString integrationId() const { return m_integration.id; }
    QString integrationName() const { return m_integration.name; }

    void reload();
    void focusFirst();
    void focusSearch();

signals:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void unlock();

    Account &m_account;
    Integration m_integration;
    RepositoriesPane *m_repositories;
    TagsPane *m_tags;
};

} // namespace purser
