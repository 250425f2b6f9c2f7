#include "app/exchange/loginimport.h"

#include "app/exchange/otherhelper.h"

#include <QCoro/QCoroFuture>
#include <QDir>
#include <QtConcurrent/QtConcurrentRun>

using namespace Qt::Literals;

namespace purser {

namespace {

// Whoever typed it in anew would mend these.
bool isWithoutSecret(ErrorKind kind)
{
    return kind == ErrorKind::SecretAbsent || kind == ErrorKind::SecretCorrupt || kind == ErrorKind::SecretForOtherHost;
}

bool isOfKeychain(ErrorKind kind)
{
    return kind >= ErrorKind::KeychainLocked;
}

QStringList serversOf(const QString &suffix, const QList<LoginPlace> &places)
{
    QStringList servers;
    for (const LoginPlace &place : places) {
        for (const FoundLogin &login : place.logins) {
            if (login.kind == FoundLogin::Kind::Helper && login.helper == suffix && !login.key.isEmpty()) {
                servers << login.key;
            }
        }
    }
    return servers;
}

} // namespace

LoginImport::LoginImport(Account &account) : m_account(account) { }

QCoro::Task<QList<LoginPlace>> LoginImport::look()
{
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QFuture<QList<LoginPlace>> looking = QtConcurrent::run(findLoginPlaces, environment, QDir::homePath());
    co_return co_await looking;
}

QCoro::Task<LoginPlace> LoginImport::askHelper(QString suffix, QList<LoginPlace> places, Progress progress)
{
    LoginPlace place;
    place.kind = LoginPlace::Kind::Helper;
    place.name = suffix;
    const OtherHelper helper(suffix);
    QStringList servers = serversOf(suffix, places);
    const auto listed = co_await helper.list();
    // Some helpers cannot list.
    if (!listed && servers.isEmpty()) {
        place.fault = listed.error();
        co_return place;
    }
    servers = (listed ? listed->keys() : QStringList()) + servers;
    servers.removeDuplicates();
    for (const QString &server : servers) {
        progress(server);
        const auto entry = co_await helper.get(server);
        FoundLogin login;
        if (entry) {
            login = loginFromHelper(server, entry->userName, entry->secret);
        } else {
            login = loginFromHelper(server, listed ? listed->value(server) : QString(), {});
            login.fault = LoginFault::HelperFailed;
            login.detail = entry.error();
        }
        place.logins << login;
    }
    co_return place;
}

QCoro::Task<QList<LoginPlace>> LoginImport::askHelpers(
    QList<LoginPlace> places, QStringList suffixes, Progress progress)
{
    const QList<LoginPlace> files = places;
    for (const QString &suffix : suffixes) {
        const LoginPlace place = co_await askHelper(suffix, files, progress);
        places << place;
    }
    co_return places;
}

QCoro::Task<Result<Done>> LoginImport::readPasswords(QList<LoginPlace> places, QList<PresentLogin> *present)
{
    QSet<std::pair<QString, QString>> wanted;
    for (const LoginPlace &place : places) {
        for (const FoundLogin &login : place.logins) {
            if (login.isUsable()) {
                wanted.insert({login.server.host, login.identity()});
            }
        }
    }
    for (PresentLogin &each : *present) {
        const std::pair key(each.server.host, each.identity);
        if (!wanted.contains(key)) {
            continue;
        }
        const Result<Credential> credential = co_await m_account.credentials().of(each.integration.id);
        if (credential) {
            each.password = credential->password;
        } else if (!isWithoutSecret(credential.error().kind)) {
            co_return std::unexpected(credential.error());
        }
    }
    co_return Done();
}

QCoro::Task<Result<QList<PlannedLogin>>> LoginImport::plan(QList<LoginPlace> places)
{
    const Result<QList<Integration>> all = co_await m_account.integrations().all();
    if (!all) {
        co_return std::unexpected(all.error());
    }
    QStringList names;
    for (const Integration &integration : *all) {
        names << integration.name;
    }
    QList<PresentLogin> present = presentLogins(*all);
    const Result<Done> read = co_await readPasswords(places, &present);
    if (!read) {
        co_return std::unexpected(read.error());
    }
    const QFuture<QList<PlannedLogin>> planning = QtConcurrent::run(planImport, places, present, names);
    co_return co_await planning;
}

QCoro::Task<Result<Integration>> LoginImport::import(PlannedLogin planned)
{
    if (planned.outcome == PlannedLogin::Outcome::Replace) {
        co_return co_await m_account.integrations().edit(planned.integrationId, planned.revision, planned.draft);
    }
    co_return co_await m_account.integrations().add(planned.draft);
}

QCoro::Task<QList<ImportedLogin>> LoginImport::run(
    QList<PlannedLogin> plan, QSet<qsizetype> chosen, std::function<bool(int)> goesOn)
{
    QList<ImportedLogin> all;
    int count = 0;
    bool isEnded = false;
    for (const PlannedLogin &planned : plan) {
        ImportedLogin imported;
        if (planned.canBeDone() && chosen.contains(all.size()) && !isEnded) {
            const Result<Integration> integration = co_await import(planned);
            imported.isDone = integration.has_value();
            if (integration) {
                imported.integrationId = integration->id;
            } else {
                imported.error = integration.error();
                isEnded = isOfKeychain(integration.error().kind);
            }
            isEnded = !goesOn(++count) || isEnded;
        } else if (planned.reason == PlannedLogin::Reason::AlreadyThere) {
            imported.integrationId = planned.integrationId;
        } else if (planned.sameAs >= 0) {
            imported.integrationId = all.at(planned.sameAs).integrationId;
        }
        all << imported;
    }
    co_return all;
}

} // namespace purser
