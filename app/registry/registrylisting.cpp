#include "app/registry/registrylisting.h"

#include "app/registry/origin.h"

#include <QCoro/QCoroFuture>
#include <QtConcurrent/QtConcurrentRun>

using namespace Qt::Literals;

namespace purser {

namespace {

constexpr int firstPage = 100; // shown at once
constexpr int laterPages = 1000; // what Amazon and the reference implementation allow at most
constexpr qsizetype parsedAtOnce = 128 * 1024; // bytes that take no time worth speaking of

} // namespace

RegistryListing::RegistryListing(std::shared_ptr<RegistryConversation> conversation, const QString &repository,
    const OnNames &onNames, std::stop_token stop, ListingLimits limits)
    : m_conversation(std::move(conversation)), m_onNames(onNames), m_stop(std::move(stop)), m_limits(limits)
{
    m_listing.repository = repository;
}

QCoro::Task<Listing> RegistryListing::run()
{
    const std::optional<CheckReport> failure = co_await m_conversation->open(m_stop);
    m_listing.registry = m_conversation->registry();
    m_listing.userName = m_conversation->userName();
    if (failure) {
        m_listing.end = failure->cause == CheckCause::Cancelled ? Listing::End::Cancelled : Listing::End::Failed;
        m_listing.failure = failure;
        co_return m_listing;
    }
    if (!isCatalog()) {
        m_listing.repository = m_conversation->repositoryNamed(m_listing.repository).value_or(m_listing.repository);
    }
    const QUrl url = pageOf(firstPage);
    const RegistryAnswer answer = co_await ask(url);
    const std::optional<Page> page = co_await read(url, answer);
    if (page) {
        take(*page);
        co_await readRest(*page);
    }
    co_return m_listing;
}

QCoro::Task<void> RegistryListing::readRest(Page page)
{
    // Once more from the start in larger pages. Where there are none, the small ones go on.
    if (nextPage(page.url, page.link).kind == PageLink::Kind::Next && m_conversation->server() != ServerKind::Quay) {
        const QUrl url = pageOf(laterPages);
        const RegistryAnswer answer = co_await ask(url);
        const bool isRefused = answer.http.failure == HttpFailure::None && answer.http.status != 200;
        std::optional<Page> larger;
        if (!isRefused) {
            larger = co_await read(url, answer);
        }
        if (larger && larger->content.names.size() > page.content.names.size()) {
            page = *larger;
            take(page);
        }
    }
    for (qsizetype pages = 1; m_listing.end == Listing::End::Complete; ++pages) {
        const PageLink next = nextPage(page.url, page.link);
        if (!mayGoOn(next, pages)) {
            co_return;
        }
        const RegistryAnswer answer = co_await ask(next.url);
        const std::optional<Page> following = co_await read(next.url, answer);
        if (!following) {
            co_return;
        }
        page = *following;
        if (!take(page) && m_listing.end == Listing::End::Complete && !page.link.isEmpty()) {
            m_listing.end = Listing::End::InCircles;
        }
    }
}

// Sets the end where the list ends although there seems to be more.
bool RegistryListing::mayGoOn(const PageLink &next, qsizetype pages)
{
    if (next.kind == PageLink::Kind::Elsewhere) {
        m_listing.end = Listing::End::LinkedAway;
        m_listing.otherHost = next.url.host().isEmpty() ? next.url.scheme() : authority(next.url);
    } else if (next.kind == PageLink::Kind::Next && m_pages.contains(next.url)) {
        m_listing.end = Listing::End::InCircles;
    } else if (next.kind == PageLink::Kind::Next && pages >= m_limits.pages) {
        m_listing.end = Listing::End::TooManyPages;
    }
    return next.kind == PageLink::Kind::Next && m_listing.end == Listing::End::Complete;
}

QCoro::Task<RegistryAnswer> RegistryListing::ask(QUrl url)
{
    m_pages.insert(url);
    return m_conversation->ask(question(url), m_stop);
}

QCoro::Task<std::optional<RegistryListing::Page>> RegistryListing::read(QUrl url, RegistryAnswer answer)
{
    std::optional<Page> none;
    if (answer.isFromTokenService || answer.http.failure != HttpFailure::None || answer.http.status != 200) {
        judge(answer);
        co_return none;
    }
    const auto parse = isCatalog() ? &parseRepositories : &parseTags;
    std::optional<NamesPage> content;
    if (answer.http.body.size() <= parsedAtOnce) {
        content = parse(answer.http.body);
    } else {
        const QFuture<std::optional<NamesPage>> parsing = QtConcurrent::run(parse, answer.http.body);
        content = co_await parsing;
    }
    if (!content) {
        m_listing.end = Listing::End::Unreadable;
        co_return none;
    }
    Page page;
    page.url = url;
    page.content = *content;
    page.link = answer.http.header("Link"_ba);
    co_return page;
}

// Whether there was anything new in it.
bool RegistryListing::take(const Page &page)
{
    QStringList added;
    m_listing.leftOut += page.content.leftOut;
    for (const QString &name : page.content.names) {
        if (m_names.size() >= m_limits.names) {
            m_listing.end = Listing::End::TooManyNames;
            break;
        }
        const qsizetype before = m_names.size();
        m_names.insert(name);
        if (m_names.size() > before) {
            added << name;
        }
    }
    m_listing.names += added;
    if (!added.isEmpty() && m_onNames) {
        m_onNames(added);
    }
    return !added.isEmpty();
}

void RegistryListing::judge(const RegistryAnswer &answer)
{
    using End = Listing::End;
    const int status = answer.http.status;
    m_listing.failure = m_conversation->failure(answer.http);
    if (m_listing.failure) {
        m_listing.end = answer.http.failure == HttpFailure::Cancelled ? End::Cancelled : End::Failed;
        return;
    }
    m_listing.serverWords = m_conversation->words(answer.http);
    const bool isRefused = status == 401 || status == 403 || status == 404;
    const bool isBeginning = m_listing.names.isEmpty();
    if (isCatalog() && isBeginning && (isRefused || status == 405 || (answer.isFromTokenService && status == 400))) {
        m_listing.end = End::NotOffered;
    } else if (!isCatalog() && isBeginning && isRefused) {
        m_listing.end = status == 403 ? End::Forbidden : End::Hidden;
    } else {
        const std::optional<Finding> finding =
            answer.isFromTokenService ? findToken(answer.http) : findTokenUse(answer.http, false);
        const Finding noToken {Verdict::NotProven, CheckCause::NoToken, {}};
        m_listing.end = End::Failed;
        m_listing.failure = m_conversation->report(finding.value_or(noToken), answer.http);
    }
}

QUrl RegistryListing::pageOf(int entries) const
{
    const QString path = isCatalog() ? u"/v2/_catalog"_s : u"/v2/%1/tags/list"_s.arg(m_listing.repository);
    return m_conversation->address(path, u"n=%1"_s.arg(entries));
}

RegistryQuestion RegistryListing::question(const QUrl &url) const
{
    const QByteArray repository = m_listing.repository.toUtf8();
    RegistryQuestion question;
    question.url = url;
    question.scope = isCatalog() ? "registry:catalog:*"_ba : "repository:" + repository + ":pull";
    if (!isCatalog()) { // Azure's registries list tags only with this one
        question.furtherScopes << "repository:" + repository + ":metadata_read"
                               << "repository:" + repository + ":pull,metadata_read"
                               << "repository:" + repository + ":metadata_read,pull";
    }
    return question;
}

} // namespace purser
