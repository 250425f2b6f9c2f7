#pragma once

#include "app/model/serverkind.h"
#include "app/model/trust.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace purser {

// The outcome of a check. `Accepted` is said only when the password was proved to make the difference.
enum class Verdict {
    Accepted,
    Refused, // the registry says the user or the password is wrong
    Limited, // the login is right, but it may not do what was asked
    NotProven, // the registry answers, yet nothing showed whether it looked at the password
    NotARegistry,
    Unreachable,
};

// Why the verdict is what it is, each with its own sentence and advice in checksentences.h.
enum class CheckCause {
    // accepted
    BasicProved, // /v2/ refused without a login and answered 200 with it
    TokenSubjectProved, // the token names the user
    TokenControlProved, // the token service refuses callers without a login
    TokenProvedNotName, // as before, but this server lets every user name pass (GHCR)
    TokenServiceProved, // strangers get an opaque token too, but this service gives none for a wrong login (Google)
    AwsProved, // Amazon gave a password for the keys, and the registry takes it

    // refused, limited
    WrongCredentials,
    TooManyFailedLogins,
    TokenNotAccepted, // a token just issued was refused: clock or configuration
    ClockOff, // the same, and the server's Date header differs from this computer's clock by more than 60 s
    RightMissing,
    NotAllowed, // 403
    AwsKeyUnknown, // UnrecognizedClientException: no such access key id
    AwsSecretWrong, // InvalidSignatureException, and the clocks agree
    AwsSessionExpired, // ExpiredTokenException: temporary keys are over
    AwsNotAllowed, // AccessDeniedException: the keys are right but may not ask for a password
    OtherAccount, // the keys belong to another AWS account than the one whose registry is meant; `argument` is theirs

    // not proven
    OpenRegistry, // /v2/ answers 200 to everybody
    AnonymousTokens, // the token service gives tokens to anybody
    TooManyRequests,
    ServerTrouble, // 5xx
    RealmRefused, // the registry asks to send the password to a host that the realm rule forbids
    RealmNeedsConsent, // … that a person may allow
    RealmUnencrypted,
    ChallengeMissing,
    ChallengeMalformed,
    ChallengeUnsupported, // only Negotiate, NTLM, Digest, …
    NoToken, // the token service's answer holds no usable token
    TokenServiceFailed, // the token service answered something else
    UnexpectedAnswer,
    Cancelled,
    KeyRefusedOffline, // the service-account key is damaged: nothing was sent
    Unencrypted, // plain http to an address nobody allowed it for: nothing was sent
    AddressUnusable, // not a web address, or one with user information: nothing was sent
    RegionUnknown, // Amazon has no such region; `argument` is it
    AuthoritiesUnusable, // the integration's own certificate authorities cannot be read: nothing was sent
    ClientCertificateUnusable, // its client certificate or key cannot be read, or do not fit: nothing was sent
    UserNameUnusable, // it has a colon or a control character (RFC 7617): nothing was sent

    // not a registry
    NotFound, // 404 on /v2/
    WebSite, // 200 with something that is not a registry's answer
    LoginPage, // redirected to a page for people, or a captive portal

    // unreachable
    HostNotFound,
    ConnectionRefused,
    TimedOut,
    ClosedEarly,
    NetworkFailed,
    NetworkDown, // this computer has no network
    TlsSelfSigned,
    TlsUnknownAuthority,
    TlsExpired,
    TlsNotYetValid,
    TlsWrongName,
    TlsIncomplete, // neither the authority nor the certificate in between is known
    TlsWeak, // a key or a signature too weak to trust
    TlsWrongPurpose, // a certificate that is not for servers, or issued by one that must not issue
    TlsTooOld, // no common version or cipher
    TlsClientCertificateWanted, // the server wants a certificate of the caller, and there is none
    TlsClientCertificateRefused,
    TlsFailed,
    PlainPort, // https was tried on a port that speaks http
    TlsPort, // http was tried on a port that speaks https
    ProxyFailed,
    ProxyLogin,
    ProxyClosed, // it hung up
    ProxyRefused, // it answers that it opens no way there (403, 404, 502, 503)
    ProxyUnencrypted, // the password would have passed a proxy in clear: it was not sent
    RedirectRefused,
    AnswerTooLarge,
};

// One step of a check, as a person reads it in the trace.
struct CheckStep
{
    enum class Kind {
        Key,
        Mint, // asks Amazon for a password
        Ping,
        Token,
        TokenUse,
        Control,
        Login,
    };
    enum class Outcome { Passed, Failed, Noted };
    enum class Remark {
        None,
        CommonNameOnly, // the certificate names its host where other tools no longer look (RFC 9525)
        AskedOnce, // for all that were checked together
    };

    Kind kind = Kind::Ping;
    Outcome outcome = Outcome::Passed;
    QString asked = {}; // method and address, never a secret: "GET https://registry.example.com/v2/"
    QString answered = {}; // status and the server's words, foreign text
    qint64 milliseconds = 0;
    QString userName = {}; // whose login it tried; empty where none was sent
    Remark remark = Remark::None;

    bool operator==(const CheckStep &) const = default;
};

// What a person could allow so that the check gets further.
struct CheckOffer
{
    Trust trust = {};
    QString subject = {}; // certificate: whom it names
    QString issuer = {};
    QDateTime validFrom = {};
    QDateTime validUntil = {};

    bool operator==(const CheckOffer &) const = default;
};

// All a check found out. Never holds a secret or a token.
struct CheckReport
{
    Verdict verdict = Verdict::Unreachable;
    CheckCause cause = CheckCause::NetworkFailed;
    QString registry = {}; // host[:port]
    QString userName = {};
    QString otherHost = {}; // the realm's host, a redirect's target, the proxy, the names of a certificate
    QString serverWords = {}; // at most 300 characters of what the server said, foreign text
    QString argument =
        {}; // cause by cause: a retry time, minutes of clock difference, an HTTP status, a date of the certificate
    QList<CheckStep> steps = {};
    std::optional<CheckOffer> offer = {};
    QDateTime at = {};
    ServerKind server = ServerKind::Distribution;

    bool operator==(const CheckReport &) const = default;
};

// "accepted", "refused", "limited", "not-proven", "not-a-registry", "unreachable": stored and printed.
QString toString(Verdict verdict);
std::optional<Verdict> verdictFromString(const QString &text);

} // namespace purser
