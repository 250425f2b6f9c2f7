#include "app/clients/helperlog.h"

#include "app/clients/callingprogram.h"
#include "app/model/clock.h"
#include "app/model/displaytext.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals;

namespace purser {

namespace {

constexpr qint64 longestFile = 1024 * 1024;

} // namespace

HelperLog::HelperLog(const QString &account) : m_path(QFileInfo(account).absolutePath() + u"/credential-helper.log"_s)
{
}

void HelperLog::add(const QString &action, const QByteArray &server, const HelperAnswer &answer) const
{
    QJsonObject line {{"at"_L1, currentTime().toString(Qt::ISODateWithMs)},
        {"caller"_L1, displayText(callingProgram().name)}, {"action"_L1, action}};
    if (!server.isEmpty()) {
        line.insert("server"_L1, displayText(QString::fromUtf8(server).trimmed()));
    }
    if (answer.choice) {
        line.insert("integration"_L1, answer.choice->integration.name);
        line.insert("why"_L1, reasonText(answer.choice->reason));
    }
    if (!answer.isDone) {
        line.insert("said"_L1, QString::fromUtf8(answer.output).trimmed());
    }
    QFile file(m_path);
    if (file.size() > longestFile) {
        QFile::remove(m_path + u".1"_s);
        file.rename(m_path + u".1"_s);
        file.setFileName(m_path);
    }
    // One write to a file that is only appended to: lines of other helpers come before or after it.
    if (file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered)) {
        file.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
    }
}

} // namespace purser
