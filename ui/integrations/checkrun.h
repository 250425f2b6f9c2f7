#pragma once

#include "app/account/integrationchecks.h"

#include <QObject>
#include <QStringList>

#include <stop_token>

namespace purser {

// Checks many integrations, a few at a time, and can be stopped.
class CheckRun : public QObject
{
    Q_OBJECT

public:
    CheckRun(IntegrationChecks &checks, const QStringList &integrationIds, QObject *parent);
    ~CheckRun() override;

    void start();
    void stop();

signals:
    void progressed(int done, int total);
    // One could not be asked at all; the run goes on.
    void failed(const purser::Error &error);
    void finished(int accepted, int total);

private:
    void next();
    void finishOne(const Result<CheckReport> &report);

    IntegrationChecks &m_checks;
    QStringList m_waiting;
    std::stop_source m_stop;
    int m_total = 0;
    int m_running = 0;
    int m_done = 0;
    int m_accepted = 0;
};

} // namespace purser
