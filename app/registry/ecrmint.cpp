#include "app/registry/ecrmint.h"

#include "app/model/clock.h"
#include "app/model/displaytext.h"
#include "app/registry/awssignature.h"
#include "app/registry/ecraddress.h"
#include "app/registry/ecrfinding.h"
#include "app/registry/routefault.h"

#include <algorithm>

using namespace Qt::Literals;

namespace purser {

namespace {

using Kind = CheckStep::Kind;
using Outcome = CheckStep::Outcome;

// A key id stands between slashes and commas in the signature.
bool canStandInSignature(const QString &accessKeyId)
{
    return !accessKeyId.isEmpty() && std::ranges::all_of(accessKeyId, [](QChar character) {
        return character.unicode() < 0x80 && (character.isLetterOrNumber() || character == u'_');
    });
}

} // namespace

EcrMint::EcrMint(Http &http, RegistryLogin login, std::stop_token stop)
    : m_http(http), m_login(std::move(login)), m_stop(std::move(stop)), m_record(m_login)
{
    m_record.turnTo(ecrApi(m_login.aws->region));
}

QCoro::Task<std::optional<EcrPassword>> EcrMint::run()
{
    if (!prepare()) {
        co_return std::nullopt;
    }
    const HttpAnswer answer = co_await ask();
    m_record.add(Kind::Mint, ecrApi(m_login.aws->region), answer);
    const bool isUnknown = co_await isRegionUnknown(answer.failure);
    if (isUnknown) {
        m_record.conclude(Verdict::NotProven, CheckCause::RegionUnknown, m_login.aws->region);
        co_return std::nullopt;
    }
    if (m_record.stopsAt(findMint(answer), answer)) {
        co_return std::nullopt;
    }
    const EcrAnswer read = readEcrAnswer(answer.body, m_login.aws->region, answer.receivedAt);
    if (!read.password) {
        m_record.mark(Outcome::Failed);
        m_record.conclude(
            Verdict::NotProven, read.foreignRegistry.isEmpty() ? CheckCause::NoToken : CheckCause::RealmRefused);
        m_record.nameOther(read.foreignRegistry);
    }
    co_return read.password;
}

bool EcrMint::prepare()
{
    const AwsKeys &keys = *m_login.aws;
    if (!isAwsRegionName(keys.region)) {
        m_record.conclude(Verdict::NotProven, CheckCause::RegionUnknown, displayText(keys.region));
    } else if (!canStandInSignature(keys.accessKeyId)) {
        m_record.conclude(Verdict::NotProven, CheckCause::UserNameUnusable);
    } else if (!keys.accountId.isEmpty() && !isAwsAccount(keys.accountId)) {
        m_record.conclude(Verdict::NotProven, CheckCause::AddressUnusable);
    } else if (const auto fault = findRouteFault(m_login.route)) {
        m_record.conclude(Verdict::NotProven, *fault);
    } else {
        return true;
    }
    return false;
}

QCoro::Task<HttpAnswer> EcrMint::ask()
{
    const AwsKeys &keys = *m_login.aws;
    const QUrl url = ecrApi(keys.region);
    const QDateTime now = currentTime();
    QList<std::pair<QByteArray, QByteArray>> sent = {
        {"Content-Type"_ba, "application/x-amz-json-1.1"_ba},
        {"X-Amz-Date"_ba, awsTime(now)},
        {"X-Amz-Target"_ba, "AmazonEC2ContainerRegistry_V20150921.GetAuthorizationToken"_ba},
    };
    if (!keys.sessionToken.isEmpty()) {
        sent.append({"X-Amz-Security-Token"_ba, keys.sessionToken.expose()});
    }
    AwsCall call {"POST"_ba, url, sent, "{}"_ba, keys.region.toLatin1(), "ecr"_ba, now};
    call.headers.append({"Host"_ba, url.host().toLatin1()});
    // No client certificate: that is for the registry.
    const HttpRequest request {
        url, Secret(awsAuthorization(call, keys)), sent, m_login.trusts, m_http.openSession(m_login.route)};
    HttpAnswer answer = co_await m_http.post(request, call.body, m_stop);
    co_return answer;
}

// A name that nobody knows, from here or from the proxy, while a region that certainly exists is known.
QCoro::Task<bool> EcrMint::isRegionUnknown(HttpFailure failure)
{
    using enum HttpFailure;
    if (failure != HostNotFound && failure != ProxyFailed && failure != ProxyRefused) {
        co_return false;
    }
    m_record.mark(Outcome::Failed);
    const QUrl url = ecrReferenceApi(m_login.aws->region);
    const HttpRequest request {url, {}, {}, m_login.trusts, m_http.openSession(m_login.route)};
    const HttpAnswer answer = co_await m_http.get(request, m_stop);
    m_record.add(Kind::Control, url, answer);
    m_record.mark(Outcome::Noted);
    co_return answer.failure == HttpFailure::None;
}

RegistryLogin withEcrPassword(RegistryLogin login, const EcrPassword &password)
{
    const AwsKeys keys = login.aws.value_or(AwsKeys());
    const bool isOwn = keys.accountId.isEmpty() || keys.accountId == password.account;
    login.registry = isOwn ? password.registry : ecrRegistryUrl(EcrRegistry {keys.accountId, keys.region});
    login.userName = u"AWS"_s;
    login.password = password.password;
    login.aws.reset();
    return login;
}

} // namespace purser
