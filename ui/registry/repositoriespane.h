#pragma once

#include "app/account/registrycontents.h"
#include "ui/widgets/card.h"

#include <QWidget>

#include <stop_token>

class QLabel;
class QPushButton;

namespace purser {

class ListTable;
class NameModel;
class ProgressLine;
class SearchField;

// The repositories of a registry: those it lists, and those a person has named.
class RepositoriesPane : public Card
{
    Q_OBJECT

public:
    // `named` are those the person has named before; it is kept up to date and must outlive this.
    RepositoriesPane(RegistryContents &contents, const QString &integrationId, QStringList &named, QWidget *parent);
    ~RepositoriesPane() override;

    void load();
    void focusSearch();
    // Names one that was found; listed or not, it is in the list from now on.
    void keep(const QString &repository);
    bool isListed(const QString &repository) const { return m_listed.contains(repository); }

signals:
    void chosen(const QString &repository);

private:
    void build();
    void take(const QStringList &names);
    void finish(const Result<Listing> &listing);
    void say(const QString &text);
    void chooseTyped();

    RegistryContents &m_contents;
    QString m_integrationId;
    QStringList &m_named;
    QSet<QString> m_listed;
    NameModel *m_model;
    ListTable *m_table;
    SearchField *m_search;
    QPushButton *m_show;
    ProgressLine *m_progress;
    QLabel *m_message;
    std::stop_source m_stop;
};

} // namespace purser
