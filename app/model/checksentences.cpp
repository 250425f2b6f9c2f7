#include "app/model/checksentences.h"

#include <QCoreApplication>

using namespace Qt::Literals;

namespace purser {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("CheckSentences", text);
}

QString outcomeSign(CheckStep::Outcome outcome)
{
    switch (outcome) {
    case CheckStep::Outcome::Passed:
        return say(QT_TRANSLATE_NOOP("CheckSentences", "passed"));
    case CheckStep::Outcome::Failed:
        return say(QT_TRANSLATE_NOOP("CheckSentences", "failed"));
    case CheckStep::Outcome::Noted:
        return say(QT_TRANSLATE_NOOP("CheckSentences", "noted"));
    }
    Q_UNREACHABLE();
}

QString line(const CheckStep &step)
{
    const QString text = say(QT_TRANSLATE_NOOP("CheckSentences", "%1: %2 (%3 ms)"))
                             .arg(title(step), outcomeSign(step.outcome), QString::number(step.milliseconds));
    QStringList lines = {text};
    for (const QString &detail : {step.asked, step.answered, remark(step)}) {
        if (!detail.isEmpty()) {
            lines.append(u"    %1"_s.arg(detail));
        }
    }
    return lines.join(u'\n');
}

} // namespace

QString headline(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Accepted:
        return say(QT_TRANSLATE_NOOP("CheckSentences", "Accepted"));
    case Verdict::Refused:
        return say(QT_TRANSLATE_NOOP("CheckSentences", "Refused"));
    case Verdict::Limited:
        return say(QT_TRANSLATE_NOOP("CheckSentences", "Limited"));
    case Verdict::NotProven:
        return say(QT_TRANSLATE_NOOP("CheckSentences", "Not proven"));
    case Verdict::NotARegistry:
        return say(QT_TRANSLATE_NOOP("CheckSentences", "Not a registry"));
    case Verdict::Unreachable:
        return say(QT_TRANSLATE_NOOP("CheckSentences", "Unreachable"));
    }
    Q_UNREACHABLE();
}

QString how(const CheckReport &report)
{
    if (report.verdict != Verdict::Accepted) {
        return {};
    }
    switch (report.cause) {
    case CheckCause::BasicProved:
        return say(QT_TRANSLATE_NOOP("CheckSentences", "Basic login on /v2/"));
    case CheckCause::TokenSubjectProved:
        return say(QT_TRANSLATE_NOOP("CheckSentences", "a token that names the user"));
    case CheckCause::AwsProved:
        return say(QT_TRANSLATE_NOOP("CheckSentences", "a password that Amazon gave for the keys"));
    case CheckCause::TokenProvedNotName:
    case CheckCause::TokenServiceProved:
        return say(QT_TRANSLATE_NOOP("CheckSentences", "a token that is given for a right login only"));
    case CheckCause::TokenControlProved:
        return say(QT_TRANSLATE_NOOP("CheckSentences", "a token that callers without a login cannot get"));
    default:
        return say(QT_TRANSLATE_NOOP("CheckSentences", "the registry's answer"));
    }
}

QString title(const CheckStep &step)
{
    const bool failed = step.outcome == CheckStep::Outcome::Failed;
    switch (step.kind) {
    case CheckStep::Kind::Key:
        return failed ? say(QT_TRANSLATE_NOOP("CheckSentences", "The key is damaged"))
                      : say(QT_TRANSLATE_NOOP("CheckSentences", "The key is whole"));
    case CheckStep::Kind::Mint:
        return say(QT_TRANSLATE_NOOP("CheckSentences", "A password from Amazon for the key %1")).arg(step.userName);
    case CheckStep::Kind::Ping:
        return failed ? say(QT_TRANSLATE_NOOP("CheckSentences", "Look for the registry"))
                      : say(QT_TRANSLATE_NOOP("CheckSentences", "It is a registry"));
    case CheckStep::Kind::Token:
        return say(QT_TRANSLATE_NOOP("CheckSentences", "Token for %1")).arg(step.userName);
    case CheckStep::Kind::TokenUse:
        return failed ? say(QT_TRANSLATE_NOOP("CheckSentences", "The registry does not accept the token"))
                      : say(QT_TRANSLATE_NOOP("CheckSentences", "The registry accepts the token"));
    case CheckStep::Kind::Control:
        return say(QT_TRANSLATE_NOOP("CheckSentences", "The same without a login, to compare"));
    case CheckStep::Kind::Login:
        return say(QT_TRANSLATE_NOOP("CheckSentences", "Login as %1")).arg(step.userName);
    }
    Q_UNREACHABLE();
}

QString remark(const CheckStep &step)
{
    switch (step.remark) {
    case CheckStep::Remark::None:
        return {};
    case CheckStep::Remark::CommonNameOnly:
        return say(QT_TRANSLATE_NOOP(
            "CheckSentences", "The certificate names its host only as its common name. Most other tools refuse that."));
    case CheckStep::Remark::AskedOnce:
        return say(QT_TRANSLATE_NOOP("CheckSentences", "Asked once for all that were checked together."));
    }
    Q_UNREACHABLE();
}

QString stepName(CheckStep::Kind kind)
{
    switch (kind) {
    case CheckStep::Kind::Key:
        return u"key"_s;
    case CheckStep::Kind::Mint:
        return u"mint"_s;
    case CheckStep::Kind::Ping:
        return u"ping"_s;
    case CheckStep::Kind::Token:
        return u"token"_s;
    case CheckStep::Kind::TokenUse:
        return u"token-use"_s;
    case CheckStep::Kind::Control:
        return u"control"_s;
    case CheckStep::Kind::Login:
        return u"login"_s;
    }
    Q_UNREACHABLE();
}

QString outcomeName(CheckStep::Outcome outcome)
{
    switch (outcome) {
    case CheckStep::Outcome::Passed:
        return u"passed"_s;
    case CheckStep::Outcome::Failed:
        return u"failed"_s;
    case CheckStep::Outcome::Noted:
        return u"noted"_s;
    }
    Q_UNREACHABLE();
}

QString proofLine(const CheckReport &report)
{
    const QString why = how(report);
    return why.isEmpty() ? why : say(QT_TRANSLATE_NOOP("CheckSentences", "Proved by: %1")).arg(why);
}

QString asText(const CheckReport &report)
{
    QStringList lines = {headline(report.verdict), message(report), advice(report), proofLine(report),
        report.serverWords.isEmpty()
            ? QString()
            : say(QT_TRANSLATE_NOOP("CheckSentences", "The server says: %1")).arg(report.serverWords)};
    for (const CheckStep &step : report.steps) {
        lines.append(line(step));
    }
    if (report.at.isValid()) {
        lines.append(report.at.toUTC().toString(Qt::ISODate));
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace purser
