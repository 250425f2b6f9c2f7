#pragma once

#include "app/account/checkround.h"

#include <QDateTime>
#include <QStringList>
#include <QTimer>

#include <memory>

namespace purser {

class Account;
class IntegrationsPage;

// How often all integrations are checked without being asked to.
enum class CheckInterval { Never, Hour, Day };

// Checks all integrations again and again while the window is open and there is a network, if the person wants that.
// Keeps quiet, but for what was accepted before and is not any more. Makes room when the person checks something.
class BackgroundChecks : public QObject
{
    Q_OBJECT

public:
    BackgroundChecks(Account &account, IntegrationsPage &page, QObject *parent);

    void setInterval(CheckInterval interval);
    void start(); // the account is open

    // Begins a round if it is time for one.
    void lookAround();

signals:
    void notAcceptedAnyMore(const QStringList &names); // once, after the round

private:
    void begin(const QStringList &ids);
    void finish();

    Account &m_account;
    IntegrationsPage &m_page;
    CheckInterval m_interval = CheckInterval::Never;
    QTimer m_look;
    QDateTime m_lastRound; // when it ended
    QStringList m_turned; // names
    std::unique_ptr<CheckRound> m_round;
};

} // namespace purser
