#include "app/registry/checkrecord.h"

#include "app/model/displaytext.h"
#include "app/registry/origin.h"

using namespace Qt::Literals;

namespace purser {

namespace {

// An address without its query, where servers and we put all kinds of things.
QString shownAddress(const QUrl &url)
{
    return displayText(url.toString(QUrl::RemoveQuery | QUrl::RemoveUserInfo | QUrl::RemoveFragment));
}

} // namespace

CheckRecord::CheckRecord(const RegistryLogin &login)
{
    m_redactor.add(login.userName, login.password);
    m_report.server = login.server;
    m_report.registry = displayText(authority(login.registry));
    m_report.userName = login.userName;
    m_report.at = QDateTime::currentDateTimeUtc();
}

void CheckRecord::add(CheckStep::Kind kind, const QUrl &asked, const HttpAnswer &answer)
{
    CheckStep step {
        kind, CheckStep::Outcome::Passed, u"GET %1"_s.arg(shownAddress(asked)), {}, answer.milliseconds, {}};
    if (kind == CheckStep::Kind::Login || kind == CheckStep::Kind::Token) {
        step.userName = m_report.userName;
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
    m_report.verdict = verdict;
    m_report.cause = cause;
    m_report.argument = argument;
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
