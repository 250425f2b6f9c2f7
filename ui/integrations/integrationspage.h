#pragma once

#include "app/account/account.h"
#include "ui/integrations/integrationfilter.h"
#include "ui/widgets/messagebar.h"

#include <QSet>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>

class QPushButton;
class QStackedLayout;

namespace purser {

class Card;
class CheckProgress;
class CheckRound;
class EmptyState;
class IntegrationModel;
class IntegrationTable;
class ListFilterBar;
class ProgressLine;
class Throttle;
struct RoundCheck;

// Account Settings > Integrations: the list, its filters, and what is done to one or many of its rows.
class IntegrationsPage : public QWidget
{
    Q_OBJECT

public:
    IntegrationsPage(Account &account, QWidget *parent = nullptr);
    ~IntegrationsPage() override;

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
    void showDone(const QString &text); // the same

    // Only those that one of the chips lets through.
    void showOnly(bool IntegrationFilter::*member);

    void checkAll(); // that the list shows
    bool isChecking() const { return m_round != nullptr; }
    // Ends the checks under way; what they found out so far is kept.
    void stopChecking();

signals:
    void addRequested();
    void subscriptionsRequested();
    void editRequested(const purser::Integration &integration);
    void deleteRequested(const purser::Integration &integration);
    void repositoriesRequested(const purser::Integration &integration);
    void exportRequested(const QList<purser::Integration> &integrations);
    void loaded();
    void checkingBegan(); // because the person wanted it

private:
    enum class Pane { Loading, List, Empty, NoMatch };

    void build();
    void buildPanes();
    void followChanges();
    void showPane();
    void showFirst();
    void finishLoading();
    void buildChecking();
    void check(const QStringList &ids);
    void noteCheck(const RoundCheck &check);
    void showRound();
    void finishRound();
    void showSummary();
    void showRoundFailure(const Error &error);
    void updateNoMatch();
    void updateCheckButtons();
    // Says something, with what the message's button does.
    void offer(MessageBar::Kind kind, const QString &text, const QString &action, const std::function<void()> &act);
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
    EmptyState *m_noMatch = nullptr;
    QPushButton *m_checkSelected = nullptr;
    QPushButton *m_checkAll = nullptr;
    QPushButton *m_add = nullptr;
    CheckProgress *m_checkProgress;
    Throttle *m_roundShown; // not for each of a thousand verdicts
    std::unique_ptr<CheckRound> m_round;
    QStringList m_roundIds; // what was to be checked
    QSet<QString> m_checking; // whose verdict is awaited
    QString m_lastSaid; // what came out for the last one
    std::function<void()> m_offered; // by the message
    QString m_awaited; // the name to select when it comes
    QTimer m_clock; // ages in the list grow
    bool m_isLoaded = false;
};

} // namespace purser
