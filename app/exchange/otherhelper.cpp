#include "app/exchange/otherhelper.h"

#include "app/model/displaytext.h"

#include <QCoreApplication>
#include <QCoro/QCoroProcess>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace Qt::Literals;

namespace purser {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("OtherHelper", source);
}

} // namespace

OtherHelper::OtherHelper(const QString &suffix) : OtherHelper(suffix, Limits()) { }

OtherHelper::OtherHelper(const QString &suffix, Limits limits) : m_suffix(suffix), m_limits(limits) { }

bool OtherHelper::isName(const QString &suffix)
{
    static const QRegularExpression name(u"^[A-Za-z0-9._-]{1,100}\\z"_s);
    return name.match(suffix).hasMatch();
}

bool OtherHelper::isPurser() const
{
    return m_suffix == "purser"_L1;
}

bool OtherHelper::isThere() const
{
    return isName(m_suffix) && !QStandardPaths::findExecutable(QString(u"docker-credential-"_s % m_suffix)).isEmpty();
}

void OtherHelper::prepare(QProcess &process) const
{
    process.setStandardErrorFile(QProcess::nullDevice());
    process.setProgram(QStandardPaths::findExecutable(QString(u"docker-credential-"_s % m_suffix)));
    if (m_isNeutral) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(u"PURSER_SUBSCRIPTION"_s);
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(QDir::rootPath());
    }
}

std::unexpected<QString> OtherHelper::fault(const char *source, const QString &argument) const
{
    const QString said = text(source).arg(QString(u"docker-credential-"_s % displayText(m_suffix)));
    return std::unexpected(argument.isEmpty() ? said : said.arg(argument));
}

QCoro::Task<std::expected<OtherHelper::Output, QString>> OtherHelper::run(QString action, QByteArray input) const
{
    if (!isThere()) {
        co_return fault(QT_TRANSLATE_NOOP("OtherHelper", "%1 is not on the PATH."));
    }
    QProcess process;
    QByteArray output;
    const auto collect = [&process, &output, most = m_limits.output] {
        output += process.readAllStandardOutput();
        if (output.size() > most) {
            process.kill();
        }
    };
    QObject::connect(&process, &QProcess::readyReadStandardOutput, &process, collect);
    prepare(process);
    process.setArguments(QStringList(action));
    const bool isStarted = co_await qCoro(process).start(QIODevice::ReadWrite);
    if (!isStarted) {
        co_return fault(
            QT_TRANSLATE_NOOP("OtherHelper", "%1 cannot be started: %2"), displayText(process.errorString()));
    }
    process.write(input);
    process.closeWriteChannel();
    co_await qCoro(process).waitForFinished(m_limits.deadline);
    const bool isLate = process.state() != QProcess::NotRunning;
    if (isLate) {
        process.kill();
        co_await qCoro(process).waitForFinished(m_limits.deadline);
    }
    collect();
    if (output.size() > m_limits.output) {
        co_return fault(QT_TRANSLATE_NOOP("OtherHelper", "%1 answered without end."));
    }
    if (isLate) {
        const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(m_limits.deadline).count();
        co_return fault(
            QT_TRANSLATE_NOOP("OtherHelper", "%1 did not answer within %2 seconds."), QString::number(seconds));
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        co_return fault(QT_TRANSLATE_NOOP("OtherHelper", "%1 said: %2"), displayText(output));
    }
    co_return Output {output};
}

QCoro::Task<std::expected<QMap<QString, QString>, QString>> OtherHelper::list() const
{
    const auto answer = co_await run(u"list"_s, "unused"_ba);
    if (!answer) {
        co_return std::unexpected(answer.error());
    }
    const QJsonDocument document = QJsonDocument::fromJson(answer->bytes);
    if (!document.isObject()) {
        co_return fault(QT_TRANSLATE_NOOP("OtherHelper", "%1 answered with no list."));
    }
    QMap<QString, QString> logins;
    const QJsonObject listed = document.object();
    for (auto login = listed.begin(); login != listed.end(); ++login) {
        logins.insert(login.key(), login.value().toString());
    }
    co_return logins;
}

QCoro::Task<std::expected<HelperEntry, QString>> OtherHelper::get(QString server) const
{
    const QByteArray input = server.toUtf8();
    const auto answer = co_await run(u"get"_s, input);
    if (!answer) {
        co_return std::unexpected(answer.error());
    }
    const std::optional<HelperEntry> entry = readHelperEntry(answer->bytes);
    if (!entry) {
        co_return fault(QT_TRANSLATE_NOOP("OtherHelper", "%1 answered with no login."));
    }
    co_return *entry;
}

} // namespace purser
