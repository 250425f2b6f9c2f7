#pragma once

#include <QEventLoop>
#include <QProcess>

namespace purser {

// What `process`, that has just been started, ends with; -1 if it never ran. The loop runs on: a registry beside it
// stands still when nobody reads its log.
inline int exitCode(QProcess &process)
{
    QEventLoop loop;
    QObject::connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
    if (!process.waitForStarted()) {
        return -1;
    }
    if (process.state() != QProcess::NotRunning) {
        loop.exec();
    }
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

} // namespace purser
