#include "tests/app/tools/purserctlprocess.h"

#include <QJsonDocument>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Qt::Literals;

namespace purser {

namespace {

constexpr int patience = 240'000; // milliseconds, for a whole walk through the window on a machine under load

QJsonDocument documentOf(const QByteArray &output)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(output, &error);
    EXPECT_EQ(error.error, QJsonParseError::NoError) << output.constData();
    return document;
}

} // namespace

PurserctlProcess::PurserctlProcess(const Start &start)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto &[name, value] : start.environment.asKeyValueRange()) {
        if (value.isNull()) {
            environment.remove(name);
        } else {
            environment.insert(name, value);
        }
    }
    m_process.setProcessEnvironment(environment);
    m_process.setWorkingDirectory(start.folder);
    const bool isOurs = !start.program.startsWith(u'/');
    const QString folder = isOurs ? QString(qEnvironmentVariable("PURSER_BIN") + u'/') : QString();
    m_process.start(folder + start.program, start.arguments);
    EXPECT_TRUE(m_process.waitForStarted(patience)) << qPrintable(m_process.errorString());
    m_process.write(start.input);
    m_process.closeWriteChannel();
}

PurserctlProcess::~PurserctlProcess()
{
    kill();
}

void PurserctlProcess::waitUntilEnded()
{
    QSignalSpy finished(&m_process, &QProcess::finished);
    EXPECT_TRUE(!isRunning() || finished.wait(patience));
}

void PurserctlProcess::kill()
{
    if (isRunning()) {
        m_process.kill();
        m_process.waitForFinished(patience);
    }
}

Ended::Ended(PurserctlProcess &process)
    : isKilled(process.m_process.exitStatus() == QProcess::CrashExit),
      exitCode(process.m_process.exitCode()),
      output(process.m_process.readAllStandardOutput()),
      errors(process.m_process.readAllStandardError())
{
    EXPECT_FALSE(errors.contains("Sanitizer") || errors.contains("runtime error")) << errors.constData();
}

QJsonObject Ended::object() const
{
    const QJsonDocument document = documentOf(output);
    EXPECT_TRUE(document.isObject()) << output.constData();
    return document.object();
}

QJsonArray Ended::array() const
{
    const QJsonDocument document = documentOf(output);
    EXPECT_TRUE(document.isArray()) << output.constData();
    return document.array();
}

Ended run(const PurserctlProcess::Start &start)
{
    PurserctlProcess process(start);
    process.waitUntilEnded();
    return Ended(process);
}

} // namespace purser
