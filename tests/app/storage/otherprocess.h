#pragma once

#include "app/model/error.h"

#include <QCoreApplication>
#include <QProcess>
#include <QStringList>

#include <gtest/gtest.h>

namespace purser {

// storage_test_process in one of its roles; ended with this object, whatever the test does.
class OtherProcess
{
public:
    explicit OtherProcess(const QStringList &arguments)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        const QString program = QCoreApplication::applicationDirPath() + QStringLiteral("/storage_test_process");
        m_process.start(program, arguments);
        EXPECT_TRUE(m_process.waitForStarted());
    }
    ~OtherProcess()
    {
        if (m_process.state() != QProcess::NotRunning) {
            m_process.kill();
            m_process.waitForFinished();
        }
    }
    Q_DISABLE_COPY_MOVE(OtherProcess)

    QProcess &process() { return m_process; }

    // Its next line, without the line end; waits for it.
    QString line()
    {
        while (!m_process.canReadLine() && m_process.waitForReadyRead(60'000)) { }
        return QString::fromUtf8(m_process.readLine()).trimmed();
    }

    // All it says until it ends.
    QStringList lines()
    {
        EXPECT_TRUE(m_process.state() == QProcess::NotRunning || m_process.waitForFinished(120'000));
        return QString::fromUtf8(m_process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    }

    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
};

// How storage_test_process writes an error after a word.
inline QString said(const char *word, ErrorKind kind)
{
    return QString::fromLatin1(word) + u' ' + QString::number(static_cast<int>(kind));
}

} // namespace purser
