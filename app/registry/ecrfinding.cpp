#include "app/registry/ecrfinding.h"

#include "app/registry/answerfacts.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::Literals;

namespace purser {

namespace {

// "com.amazon.coral.service#UnrecognizedClientException", "AccessDeniedException:http://…": the name alone.
QByteArray exceptionName(const HttpAnswer &answer)
{
    QByteArray name = QJsonDocument::fromJson(answer.body).object().value("__type"_L1).toString().toUtf8();
    if (name.isEmpty()) {
        name = answer.header("x-amzn-ErrorType"_ba);
    }
    name = name.mid(name.indexOf('#') + 1);
    const qsizetype colon = name.indexOf(':');
    return colon < 0 ? name : name.first(colon);
}

// "Signature expired: 20170111T204052Z is now earlier than 20170111T225449Z (20170111T230949Z - 15 min.)": the first
// time is ours, the last one Amazon's.
std::optional<qint64> differenceInWords(const QByteArray &body)
{
    static const QRegularExpression times(
        u"Signature (?:expired|not yet current): ([0-9]{8}T[0-9]{6})Z.*\\(([0-9]{8}T[0-9]{6})Z"_s);
    const QRegularExpressionMatch match = times.match(QString::fromUtf8(body));
    const auto time = [&match](
                          int group) { return QDateTime::fromString(match.captured(group), u"yyyyMMdd'T'hhmmss"_s); };
    const qint64 seconds = match.hasMatch() ? time(1).secsTo(time(2)) : 0;
    const qint64 minutes = seconds > 0 ? (seconds + 59) / 60 : (seconds - 59) / 60;
    return seconds == 0 ? std::nullopt : std::optional(minutes);
}

Finding findSignature(const HttpAnswer &answer, CheckCause otherwise)
{
    std::optional<qint64> minutes = clockDifference(answer);
    if (!minutes) {
        minutes = differenceInWords(answer.body);
    }
    return minutes ? Finding {Verdict::NotProven, CheckCause::ClockOff, QString::number(*minutes)}
                   : Finding {Verdict::Refused, otherwise, {}};
}

} // namespace

std::optional<Finding> findMint(const HttpAnswer &answer)
{
    const QByteArray name = answer.failure == HttpFailure::None ? exceptionName(answer) : QByteArray();
    if (answer.status == 200 || name.isEmpty()) {
        // No word of Amazon's: a proxy's or a portal's, or none at all.
        const bool isBlocked = answer.failure == HttpFailure::None && (answer.status == 401 || answer.status == 403);
        return isBlocked ? Finding {Verdict::NotProven, CheckCause::NotAllowed, QString::number(answer.status)}
                         : findToken(answer);
    }
    if (name == "UnrecognizedClientException" || name == "InvalidClientTokenId") {
        return Finding {Verdict::Refused, CheckCause::AwsKeyUnknown, {}};
    }
    if (name == "InvalidSignatureException" || name == "SignatureDoesNotMatch" || name == "RequestExpired") {
        return findSignature(answer, CheckCause::AwsSecretWrong);
    }
    if (name == "ExpiredTokenException" || name == "ExpiredToken") {
        return Finding {Verdict::Refused, CheckCause::AwsSessionExpired, {}};
    }
    if (name == "AccessDeniedException" || name == "AccessDenied") {
        return Finding {Verdict::Limited, CheckCause::AwsNotAllowed, {}};
    }
    if (name == "ThrottlingException" || name == "TooManyRequestsException") {
        return Finding {Verdict::NotProven, CheckCause::TooManyRequests, retryTime(answer)};
    }
    if (name == "ServerException" || name == "InternalFailure" || name == "ServiceUnavailable") {
        return Finding {Verdict::NotProven, CheckCause::ServerTrouble, QString::number(answer.status)};
    }
    return Finding {Verdict::NotProven, CheckCause::TokenServiceFailed, QString::number(answer.status)};
}

Finding atEcr(const Finding &finding, const QString &keysAccount, const QString &registryAccount)
{
    switch (finding.cause) {
    case CheckCause::BasicProved:
        return Finding {finding.verdict, CheckCause::AwsProved, {}};
    case CheckCause::NotAllowed:
        return finding.verdict == Verdict::Limited && keysAccount != registryAccount
            ? Finding {Verdict::Limited, CheckCause::OtherAccount, keysAccount}
            : finding;
    case CheckCause::WrongCredentials: // it is the password that is refused, not what the person entered
        return Finding {Verdict::NotProven, CheckCause::TokenNotAccepted, finding.argument};
    default:
        return finding;
    }
}

} // namespace purser
