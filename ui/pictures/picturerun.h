#pragma once

#include "ui/pictures/picturejob.h"
#include "ui/pictures/pictureoptions.h"

#include <QObject>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace purser {

// Renders scenes in as many processes as there are processors. They know nothing of the desktop, the home folder and
// the buses of whoever started them.
class PictureRun : public QObject
{
    Q_OBJECT

public:
    PictureRun(const PictureOptions &options, const QList<PictureJob> &jobs, QObject *parent = nullptr);
    ~PictureRun() override;

    void start();
    // Ends all processes. Jobs that were begun count as not done.
    void cancel();

    const QList<PictureOutcome> &outcomes() const { return m_outcomes; }
    qsizetype jobCount() const { return m_jobCount; }

signals:
    void progressed(); // one job more is done
    // All are done, or none can go on; `problem` says why, and is empty otherwise.
    void finished(const QString &problem);

private:
    void startProcess();
    void giveJob(QProcess *process);
    void takeAnswers(QProcess *process);
    void end(const QString &problem);

    PictureOptions m_options;
    QList<PictureJob> m_waiting;
    qsizetype m_jobCount;
    QList<PictureOutcome> m_outcomes;
    QTemporaryDir m_home;
    QString m_fonts;
    std::vector<std::unique_ptr<QProcess>> m_processes;
    bool m_hasEnded = false;
};

} // namespace purser
