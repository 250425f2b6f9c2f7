#include "app/registry/checkrecord.h"

#include "app/model/clock.h"
#include "app/model/displaytext.h"
#include "app/registry/ecraddress.h"
#include "app/registry/ecrfinding.h"
#include "app/registry/origin.h"
#include "app/registry/serverfacts.h"

using namespace Qt::Literals;

namespace purser {

namespace {

// An address without its query, where servers and we put all kinds of things.
QString shownAddress(const QUrl &url)
{
    return displayText(url.toString(QUrl::RemoveQuery | QUrl::RemoveUserInfo | QUrl::RemoveFragment));
}

} // namespace

void markAskedOnce(CheckStep &step)
{
    if (step.remark == CheckStep::Remark::None) {
        step.remark = CheckStep::Remark::AskedOnce;
    }
}

CheckRecord::CheckRecord(const RegistryLogin &login)
{
    m_redactor.add(login.userName, login.password);
    if (login.aws) {
        m_redactor.add(login.aws->secretAccessKey);
        m_redactor.add(login.aws->sessionToken);
    }
    m_report.server = login.server;
    m_report.registry = displayText(authority(login.registry));
    m_report.userName = login.aws ? login.aws->accessKeyId : login.userName;
    m_loginName = login.userName;
    m_report.at = currentTime();
}

void CheckRecord::turnTo(const QUrl &registry)
{
    m_report.registry = displayText(authority(registry));
}

void CheckRecord::turnTo(const RegistryLogin &login, const QString &keysAccount)
{
    turnTo(login.registry);
    m_redactor.add(login.userName, login.password);
    m_loginName = login.userName;
    m_keysAccount = keysAccount;
    m_registryAccount = readEcrRegistry(login.registry).value_or(EcrRegistry()).account;
}

void CheckRecord::recognize(const HttpAnswer &ping)
{
    m_report.server = recognizeServer(ping).value_or(m_report.server);
}

void CheckRecord::add(CheckStep::Kind kind, const QUrl &asked, const HttpAnswer &answer)
{
    const bool isMint = kind == CheckStep::Kind::Mint;
    const QString request = (isMint ? u"POST %1"_s : u"GET %1"_s).arg(shownAddress(asked));
    CheckStep step {kind, CheckStep::Outcome::Passed, request, {}, answer.milliseconds, {}};
    if (isMint || kind == CheckStep::Kind::Login || kind == CheckStep::Kind::Token) {
        step.userName = isMint ? m_report.userName : m_loginName;
    }
    if (answer.status != 0) {
        const QString words = answer.status == 200 ? QString() : serverWords(answer, m_redactor);
        const QString status = QString::number(answer.status);
        step.answered = words.isEmpty() ? status : u"%1 %2"_s.arg(status, words);
    }
    if (answer.peer.isCommonNameOnly && answer.failure == HttpFailure::None) {
        step.remark = CheckStep::Remark::CommonNameOnly;
    }
    m_report.steps.append(step);
}

// True if the check ends here; then the report says why.
bool CheckRecord::stopsAt(const std::optional<Finding> &finding, const HttpAnswer &answer)
{
    if (finding) {
        mark(CheckStep::Outcome::Failed);
        conclude(finding->verdict, finding->cause, finding->argument);
        describe(finding->cause, answer);
    }
    return finding.has_value();
}

bool CheckRecord::stopsAtRealm(const RealmRule &rule, const HttpAnswer &ping)
{
    if (!stopsAt(findRealm(rule), ping)) {
        return false;
    }
    quoteChallenge(ping);
    m_report.otherHost = rule.realm.isEmpty() ? QString() : displayText(origin(rule.realm));
    if (rule.answer == RealmRule::Answer::NeedsConsent) {
        offer(rule.consent);
    }
    return true;
}

void CheckRecord::quote(const HttpAnswer &answer)
{
    m_report.serverWords = serverWords(answer, m_redactor);
}

void CheckRecord::quoteChallenge(const HttpAnswer &answer)
{
    const QString header = QString::fromUtf8(answer.header("WWW-Authenticate"_ba));
    if (!header.isEmpty()) {
        m_report.serverWords = displayText(m_redactor.clean(header));
    }
}

void CheckRecord::conclude(Verdict verdict, CheckCause cause, const QString &argument)
{
    const Finding finding = atServer(Finding {verdict, cause, argument});
    m_report.verdict = finding.verdict;
    m_report.cause = finding.cause;
    m_report.argument = finding.argument;
}

// What the same outcome means at this server.
Finding CheckRecord::atServer(const Finding &finding) const
{
    if (!m_keysAccount.isEmpty()) {
        return atEcr(finding, m_keysAccount, m_registryAccount);
    }
    const bool isByToken = finding.verdict == Verdict::Accepted && finding.cause != CheckCause::BasicProved;
    if (m_report.server == ServerKind::Ghcr && isByToken) {
        return Finding {finding.verdict, CheckCause::TokenProvedNotName, finding.argument};
    }
    return finding;
}

void CheckRecord::describe(CheckCause cause, const HttpAnswer &answer)
{
    if (answer.status != 0 && answer.failure != HttpFailure::RedirectRefused) {
        quote(answer);
    }
    switch (cause) {
    case CheckCause::RedirectRefused:
    case CheckCause::LoginPage:
        m_report.otherHost =
            answer.url.host().isEmpty() ? QString() : displayText(m_redactor.clean(origin(answer.url)));
        break;
    case CheckCause::ProxyFailed:
    case CheckCause::ProxyClosed:
    case CheckCause::ProxyRefused:
    case CheckCause::ProxyLogin:
    case CheckCause::ProxyUnencrypted:
        m_report.otherHost = displayText(answer.proxy);
        break;
    case CheckCause::TlsWrongName:
        m_report.otherHost = displayText(answer.peer.names.join(u", "_s));
        break;
    case CheckCause::TlsSelfSigned:
    case CheckCause::TlsUnknownAuthority:
    case CheckCause::TlsIncomplete:
        offerCertificate(answer);
        break;
    default:
        break;
    }
}

void CheckRecord::offerCertificate(const HttpAnswer &answer)
{
    if (answer.peer.sha256.isEmpty()) {
        return;
    }
    const QString value = u"%1 %2"_s.arg(hostAndPort(answer.url), answer.peer.sha256);
    m_report.offer = CheckOffer {Trust {Trust::Kind::Certificate, value}, displayText(answer.peer.subject),
        displayText(answer.peer.issuer), answer.peer.validFrom, answer.peer.validUntil};
    m_report.otherHost = displayText(authority(answer.url));
}

} // namespace purser
