#pragma once

#include "app/account/account.h"

#include <QTimer>
#include <QWidget>

class QPushButton;
class QStackedLayout;

namespace purser {

class Card;
class CheckRun;
class EmptyState;
class IntegrationModel;
class IntegrationTable;
class ListFilterBar;
class MessageBar;
class ProgressLine;

// Account Settings > Integrations: the list, its filters, and what is done to one or many of its rows.
class IntegrationsPage : public QWidget
{
    Q_OBJECT

public:
    IntegrationsPage(Account &account, QWidget *parent = nullptr);

    IntegrationModel *model() const { return m_model; }
    IntegrationTable *table() const { return m_table; }

    void load();
    void setReadOnly(bool readOnly);
    void focusSearch();
    void focusList();
    void select(const QString &id);

    // Selects the one of this name; if it is not there yet, as soon as it is.
    void selectNamed(const QString &name);

    void showFailure(const Error &error); // in a line above the list

signals:
    void addRequested();
    void subscriptionsRequested();
    void editRequested(const purser::Integration &integration);
    void deleteRequested(const purser::Integration &integration);
    void repositoriesRequested(const purser::Integration &integration);
    void loaded();

private:
    enum class Pane { Loading, List, Empty, NoMatch };

    void build();
    void buildPanes();
    void followChanges();
    void showPane();
    void showFirst();
    void finishLoading();
    void check(const QStringList &ids);
    void finishChecks(int accepted, int total);
    void lookForMissingSecrets(const QList<Integration> &integrations);

    Account &m_account;
    IntegrationModel *m_model;
    IntegrationTable *m_table;
    ListFilterBar *m_filters;
    Card *m_card;
    MessageBar *m_bar;
    ProgressLine *m_progress;
    QStackedLayout *m_panes = nullptr;
    EmptyState *m_empty = nullptr;
    QPushButton *m_checkAll = nullptr;
    QPushButton *m_add = nullptr;
    CheckRun *m_run = nullptr;
    QString m_awaited; // the name to select when it comes
    QTimer m_clock; // ages in the list grow
    bool m_isLoaded = false;
};

} // namespace purser
