#include "app/clients/helperdecider.h"

#include "app/clients/helpercaller.h"

namespace purser {

namespace {

const char *const unknownSubscription =
    QT_TRANSLATE_NOOP("CredentialHelper", "PURSER_SUBSCRIPTION names “%1”, and there is no such subscription.");

UseCandidate candidateOf(const Integration &integration)
{
    return useCandidate(integration.id, integration.name, integration.typeId, integration.values);
}

QList<UseCandidate> candidatesOf(const QList<Integration> &integrations)
{
    QList<UseCandidate> candidates;
    for (const Integration &each : integrations) {
        candidates << candidateOf(each);
    }
    return candidates;
}

} // namespace

HelperDecider::HelperDecider(Account &account, const QString &subscription, const QString &folder)
    : m_account(account), m_subscription(subscription), m_folder(folder)
{
}

QCoro::Task<HelperDecider::Outcome<HelperDecision>> HelperDecider::decide(HelperServer server)
{
    const QString host = server.host;
    const Outcome<QList<UseCandidate>> candidates = co_await candidatesFor(host);
    if (!candidates) {
        co_return std::unexpected(candidates.error());
    }
    // Most have one integration a host: then nothing more needs to be read.
    const HelperDecision alone = chooseForHelper(server, *candidates, {});
    const bool isClear = alone.choice || alone.equals.isEmpty();
    if (isClear && m_subscription.isEmpty()) {
        co_return alone;
    }
    const Outcome<Done> identified = co_await identifyCaller();
    if (!identified) {
        co_return std::unexpected(identified.error());
    }
    co_return chooseForHelper(server, *candidates, *m_caller, m_defaults);
}

QCoro::Task<HelperDecider::Outcome<QList<Integration>>> HelperDecider::integrations()
{
    if (m_integrations) {
        co_return *m_integrations;
    }
    Result<QList<Integration>> all = co_await m_account.integrations().all();
    if (!all) {
        co_return std::unexpected(refusal(all.error()));
    }
    all->removeIf([](const Integration &each) { return candidateOf(each).registry.isEmpty(); });
    const QList<Integration> read = *all;
    m_integrations = read;
    co_return read;
}

QCoro::Task<HelperDecider::Outcome<QList<UseCandidate>>> HelperDecider::candidatesFor(QString host)
{
    if (m_integrations) {
        co_return candidatesOf(*m_integrations);
    }
    // One tool asks for one host: the others need not be read.
    const CandidateSearch search = searchForHost(host);
    const Result<QList<Integration>> found =
        co_await m_account.integrations().forHosts(search.secretHosts, search.typeIds);
    if (!found) {
        co_return std::unexpected(refusal(found.error()));
    }
    co_return candidatesOf(*found);
}

QCoro::Task<HelperDecider::Outcome<Done>> HelperDecider::identifyCaller()
{
    if (m_caller) {
        co_return Done();
    }
    const Result<HelperCaller> caller = co_await purser::identifyCaller(m_account, m_subscription, m_folder);
    if (!caller && caller.error().kind == ErrorKind::NoSuchThing) {
        co_return std::unexpected(refusal(unknownSubscription, m_subscription));
    }
    if (!caller) {
        co_return std::unexpected(refusal(caller.error()));
    }
    const Result<QHash<QString, QDateTime>> defaults = co_await m_account.integrations().defaults();
    if (!defaults) {
        co_return std::unexpected(refusal(defaults.error()));
    }
    m_defaults = *defaults;
    m_caller = *caller;
    co_return Done();
}

} // namespace purser
