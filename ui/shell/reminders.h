#pragma once

#include <QDate>
#include <QObject>
#include <QTimer>

namespace purser {

class BackgroundChecks;
class IntegrationsPage;
class MessageBar;

// What the person should know without having asked: which integrations expire soon, said at the start and once a day,
// and which are not accepted any more, as background checks find out.
class Reminders : public QObject
{
    Q_OBJECT

public:
    Reminders(IntegrationsPage &page, const BackgroundChecks &checks, QWidget *window);

    // The lines in which it is said, for the window to place.
    MessageBar *expiring() const { return m_expiring; }
    MessageBar *turned() const { return m_turned; }

signals:
    void expiringRequested(); // the person wants to see them
    void failingRequested();

private:
    void remind();
    void tellTurned(const QStringList &names);

    IntegrationsPage &m_page;
    MessageBar *m_expiring;
    MessageBar *m_turned;
    QDate m_remindedOn;
    QTimer m_midnight;
};

} // namespace purser
