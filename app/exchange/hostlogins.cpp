#include "app/exchange/hostlogins.h"

#include "app/model/displaytext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals;

namespace purser {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("LoginEmptying", source);
}

// Why a login has to stay; empty if it may go.
QString whyOf(const FoundLogin &login, const QHash<QString, QString> &integrations)
{
    if (!login.isUsable() || integrations.value(login.key).isEmpty()) {
        return text(QT_TRANSLATE_NOOP("LoginEmptying", "Not all logins of this registry are in the account."));
    }
    return login.isWhole
        ? QString()
        : text(QT_TRANSLATE_NOOP("LoginEmptying", "Something is said there that Purser does not know."));
}

// The other helper that a file names for a host.
QString otherHelper(const LoginPlace &place, const HostLogins &host)
{
    const QStringList keys = helperKeysFor(host);
    for (const QString &key : keys) {
        const QString helper = place.config.helperOf(key);
        if (!helper.isEmpty() && helper != purserHelper) {
            return helper;
        }
    }
    return {};
}

} // namespace

QList<HostLogins> loginsByHost(const LoginPlace &place, const QHash<QString, QString> &integrations)
{
    QList<HostLogins> hosts;
    for (const FoundLogin &login : place.logins) {
        if (login.kind == FoundLogin::Kind::Helper || login.kind == FoundLogin::Kind::Nothing) {
            continue;
        }
        auto host = std::ranges::find(hosts, login.server.host, &HostLogins::host);
        if (host == hosts.end()) {
            hosts << HostLogins {login.server.host, {}, {}};
            host = hosts.end() - 1;
        }
        host->logins << login;
        host->why = host->why.isEmpty() ? whyOf(login, integrations) : host->why;
    }
    for (HostLogins &host : hosts) {
        const QString other = otherHelper(place, host);
        if (host.why.isEmpty() && !other.isEmpty()) {
            host.why = text(QT_TRANSLATE_NOOP("LoginEmptying", "docker-credential-%1 is named for this registry."))
                           .arg(displayText(other));
        }
    }
    hosts.removeIf([&integrations](const HostLogins &host) {
        return std::ranges::none_of(
            host.logins, [&](const FoundLogin &each) { return !integrations.value(each.key).isEmpty(); });
    });
    return hosts;
}

QStringList helperKeysFor(const HostLogins &host)
{
    QStringList keys {helperKey(Tool::Docker, host.host), helperKey(Tool::Containers, host.host)};
    static const QRegularExpression around(u"^https?://|/.*$"_s, QRegularExpression::CaseInsensitiveOption);
    for (const FoundLogin &login : host.logins) {
        // "host:443" is a name of its own to them.
        if (host.host != "docker.io"_L1) {
            keys << QString(login.key).remove(around);
        }
    }
    keys.removeDuplicates();
    return keys;
}

JsonText withoutLogins(JsonText configuration, const QList<HostLogins> &hosts)
{
    for (const HostLogins &host : hosts) {
        for (const FoundLogin &login : host.logins) {
            configuration.remove({ToolConfigKey::logins, login.key});
        }
        const QStringList keys = helperKeysFor(host);
        for (const QString &key : keys) {
            configuration.set({ToolConfigKey::helpers, key}, purserHelper);
        }
    }
    return configuration;
}

} // namespace purser
