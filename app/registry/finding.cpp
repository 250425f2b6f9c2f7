#include "app/registry/finding.h"

#include "app/registry/answerfacts.h"
#include "app/registry/origin.h"
#include "app/registry/serverwords.h"

#include <algorithm>

using namespace Qt::Literals;

namespace purser {

namespace {

Finding notProven(CheckCause cause, const QString &argument = {})
{
    return Finding {Verdict::NotProven, cause, argument};
}

bool saysTooManyLogins(const HttpAnswer &answer)
{
    const QByteArray body = answer.body.toLower();
    return body.contains("too many failed login") || body.contains("too many login attempts")
        || body.contains("user is locked") || body.contains("account is locked") || body.contains("locked out");
}

bool saysInvalidCredentials(const HttpAnswer &answer)
{
    return answer.body.toLower().contains("invalid credentials");
}

// Who asks is known, and the answer says which permission is missing (Artifact Registry).
bool namesMissingPermission(const HttpAnswer &answer)
{
    const QByteArray body = answer.body.toLower();
    return answer.status == 403 && body.contains("permission") && !saysInvalidCredentials(answer);
}

// A firewall's answer in the form of a registry's (Azure Container Registry).
bool namesCallersAddress(const HttpAnswer &answer)
{
    return answer.status == 403 && answer.body.toLower().contains("client with ip");
}

// What any answer may be besides the one hoped for.
std::optional<Finding> findTrouble(const HttpAnswer &answer, CheckCause otherwise)
{
    const QString status = QString::number(answer.status);
    if (saysTooManyLogins(answer) && answer.status >= 400) {
        return notProven(CheckCause::TooManyFailedLogins, retryTime(answer));
    }
    if (answer.status == 429) {
        return notProven(CheckCause::TooManyRequests, retryTime(answer));
    }
    if (answer.status == 511) {
        return Finding {Verdict::NotARegistry, CheckCause::LoginPage, status};
    }
    return notProven(answer.status >= 500 ? CheckCause::ServerTrouble : otherwise, status);
}

bool saysTlsPort(const HttpAnswer &answer)
{
    const QByteArray body = answer.body.toLower();
    return answer.status == 400 && answer.url.scheme() == "http"_L1
        && (body.contains("http request to an https server") || body.contains("http request was sent to https port")
            || body.contains("speaking plain http to an ssl"));
}

// What nginx says, in the middle of an encrypted conversation.
std::optional<Finding> findClientCertificate(const HttpAnswer &answer)
{
    const QByteArray body = answer.status == 400 ? answer.body.toLower() : QByteArray();
    if (body.contains("no required ssl certificate was sent")) {
        return Finding {Verdict::Unreachable, CheckCause::TlsClientCertificateWanted, {}};
    }
    return body.contains("the ssl certificate error")
        ? std::optional(Finding {Verdict::Unreachable, CheckCause::TlsClientCertificateRefused, {}})
        : std::nullopt;
}

} // namespace

std::optional<Finding> findPing(const HttpAnswer &answer, const QUrl &asked)
{
    if (const auto failure = findFailure(answer)) {
        return failure;
    }
    const bool wasLedAway = !isSameOrigin(answer.url, asked);
    if (isPage(answer) && (answer.status == 200 || wasLedAway)) {
        const CheckCause cause = answer.url == asked ? CheckCause::WebSite : CheckCause::LoginPage;
        return Finding {Verdict::NotARegistry, cause, QString::number(answer.status)};
    }
    if (wasLedAway) { // the password is for the address the person gave, and no other
        return Finding {Verdict::Unreachable, CheckCause::RedirectRefused, {}};
    }
    const bool challenges = !parseChallenges(answer.header("WWW-Authenticate"_ba)).isEmpty();
    if (answer.status == 401 || (answer.status == 200 && (looksLikeRegistry(answer) || challenges))) {
        return {};
    }
    if (answer.status == 200 || answer.status == 404) {
        const CheckCause cause = answer.status == 200 ? CheckCause::WebSite : CheckCause::NotFound;
        return Finding {Verdict::NotARegistry, cause, QString::number(answer.status)};
    }
    if (const auto client = findClientCertificate(answer)) {
        return client;
    }
    if (saysTlsPort(answer)) {
        return Finding {Verdict::Unreachable, CheckCause::TlsPort, {}};
    }
    return findTrouble(answer, answer.status == 403 ? CheckCause::NotAllowed : CheckCause::UnexpectedAnswer);
}

std::optional<Finding> findLogin(const HttpAnswer &answer)
{
    if (const auto failure = findFailure(answer)) {
        return failure;
    }
    if (answer.status == 200) {
        return looksLikeRegistry(answer)
            ? std::nullopt
            : std::optional(Finding {Verdict::NotARegistry, CheckCause::WebSite, u"200"_s});
    }
    // Nexus says 400 to a wrong password.
    const bool isWrong =
        answer.status == 401 || (answer.status == 400 && errorCodes(answer).contains("UNAUTHORIZED"_L1));
    if (isWrong && !saysTooManyLogins(answer)) {
        return Finding {Verdict::Refused, CheckCause::WrongCredentials, QString::number(answer.status)};
    }
    if (answer.status == 403 && !saysTooManyLogins(answer)) {
        return Finding {Verdict::Limited, CheckCause::NotAllowed, u"403"_s};
    }
    return findTrouble(answer, CheckCause::UnexpectedAnswer);
}

std::optional<Finding> findToken(const HttpAnswer &answer)
{
    if (const auto failure = findFailure(answer)) {
        return failure;
    }
    if (answer.status == 200) {
        return {};
    }
    if (namesMissingPermission(answer)) {
        return Finding {Verdict::Limited, CheckCause::RightMissing, u"403"_s};
    }
    const bool isDenied =
        answer.status == 403 && (errorCodes(answer).contains("DENIED"_L1) || saysInvalidCredentials(answer));
    const bool isWrong = answer.status == 401 || (isDenied && !namesCallersAddress(answer));
    if (isWrong && !saysTooManyLogins(answer)) {
        return Finding {Verdict::Refused, CheckCause::WrongCredentials, QString::number(answer.status)};
    }
    return findTrouble(answer, answer.status == 403 ? CheckCause::NotAllowed : CheckCause::TokenServiceFailed);
}

std::optional<Finding> findTokenUse(const HttpAnswer &answer, bool isAnonymous)
{
    if (const auto failure = findFailure(answer)) {
        return failure;
    }
    if (answer.status == 200) {
        return looksLikeRegistry(answer)
            ? std::nullopt
            : std::optional(Finding {Verdict::NotARegistry, CheckCause::WebSite, u"200"_s});
    }
    if (answer.status == 403) {
        return Finding {Verdict::Limited, CheckCause::NotAllowed, u"403"_s};
    }
    if (answer.status != 401) {
        return findTrouble(answer, CheckCause::UnexpectedAnswer);
    }
    const LoginMethod method = chooseLoginMethod(parseChallenges(answer.header("WWW-Authenticate"_ba)), true);
    if (method.error == "insufficient_scope") {
        return Finding {Verdict::Limited, CheckCause::RightMissing, {}};
    }
    if (const auto minutes = clockDifference(answer)) {
        return notProven(CheckCause::ClockOff, QString::number(*minutes));
    }
    // Some services answer a wrong password with a token for nobody.
    return isAnonymous && method.error != "invalid_token"
        ? Finding {Verdict::Refused, CheckCause::WrongCredentials, u"401"_s}
        : notProven(CheckCause::TokenNotAccepted);
}

std::optional<Finding> findRealm(const RealmRule &rule)
{
    using enum RealmRule::Reason;
    if (rule.answer == RealmRule::Answer::Allowed) {
        return {};
    }
    if (rule.reason == Unreadable) {
        return notProven(CheckCause::ChallengeMalformed);
    }
    if (rule.reason == Unencrypted) {
        return notProven(CheckCause::RealmUnencrypted);
    }
    return notProven(
        rule.answer == RealmRule::Answer::NeedsConsent ? CheckCause::RealmNeedsConsent : CheckCause::RealmRefused);
}

std::optional<Finding> findMethod(const LoginMethod &method)
{
    switch (method.kind) {
    case LoginMethod::Kind::Bearer:
    case LoginMethod::Kind::Basic:
        return {};
    case LoginMethod::Kind::Missing:
        return notProven(CheckCause::ChallengeMissing);
    case LoginMethod::Kind::Malformed:
        return notProven(CheckCause::ChallengeMalformed);
    case LoginMethod::Kind::Unsupported:
        return notProven(CheckCause::ChallengeUnsupported, QString::fromLatin1(method.offered.join(", ")));
    }
    Q_UNREACHABLE();
}

} // namespace purser
