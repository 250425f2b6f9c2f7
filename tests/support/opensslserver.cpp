#include "tests/support/opensslserver.h"

#include <QElapsedTimer>
#include <QFile>

#include <gtest/gtest.h>

using namespace Qt::Literals;

namespace purser {

namespace {

constexpr int patience = 30'000; // ms

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    EXPECT_EQ(file.write(content), content.size());
}

} // namespace

OpenSslServer::OpenSslServer(const TestCertificate &certificate, const QStringList &arguments)
{
    const QString certificateFile = m_directory.filePath(u"certificate.pem"_s);
    const QString keyFile = m_directory.filePath(u"key.pem"_s);
    write(certificateFile, certificate.certificate);
    write(keyFile, certificate.key);
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(u"openssl"_s,
        QStringList {u"s_server"_s, u"-accept"_s, u"127.0.0.1:0"_s, u"-cert"_s, certificateFile, u"-key"_s, keyFile}
            + arguments);
    const QByteArray mark = "ACCEPT 127.0.0.1:"_ba;
    QElapsedTimer clock;
    clock.start();
    qsizetype at = -1;
    while (at < 0 && clock.elapsed() < patience && m_process.waitForReadyRead(patience)) {
        const QByteArray said = output();
        at = said.indexOf(mark);
        at = at < 0 || said.indexOf('\n', at) < 0 ? -1 : at;
    }
    if (at >= 0) {
        const qsizetype from = at + mark.size();
        m_port = m_output.mid(from, m_output.indexOf('\n', from) - from).trimmed().toInt();
    }
    EXPECT_GT(m_port, 0) << m_output.constData();
}

OpenSslServer::~OpenSslServer()
{
    m_process.kill();
    m_process.waitForFinished(patience);
}

QUrl OpenSslServer::url() const
{
    return m_port > 0 ? QUrl(u"https://127.0.0.1:%1"_s.arg(m_port)) : QUrl();
}

QByteArray OpenSslServer::output()
{
    m_output += m_process.readAll();
    return m_output;
}

} // namespace purser
