#include "app/exchange/otherhelper.h"

#include "app/model/displaytext.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace Qt::Literals;

namespace purser {

OtherHelper::OtherHelper(const QString &suffix, bool isNeutral) : m_suffix(suffix), m_isNeutral(isNeutral) { }

bool OtherHelper::isName(const QString &suffix)
{
    static const QRegularExpression name(u"^[A-Za-z0-9._-]{1,100}\\z"_s);
    return name.match(suffix).hasMatch();
}

QString OtherHelper::path() const
{
    return isName(m_suffix) ? QStandardPaths::findExecutable(QString(u"docker-credential-"_s % m_suffix)) : QString();
}

bool OtherHelper::isThere() const
{
    return !path().isEmpty();
}

QString OtherHelper::sentence(const char *source) const
{
    return QCoreApplication::translate("OtherHelper", source)
        .arg(QString(u"docker-credential-"_s % displayText(m_suffix)));
}

QString OtherHelper::sentence(const HelperRun &run) const
{
    switch (run.outcome) {
    case HelperRun::Outcome::Answered:
        break;
    case HelperRun::Outcome::Failed:
        return sentence(QT_TRANSLATE_NOOP("OtherHelper", "%1 said: %2")).arg(displayText(run.output));
    case HelperRun::Outcome::NotStarted:
        return isThere()
            ? sentence(QT_TRANSLATE_NOOP("OtherHelper", "%1 does not start: %2")).arg(displayText(run.said))
            : sentence(QT_TRANSLATE_NOOP("OtherHelper", "%1 is not on the PATH."));
    case HelperRun::Outcome::Silent:
        return sentence(QT_TRANSLATE_NOOP("OtherHelper", "%1 did not answer within 10 seconds."));
    case HelperRun::Outcome::TooMuch:
        return sentence(QT_TRANSLATE_NOOP("OtherHelper", "%1 answered without end."));
    }
    return sentence(QT_TRANSLATE_NOOP("OtherHelper", "%1 answered with something else than asked for."));
}

QCoro::Task<HelperRun> OtherHelper::run(QString action, QByteArray input) const
{
    HelperStart start;
    start.program = path();
    start.action = action;
    start.input = input;
    start.isNeutral = m_isNeutral;
    if (start.program.isEmpty()) {
        co_return HelperRun();
    }
    co_return co_await runHelper(start);
}

QCoro::Task<std::expected<QMap<QString, QString>, QString>> OtherHelper::list() const
{
    const HelperRun answer = co_await run(u"list"_s, "unused"_ba);
    const QJsonDocument document = QJsonDocument::fromJson(answer.output);
    if (answer.outcome != HelperRun::Outcome::Answered || !document.isObject()) {
        co_return std::unexpected(sentence(answer));
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
    HelperRun answer = co_await run(u"get"_s, input);
    const bool isAnswer = answer.outcome == HelperRun::Outcome::Answered;
    const std::optional<HelperEntry> entry = isAnswer ? readHelperEntry(answer.output) : std::nullopt;
    if (!entry) {
        co_return std::unexpected(sentence(answer));
    }
    wipe(answer.output);
    co_return *entry;
}

} // namespace purser
