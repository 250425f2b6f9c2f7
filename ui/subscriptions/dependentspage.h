#pragma once

#include "app/model/dependent.h"
#include "app/model/result.h"
#include "app/model/subscription.h"
#include "ui/subscriptions/listpage.h"
#include "ui/widgets/rowmodel.h"

#include <QTimer>

namespace purser {

class Account;
class ScanStates;

using DependentModel = RowModel<Dependent>;

// What the list of the projects, environments or images of a subscription shows, column by column.
QList<DependentModel::Column> dependentColumns(DependentKind kind, const ScanStates *scans);

// Projects, Environments or Images of a subscription.
class DependentsPage : public ListPage
{
    Q_OBJECT

public:
    DependentsPage(Account &account, ScanStates *scans, DependentKind kind, QWidget *parent);

    void setSubscription(const Subscription &subscription);
    void load();
    const DependentModel *model() const { return m_model; }

signals:
    void addRequested();
    void openRequested(const QString &projectId);
    void editRequested(const purser::Dependent &edited);
    void deleteRequested(const purser::Dependent &removed);

private:
    void build();
    void buildProjects();
    void show(const QList<Dependent> &all);
    void filter();
    void act(const QString &action, const QString &id);
    void scanAll();

    Account &m_account;
    ScanStates *m_scans;
    DependentKind m_kind;
    Subscription m_subscription;
    DependentModel *m_model;
    ListTable *m_table;
    QPushButton *m_scanAll = nullptr; // for projects
    QPushButton *m_add;
    QTimer m_repaint; // many scans may say something at once
};

} // namespace purser
