#include "app/model/checksentences.h"
#include "app/model/checksentencetable.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::Literals;

namespace purser {

namespace {

//: %1 is the registry, %2 the user, %3 another host, %4 a detail such as a status or a time, %5 when it was checked.
const CheckSentence messages[] = {
    {CheckCause::BasicProved, QT_TRANSLATE_NOOP("CheckSentences", "%1 accepts the login of %2.")},
    {CheckCause::TokenSubjectProved,
        QT_TRANSLATE_NOOP("CheckSentences", "%1 accepts the login of %2 and gives it a token of its own.")},
    {CheckCause::TokenControlProved,
        QT_TRANSLATE_NOOP("CheckSentences", "%1 accepts the login of %2 and turns away callers without one.")},
    {CheckCause::TokenProvedNotName,
        QT_TRANSLATE_NOOP("CheckSentences", "%1 accepts the token; the name %2 it does not look at.")},
    {CheckCause::TokenServiceProved,
        QT_TRANSLATE_NOOP("CheckSentences", "%1 accepts the login of %2; for a wrong one it gives no token.")},
    {CheckCause::AwsProved,
        QT_TRANSLATE_NOOP("CheckSentences", "Amazon gives the key %2 a password, and %1 accepts it.")},
    {CheckCause::AwsKeyUnknown, QT_TRANSLATE_NOOP("CheckSentences", "Amazon does not know the access key %2.")},
    {CheckCause::AwsSecretWrong,
        QT_TRANSLATE_NOOP("CheckSentences", "Amazon knows the access key %2, but the secret is not the one of it.")},
    {CheckCause::AwsSessionExpired, QT_TRANSLATE_NOOP("CheckSentences", "The temporary key %2 has expired at Amazon.")},
    {CheckCause::AwsNotAllowed,
        QT_TRANSLATE_NOOP("CheckSentences", "Amazon knows the key %2, but it may not ask for a registry password.")},
    {CheckCause::OtherAccount,
        QT_TRANSLATE_NOOP(
            "CheckSentences", "The key %2 belongs to the AWS account %4, which may not use the registry %1.")},
    {CheckCause::RegionUnknown,
        QT_TRANSLATE_NOOP("CheckSentences", "Amazon has no region named %4, so the key %2 could not be tried.")},
    {CheckCause::AuthoritiesUnusable,
        QT_TRANSLATE_NOOP(
            "CheckSentences", "The certificate authorities kept for %1 cannot be read, so nothing was sent.")},
    {CheckCause::ClientCertificateUnusable,
        QT_TRANSLATE_NOOP("CheckSentences",
            "The client certificate kept for %1 and its key do not fit together, so nothing was sent.")},
    {CheckCause::WrongCredentials,
        QT_TRANSLATE_NOOP("CheckSentences", "%1 refuses the user name or the password of %2.")},
    {CheckCause::TooManyFailedLogins,
        QT_TRANSLATE_NOOP("CheckSentences", "%1 has locked the login of %2 after too many failed ones.")},
    {CheckCause::TokenNotAccepted,
        QT_TRANSLATE_NOOP("CheckSentences", "%1 does not accept the token that %2 has just been given.")},
    {CheckCause::ClockOff,
        QT_TRANSLATE_NOOP("CheckSentences",
            "%1 does not accept the login of %2, and its clock and the one of this computer are %4 apart.")},
    {CheckCause::RightMissing, QT_TRANSLATE_NOOP("CheckSentences", "%1 knows %2 but gives no right to use it.")},
    {CheckCause::NotAllowed, QT_TRANSLATE_NOOP("CheckSentences", "%1 does not let %2 in from here.")},
    {CheckCause::OpenRegistry,
        QT_TRANSLATE_NOOP("CheckSentences", "%1 lets everybody in, so the password of %2 could not be proved.")},
    {CheckCause::AnonymousTokens,
        QT_TRANSLATE_NOOP(
            "CheckSentences", "%1 gives everybody the same kind of token, so the password of %2 could not be proved.")},
    {CheckCause::TooManyRequests, QT_TRANSLATE_NOOP("CheckSentences", "%1 has had too many requests from here.")},
    {CheckCause::ServerTrouble, QT_TRANSLATE_NOOP("CheckSentences", "%1 is in trouble of its own (status %4).")},
    {CheckCause::RealmRefused,
        QT_TRANSLATE_NOOP("CheckSentences", "%1 wants the password of %2 sent to %3, where it must not go.")},
    {CheckCause::RealmNeedsConsent,
        QT_TRANSLATE_NOOP("CheckSentences", "%1 wants the password of %2 sent to another host, %3.")},
    {CheckCause::RealmUnencrypted,
        QT_TRANSLATE_NOOP("CheckSentences", "%1 wants the password of %2 sent to %3 without encryption.")},
    {CheckCause::ChallengeMissing,
        QT_TRANSLATE_NOOP("CheckSentences", "%1 asks for a login but does not say which kind.")},
    {CheckCause::ChallengeMalformed,
        QT_TRANSLATE_NOOP("CheckSentences", "%1 asks for a login in a way that cannot be understood.")},
    {CheckCause::ChallengeUnsupported,
        QT_TRANSLATE_NOOP("CheckSentences", "%1 offers only kinds of login that Purser does not speak: %4.")},
    {CheckCause::NoToken, QT_TRANSLATE_NOOP("CheckSentences", "The token service of %1 answered without a token.")},
    {CheckCause::TokenServiceFailed,
        QT_TRANSLATE_NOOP("CheckSentences", "The token service of %1 rejected the request itself (status %4).")},
    {CheckCause::UnexpectedAnswer,
        QT_TRANSLATE_NOOP("CheckSentences", "%1 gave an answer that no registry should give (status %4).")},
    {CheckCause::Cancelled, QT_TRANSLATE_NOOP("CheckSentences", "The check of %1 was cancelled.")},
    {CheckCause::KeyRefusedOffline,
        QT_TRANSLATE_NOOP("CheckSentences", "The key for %1 is damaged, so nothing was sent.")},
    {CheckCause::Unencrypted,
        QT_TRANSLATE_NOOP("CheckSentences", "%1 can only be reached without encryption, so nothing was sent.")},
    {CheckCause::AddressUnusable,
        QT_TRANSLATE_NOOP("CheckSentences", "The address of the registry for %2 cannot be used, so nothing was sent.")},
    {CheckCause::UserNameUnusable,
        QT_TRANSLATE_NOOP(
            "CheckSentences", "The user name %2 cannot be sent to %1: it has a colon or a control character.")},
    {CheckCause::NotFound, QT_TRANSLATE_NOOP("CheckSentences", "%1 has no registry at this address.")},
    {CheckCause::WebSite, QT_TRANSLATE_NOOP("CheckSentences", "%1 is a web site, not a registry.")},
    {CheckCause::LoginPage, QT_TRANSLATE_NOOP("CheckSentences", "Instead of %1, a page for people answered from %3.")},
    {CheckCause::HostNotFound, QT_TRANSLATE_NOOP("CheckSentences", "There is no computer named %1.")},
    {CheckCause::ConnectionRefused, QT_TRANSLATE_NOOP("CheckSentences", "Nothing listens at %1.")},
    {CheckCause::TimedOut, QT_TRANSLATE_NOOP("CheckSentences", "%1 did not answer in time.")},
    {CheckCause::ClosedEarly, QT_TRANSLATE_NOOP("CheckSentences", "%1 hung up before its answer was complete.")},
    {CheckCause::NetworkFailed, QT_TRANSLATE_NOOP("CheckSentences", "The connection to %1 failed.")},
    {CheckCause::NetworkDown,
        QT_TRANSLATE_NOOP("CheckSentences", "This computer has no network, so %1 could not be asked.")},
    {CheckCause::TlsSelfSigned,
        QT_TRANSLATE_NOOP("CheckSentences", "%1 shows a certificate that it has signed itself.")},
    {CheckCause::TlsUnknownAuthority,
        QT_TRANSLATE_NOOP("CheckSentences", "%1 shows a certificate of an authority this computer does not know.")},
    {CheckCause::TlsExpired, QT_TRANSLATE_NOOP("CheckSentences", "The certificate of %1 expired on %4.")},
    {CheckCause::TlsNotYetValid,
        QT_TRANSLATE_NOOP(
            "CheckSentences", "The certificate of %1 is valid from %4, and this computer's clock says %5.")},
    {CheckCause::TlsWrongName, QT_TRANSLATE_NOOP("CheckSentences", "The certificate of %1 is for another name: %3.")},
    {CheckCause::TlsIncomplete,
        QT_TRANSLATE_NOOP("CheckSentences",
            "%1 shows a certificate that leads to no authority this computer knows, or leaves out one in between.")},
    {CheckCause::TlsWeak,
        QT_TRANSLATE_NOOP("CheckSentences", "The certificate of %1 has a key or a signature too weak to trust.")},
    {CheckCause::TlsWrongPurpose,
        QT_TRANSLATE_NOOP("CheckSentences",
            "The certificate of %1 was not issued for a server, or by somebody who must not issue any.")},
    {CheckCause::TlsTooOld,
        QT_TRANSLATE_NOOP("CheckSentences", "%1 speaks only encryption that is too old to be safe.")},
    {CheckCause::TlsClientCertificateWanted,
        QT_TRANSLATE_NOOP("CheckSentences", "%1 lets in only callers with a certificate of their own.")},
    {CheckCause::TlsClientCertificateRefused,
        QT_TRANSLATE_NOOP("CheckSentences", "%1 does not accept the client certificate of this integration.")},
    {CheckCause::TlsFailed,
        QT_TRANSLATE_NOOP("CheckSentences",
            "No encrypted connection to %1 could be made: it may be too old, or let in only callers with a "
            "certificate.")},
    {CheckCause::PlainPort, QT_TRANSLATE_NOOP("CheckSentences", "%1 speaks http, not https.")},
    {CheckCause::TlsPort, QT_TRANSLATE_NOOP("CheckSentences", "%1 speaks https, not http.")},
    {CheckCause::ProxyFailed, QT_TRANSLATE_NOOP("CheckSentences", "The proxy %3 on the way to %1 did not answer.")},
    {CheckCause::ProxyClosed, QT_TRANSLATE_NOOP("CheckSentences", "The proxy %3 on the way to %1 hung up.")},
    {CheckCause::ProxyRefused, QT_TRANSLATE_NOOP("CheckSentences", "The proxy %3 opens no way to %1.")},
    {CheckCause::ProxyLogin, QT_TRANSLATE_NOOP("CheckSentences", "The proxy %3 on the way to %1 wants a login.")},
    {CheckCause::ProxyUnencrypted,
        QT_TRANSLATE_NOOP("CheckSentences", "The proxy %3 could read the password for %1, so it was not sent.")},
    {CheckCause::RedirectRefused,
        QT_TRANSLATE_NOOP("CheckSentences", "%1 sends callers on to %3, where the password must not go.")},
    {CheckCause::AnswerTooLarge,
        QT_TRANSLATE_NOOP("CheckSentences", "The answer of %1 is too large to be a registry's.")},
};

QString dayAndTime(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

QString argumentInWords(const CheckReport &report)
{
    if (report.cause == CheckCause::TlsExpired || report.cause == CheckCause::TlsNotYetValid) {
        return dayAndTime(QDateTime::fromString(report.argument, Qt::ISODate));
    }
    if (report.cause != CheckCause::ClockOff) {
        return report.argument;
    }
    const int minutes = std::abs(report.argument.toInt());
    return QCoreApplication::translate("CheckSentences", "%n minute(s)", nullptr, minutes);
}

} // namespace

QString filled(const char *text, const CheckReport &report)
{
    const QStringList values = {
        report.registry, report.userName, report.otherHost, argumentInWords(report), dayAndTime(report.at)};
    QString sentence;
    const QString pattern = QCoreApplication::translate("CheckSentences", text);
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const int place = pattern[i] == u'%' && i + 1 < pattern.size() ? pattern[i + 1].digitValue() : -1;
        if (place >= 1 && place <= values.size()) {
            sentence += values[place - 1];
            ++i;
        } else {
            sentence += pattern[i];
        }
    }
    return sentence;
}

QString message(const CheckReport &report)
{
    const auto found = std::ranges::find(messages, report.cause, &CheckSentence::cause);
    return found == std::end(messages) ? QString() : filled(found->text, report);
}

} // namespace purser
