#include "app/model/pastcheck.h"

#include "app/model/checksentences.h"

#include <array>
#include <numeric>
#include <utility>

using namespace Qt::Literals;

namespace purser {

namespace {

const std::array causeNames {
    std::pair {CheckCause::BasicProved, "basic-proved"_L1},
    std::pair {CheckCause::TokenSubjectProved, "token-subject-proved"_L1},
    std::pair {CheckCause::TokenControlProved, "token-control-proved"_L1},
    std::pair {CheckCause::TokenProvedNotName, "token-proved-not-name"_L1},
    std::pair {CheckCause::TokenServiceProved, "token-service-proved"_L1},
    std::pair {CheckCause::AwsProved, "aws-proved"_L1},
    std::pair {CheckCause::WrongCredentials, "wrong-credentials"_L1},
    std::pair {CheckCause::TooManyFailedLogins, "too-many-failed-logins"_L1},
    std::pair {CheckCause::TokenNotAccepted, "token-not-accepted"_L1},
    std::pair {CheckCause::ClockOff, "clock-off"_L1},
    std::pair {CheckCause::RightMissing, "right-missing"_L1},
    std::pair {CheckCause::NotAllowed, "not-allowed"_L1},
    std::pair {CheckCause::AwsKeyUnknown, "aws-key-unknown"_L1},
    std::pair {CheckCause::AwsSecretWrong, "aws-secret-wrong"_L1},
    std::pair {CheckCause::AwsSessionExpired, "aws-session-expired"_L1},
    std::pair {CheckCause::AwsNotAllowed, "aws-not-allowed"_L1},
    std::pair {CheckCause::OtherAccount, "other-account"_L1},
    std::pair {CheckCause::OpenRegistry, "open-registry"_L1},
    std::pair {CheckCause::AnonymousTokens, "anonymous-tokens"_L1},
    std::pair {CheckCause::TooManyRequests, "too-many-requests"_L1},
    std::pair {CheckCause::ServerTrouble, "server-trouble"_L1},
    std::pair {CheckCause::RealmRefused, "realm-refused"_L1},
    std::pair {CheckCause::RealmNeedsConsent, "realm-needs-consent"_L1},
    std::pair {CheckCause::RealmUnencrypted, "realm-unencrypted"_L1},
    std::pair {CheckCause::ChallengeMissing, "challenge-missing"_L1},
    std::pair {CheckCause::ChallengeMalformed, "challenge-malformed"_L1},
    std::pair {CheckCause::ChallengeUnsupported, "challenge-unsupported"_L1},
    std::pair {CheckCause::NoToken, "no-token"_L1},
    std::pair {CheckCause::TokenServiceFailed, "token-service-failed"_L1},
    std::pair {CheckCause::UnexpectedAnswer, "unexpected-answer"_L1},
    std::pair {CheckCause::Cancelled, "cancelled"_L1},
    std::pair {CheckCause::KeyRefusedOffline, "key-refused-offline"_L1},
    std::pair {CheckCause::Unencrypted, "unencrypted"_L1},
    std::pair {CheckCause::AddressUnusable, "address-unusable"_L1},
    std::pair {CheckCause::RegionUnknown, "region-unknown"_L1},
    std::pair {CheckCause::AuthoritiesUnusable, "authorities-unusable"_L1},
    std::pair {CheckCause::ClientCertificateUnusable, "client-certificate-unusable"_L1},
    std::pair {CheckCause::UserNameUnusable, "user-name-unusable"_L1},
    std::pair {CheckCause::NotFound, "not-found"_L1},
    std::pair {CheckCause::WebSite, "web-site"_L1},
    std::pair {CheckCause::LoginPage, "login-page"_L1},
    std::pair {CheckCause::HostNotFound, "host-not-found"_L1},
    std::pair {CheckCause::ConnectionRefused, "connection-refused"_L1},
    std::pair {CheckCause::TimedOut, "timed-out"_L1},
    std::pair {CheckCause::ClosedEarly, "closed-early"_L1},
    std::pair {CheckCause::NetworkFailed, "network-failed"_L1},
    std::pair {CheckCause::NetworkDown, "network-down"_L1},
    std::pair {CheckCause::TlsSelfSigned, "tls-self-signed"_L1},
    std::pair {CheckCause::TlsUnknownAuthority, "tls-unknown-authority"_L1},
    std::pair {CheckCause::TlsExpired, "tls-expired"_L1},
    std::pair {CheckCause::TlsNotYetValid, "tls-not-yet-valid"_L1},
    std::pair {CheckCause::TlsWrongName, "tls-wrong-name"_L1},
    std::pair {CheckCause::TlsIncomplete, "tls-incomplete"_L1},
    std::pair {CheckCause::TlsWeak, "tls-weak"_L1},
    std::pair {CheckCause::TlsWrongPurpose, "tls-wrong-purpose"_L1},
    std::pair {CheckCause::TlsTooOld, "tls-too-old"_L1},
    std::pair {CheckCause::TlsClientCertificateWanted, "tls-client-certificate-wanted"_L1},
    std::pair {CheckCause::TlsClientCertificateRefused, "tls-client-certificate-refused"_L1},
    std::pair {CheckCause::TlsFailed, "tls-failed"_L1},
    std::pair {CheckCause::PlainPort, "plain-port"_L1},
    std::pair {CheckCause::TlsPort, "tls-port"_L1},
    std::pair {CheckCause::ProxyFailed, "proxy-failed"_L1},
    std::pair {CheckCause::ProxyLogin, "proxy-login"_L1},
    std::pair {CheckCause::ProxyClosed, "proxy-closed"_L1},
    std::pair {CheckCause::ProxyRefused, "proxy-refused"_L1},
    std::pair {CheckCause::ProxyUnencrypted, "proxy-unencrypted"_L1},
    std::pair {CheckCause::RedirectRefused, "redirect-refused"_L1},
    std::pair {CheckCause::AnswerTooLarge, "answer-too-large"_L1},
};

// In the order of their declaration, none left out.
static_assert(causeNames.size() == static_cast<size_t>(CheckCause::AnswerTooLarge) + 1);

} // namespace

bool isFailing(Verdict verdict)
{
    return verdict != Verdict::Accepted && verdict != Verdict::NotProven;
}

PastCheck pastCheck(const CheckReport &report)
{
    const auto add = [](qint64 sum, const CheckStep &step) { return sum + step.milliseconds; };
    return {.verdict = report.verdict,
        .cause = toString(report.cause),
        .message = message(report),
        .at = report.at,
        .milliseconds = std::accumulate(report.steps.cbegin(), report.steps.cend(), qint64(0), add)};
}

QString toString(CheckCause cause)
{
    return causeNames.at(static_cast<size_t>(cause)).second;
}

} // namespace purser
