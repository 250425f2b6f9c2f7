#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QProcess>
#include <QString>
#include <QStringList>

namespace purser {

// A program of ours as a process of its own; ended with this object, whatever the test does.
class PurserctlProcess
{
public:
    struct Start
    {
        QStringList arguments = {};
        QByteArray input = {};
        QMap<QString, QString> environment = {}; // besides the test's own; a null value removes
        QString program = QStringLiteral("purserctl"); // one of ours, or a whole path
        QString folder = {}; // it works in; empty: the test's own
    };

    explicit PurserctlProcess(const Start &start);
    ~PurserctlProcess();
    Q_DISABLE_COPY_MOVE(PurserctlProcess)

    qint64 id() const { return m_process.processId(); }
    bool isRunning() const { return m_process.state() != QProcess::NotRunning; }

    // With the event loop running, since the registry it asks may live in this thread.
    void waitUntilEnded();
    void kill();

private:
    friend struct Ended;
    QProcess m_process;
};

// How it ended and what it said.
struct Ended
{
    explicit Ended(PurserctlProcess &process);

    QJsonObject object() const; // what it printed is exactly one JSON document
    QJsonArray array() const;

    bool isKilled = false;
    int exitCode = -1;
    QByteArray output = {};
    QByteArray errors = {};
};

Ended run(const PurserctlProcess::Start &start);

} // namespace purser
