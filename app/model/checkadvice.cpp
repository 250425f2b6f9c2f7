#include "app/model/checksentences.h"
#include "app/model/checksentencetable.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::Literals;

namespace purser {

namespace {

const CheckSentence advices[] = {
    {CheckCause::WrongCredentials,
        QT_TRANSLATE_NOOP("CheckSentences", "Check the user name, then enter the password again.")},
    {CheckCause::TooManyFailedLogins,
        QT_TRANSLATE_NOOP("CheckSentences", "Wait a quarter of an hour before you check again.")},
    {CheckCause::TokenNotAccepted,
        QT_TRANSLATE_NOOP("CheckSentences",
            "Ask the registry's administrator whether its token service and the registry agree on service and "
            "issuer.")},
    {CheckCause::ClockOff,
        QT_TRANSLATE_NOOP("CheckSentences", "Set the clock of this computer, or have the registry's set.")},
    {CheckCause::RightMissing, QT_TRANSLATE_NOOP("CheckSentences", "Ask the registry's administrator for the right.")},
    {CheckCause::NotAllowed,
        QT_TRANSLATE_NOOP("CheckSentences",
            "Ask the registry's administrator whether the account is blocked or your network is not on the allowed "
            "list.")},
    {CheckCause::AwsKeyUnknown,
        QT_TRANSLATE_NOOP(
            "CheckSentences", "Look in IAM whether the key was deleted or deactivated, or make a new one.")},
    {CheckCause::AwsSecretWrong,
        QT_TRANSLATE_NOOP("CheckSentences",
            "Enter the secret access key again. Amazon shows it only once; if it is lost, make a new key.")},
    {CheckCause::AwsSessionExpired,
        QT_TRANSLATE_NOOP("CheckSentences", "Enter new temporary keys, or keys of an IAM user, which last.")},
    {CheckCause::AwsNotAllowed,
        QT_TRANSLATE_NOOP("CheckSentences", "Have ecr:GetAuthorizationToken allowed for it in IAM.")},
    {CheckCause::OtherAccount,
        QT_TRANSLATE_NOOP(
            "CheckSentences", "Check the account number, or have that registry's policy allow your account.")},
    {CheckCause::RegionUnknown,
        QT_TRANSLATE_NOOP("CheckSentences", "Check the spelling; regions are written like eu-central-1.")},
    {CheckCause::AuthoritiesUnusable,
        QT_TRANSLATE_NOOP("CheckSentences", "Choose the file with the authority's certificate again.")},
    {CheckCause::ClientCertificateUnusable,
        QT_TRANSLATE_NOOP("CheckSentences", "Choose the certificate and its own key again, both as PEM.")},
    {CheckCause::OpenRegistry,
        QT_TRANSLATE_NOOP(
            "CheckSentences", "Check by pulling a private image with it; for an open registry none is needed.")},
    {CheckCause::AnonymousTokens, QT_TRANSLATE_NOOP("CheckSentences", "Check by pulling a private image with it.")},
    {CheckCause::TooManyRequests, QT_TRANSLATE_NOOP("CheckSentences", "Check again later.")},
    {CheckCause::ServerTrouble,
        QT_TRANSLATE_NOOP("CheckSentences", "Check again when the registry works; the credential is not the cause.")},
    {CheckCause::RealmRefused,
        QT_TRANSLATE_NOOP(
            "CheckSentences", "Ask the registry's administrator to correct the address of the token service.")},
    {CheckCause::RealmNeedsConsent,
        QT_TRANSLATE_NOOP("CheckSentences", "If you know that %3 belongs to this registry, allow it.")},
    {CheckCause::RealmUnencrypted,
        QT_TRANSLATE_NOOP("CheckSentences",
            "Ask the registry's administrator to correct its base address: the token service has to be https.")},
    {CheckCause::ChallengeMissing,
        QT_TRANSLATE_NOOP(
            "CheckSentences", "Ask the administrator whether a proxy in front of it removes WWW-Authenticate.")},
    {CheckCause::ChallengeMalformed,
        QT_TRANSLATE_NOOP("CheckSentences", "Show the registry's administrator what it sends.")},
    {CheckCause::ChallengeUnsupported,
        QT_TRANSLATE_NOOP("CheckSentences", "Ask the registry's administrator to offer Basic or token login.")},
    {CheckCause::NoToken,
        QT_TRANSLATE_NOOP(
            "CheckSentences", "Look for a login page of your network, or show the answer to the administrator.")},
    {CheckCause::TokenServiceFailed,
        QT_TRANSLATE_NOOP("CheckSentences", "Show the registry's administrator what the token service says.")},
    {CheckCause::UnexpectedAnswer,
        QT_TRANSLATE_NOOP(
            "CheckSentences", "Check the address, then show the answer to the registry's administrator.")},
    {CheckCause::Cancelled, QT_TRANSLATE_NOOP("CheckSentences", "Check again when you like.")},
    {CheckCause::KeyRefusedOffline,
        QT_TRANSLATE_NOOP("CheckSentences", "Download the key file again and choose it unchanged.")},
    {CheckCause::Unencrypted,
        QT_TRANSLATE_NOOP(
            "CheckSentences", "Use https, or allow plain http for this registry if you trust the network in between.")},
    {CheckCause::AddressUnusable,
        QT_TRANSLATE_NOOP("CheckSentences", "Enter the registry's host name, and the port if it has one.")},
    {CheckCause::UserNameUnusable, QT_TRANSLATE_NOOP("CheckSentences", "Enter the user name without it.")},
    {CheckCause::NotFound,
        QT_TRANSLATE_NOOP(
            "CheckSentences", "Check the address: the registry is often at another host than its web pages.")},
    {CheckCause::WebSite,
        QT_TRANSLATE_NOOP("CheckSentences", "Enter the address of the registry, not of its web pages.")},
    {CheckCause::LoginPage,
        QT_TRANSLATE_NOOP(
            "CheckSentences", "Open a web browser once to log in to your network, or connect to the VPN.")},
    {CheckCause::HostNotFound,
        QT_TRANSLATE_NOOP("CheckSentences", "Check the spelling, and whether a VPN is needed to see it.")},
    {CheckCause::ConnectionRefused,
        QT_TRANSLATE_NOOP("CheckSentences", "Check the port, and whether the registry is running.")},
    {CheckCause::TimedOut,
        QT_TRANSLATE_NOOP("CheckSentences", "Check whether a firewall, a VPN or a proxy is in between.")},
    {CheckCause::ClosedEarly,
        QT_TRANSLATE_NOOP("CheckSentences", "Check again; if it stays, check whether the port wants https.")},
    {CheckCause::NetworkFailed, QT_TRANSLATE_NOOP("CheckSentences", "Check the network, then check again.")},
    {CheckCause::NetworkDown, QT_TRANSLATE_NOOP("CheckSentences", "Connect this computer, then check again.")},
    {CheckCause::TlsSelfSigned,
        QT_TRANSLATE_NOOP(
            "CheckSentences", "Compare its fingerprint with the administrator's, then trust it for this host.")},
    {CheckCause::TlsUnknownAuthority,
        QT_TRANSLATE_NOOP("CheckSentences",
            "Have your company's authority installed on this computer, or compare the fingerprint and trust it for "
            "this host.")},
    {CheckCause::TlsExpired, QT_TRANSLATE_NOOP("CheckSentences", "Ask the registry's administrator to renew it.")},
    {CheckCause::TlsNotYetValid, QT_TRANSLATE_NOOP("CheckSentences", "Look at this computer's clock first.")},
    {CheckCause::TlsWrongName,
        QT_TRANSLATE_NOOP("CheckSentences", "Enter the registry by a name that its certificate has.")},
    {CheckCause::TlsIncomplete,
        QT_TRANSLATE_NOOP("CheckSentences",
            "Add your company's authority to the integration, have the server send its whole chain, or compare the "
            "fingerprint and trust it for this host.")},
    {CheckCause::TlsWeak,
        QT_TRANSLATE_NOOP(
            "CheckSentences", "Ask the registry's administrator for a certificate with 2048 bits and SHA-256.")},
    {CheckCause::TlsWrongPurpose,
        QT_TRANSLATE_NOOP("CheckSentences", "Ask the registry's administrator for a server certificate.")},
    {CheckCause::TlsTooOld,
        QT_TRANSLATE_NOOP("CheckSentences", "Ask the registry's administrator to offer TLS 1.2 or later.")},
    {CheckCause::TlsClientCertificateWanted,
        QT_TRANSLATE_NOOP("CheckSentences", "Add the certificate you were given, with its key, to the integration.")},
    {CheckCause::TlsClientCertificateRefused,
        QT_TRANSLATE_NOOP(
            "CheckSentences", "Ask the administrator whether it has expired and which authority it must come from.")},
    {CheckCause::TlsFailed,
        QT_TRANSLATE_NOOP(
            "CheckSentences", "Ask the administrator whether it speaks TLS 1.2 and wants a certificate.")},
    {CheckCause::PlainPort,
        QT_TRANSLATE_NOOP("CheckSentences", "Enter the port of https, or the address with http://.")},
    {CheckCause::TlsPort, QT_TRANSLATE_NOOP("CheckSentences", "Enter the address with https://.")},
    {CheckCause::ProxyFailed,
        QT_TRANSLATE_NOOP("CheckSentences", "Check the proxy's address, and whether it is running.")},
    {CheckCause::ProxyClosed, QT_TRANSLATE_NOOP("CheckSentences", "Ask whoever runs the proxy what it dislikes.")},
    {CheckCause::ProxyRefused, QT_TRANSLATE_NOOP("CheckSentences", "Have the proxy let you through, or except %1.")},
    {CheckCause::ProxyLogin, QT_TRANSLATE_NOOP("CheckSentences", "Log in to the proxy, or except %1 from it.")},
    {CheckCause::ProxyUnencrypted, QT_TRANSLATE_NOOP("CheckSentences", "Use https, or except %1 from the proxy.")},
    {CheckCause::RedirectRefused,
        QT_TRANSLATE_NOOP("CheckSentences", "If %3 is the registry you mean, enter that address.")},
    {CheckCause::AnswerTooLarge, QT_TRANSLATE_NOOP("CheckSentences", "Check the address.")},
};

QString whenAgain(const CheckReport &report)
{
    const QDateTime again = QDateTime::fromString(report.argument, Qt::ISODate).toLocalTime();
    return again.isValid() ? QCoreApplication::translate("CheckSentences", "Check again at %1.")
                                 .arg(QLocale().toString(again.time(), QLocale::ShortFormat))
                           : QString();
}

QString specialAdvice(const CheckReport &report)
{
    const bool isForLater =
        report.cause == CheckCause::TooManyRequests || report.cause == CheckCause::TooManyFailedLogins;
    const QString time = isForLater ? whenAgain(report) : QString();
    return time.isEmpty() ? serverAdvice(report) : time;
}

} // namespace

QString advice(const CheckReport &report)
{
    if (const QString special = specialAdvice(report); !special.isEmpty()) {
        return special;
    }
    const auto found = std::ranges::find(advices, report.cause, &CheckSentence::cause);
    return found == std::end(advices) ? QString() : filled(found->text, report);
}

} // namespace purser
