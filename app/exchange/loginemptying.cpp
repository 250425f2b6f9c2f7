#include "app/exchange/loginemptying.h"

#include "app/account/accountlocation.h"
#include "app/exchange/emptiedlogins.h"
#include "app/model/fault.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::Literals;

namespace purser {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("LoginEmptying", source);
}

// What a connected tool's file looked like before is kept beside it.
std::expected<void, QString> emptyBackup(const QString &path, const QList<HostLogins> &hosts)
{
    const ToolConfig backup = readToolConfig(backupPath(path));
    if (!backup.hasFault() && !backup.file.isThere) {
        return {};
    }
    if (backup.hasFault()) {
        return std::unexpected(backup.faultText());
    }
    JsonText content = *backup.text;
    for (const HostLogins &host : hosts) {
        for (const FoundLogin &login : host.logins) {
            content.remove({u"auths"_s, login.key});
        }
    }
    const auto written = rewriteToolFile(backup.file, content.bytes(), false);
    return written ? std::expected<void, QString>() : std::unexpected(explanation(written.error()));
}

// What is taken out, as it is noted; `earlier` is what was taken out of the same file before.
EmptiedFile noteOf(const LoginPlace &place, const QList<HostLogins> &going, const QHash<QString, QString> &integrations,
    EmptiedFile earlier)
{
    EmptiedFile note = std::move(earlier);
    note.path = place.config.file.target;
    note.left = fingerprintOf(withoutLogins(*place.config.text, going).bytes());
    for (const HostLogins &host : going) {
        for (const FoundLogin &login : host.logins) {
            note.entries << EmptiedFile::Entry {login.key, integrations.value(login.key), login.email};
        }
        const QStringList keys = helperKeysFor(host);
        for (const QString &key : keys) {
            if (place.config.helperOf(key).isEmpty()) {
                note.helperKeys << key;
            }
        }
    }
    return note;
}

} // namespace

LoginEmptying::LoginEmptying(Account &account) : m_account(account), m_purser(u"purser"_s, true) { }

std::optional<QString> LoginEmptying::objection(const LoginPlace &place) const
{
    if (place.kind == LoginPlace::Kind::OldFile) {
        return text(QT_TRANSLATE_NOOP("LoginEmptying",
            "No helper can be named in a file of this old form, so the passwords stay in it. Connect docker and podman "
            "to Purser, then delete it."));
    }
    if (!m_purser.isThere()) {
        return text(QT_TRANSLATE_NOOP(
            "LoginEmptying", "docker-credential-purser is not on the PATH, so the tools would find no login."));
    }
    // That one is asked by the tools.
    if (QFileInfo(accountLocation({})).absoluteFilePath() != QFileInfo(m_account.location()).absoluteFilePath()) {
        return text(QT_TRANSLATE_NOOP(
            "LoginEmptying", "The tools ask your own account, not this one, so they would find no login."));
    }
    return {};
}

// Empty if the helper answers with every one of them.
QCoro::Task<QString> LoginEmptying::whyNotAnswered(HostLogins host) const
{
    const auto answer = co_await m_purser.get(host.host);
    if (!answer) {
        co_return answer.error();
    }
    const bool isSame = std::ranges::all_of(host.logins, [&answer](const FoundLogin &login) {
        return login.userName == answer->userName && login.password == answer->secret;
    });
    if (!isSame) {
        co_return text(QT_TRANSLATE_NOOP("LoginEmptying", "Purser would answer with another login for this registry."));
    }
    co_return QString();
}

std::expected<void, QString> LoginEmptying::rewrite(
    const LoginPlace &place, const QList<HostLogins> &going, const QHash<QString, QString> &integrations) const
{
    const EmptiedLogins notes(m_account.location());
    const auto earlier = notes.find(place.config.file.target, place.config.file.bytes);
    if (!earlier) {
        return std::unexpected(earlier.error());
    }
    const EmptiedFile note = noteOf(place, going, integrations, earlier->value_or(EmptiedFile()));
    faultPoint("empty.E0");
    if (const auto noted = notes.note(note, place.config.file.bytes); !noted) {
        return noted;
    }
    faultPoint("empty.E1");
    const auto written = rewriteToolFile(place.config.file, withoutLogins(*place.config.text, going).bytes(), false);
    faultPoint("empty.E2");
    return written ? emptyBackup(place.config.file.target, going) : std::unexpected(explanation(written.error()));
}

QCoro::Task<QList<HostLogins>> LoginEmptying::judged(LoginPlace place, QHash<QString, QString> integrations) const
{
    QList<HostLogins> hosts = loginsByHost(place, integrations);
    const std::optional<QString> reason = objection(place);
    for (HostLogins &host : hosts) {
        if (reason) {
            host.why = *reason;
        } else if (host.why.isEmpty()) {
            host.why = co_await whyNotAnswered(host);
        }
    }
    co_return hosts;
}

QCoro::Task<FileEmptying> LoginEmptying::empty(LoginPlace place, QHash<QString, QString> integrations)
{
    FileEmptying emptying;
    emptying.path = place.name;
    const QList<HostLogins> hosts = co_await judged(place, integrations);
    QList<HostLogins> going;
    for (const HostLogins &host : hosts) {
        if (host.why.isEmpty()) {
            going << host;
            continue;
        }
        for (const FoundLogin &login : host.logins) {
            if (!integrations.value(login.key).isEmpty()) {
                emptying.left << FileEmptying::Left {login.key, host.why};
            }
        }
    }
    if (going.isEmpty()) {
        co_return emptying;
    }
    const auto written = rewrite(place, going, integrations);
    emptying.fault = written ? QString() : written.error();
    const QStringList present = readToolConfig(place.name).logins();
    for (const HostLogins &host : going) {
        for (const FoundLogin &login : host.logins) {
            if (!present.contains(login.key)) {
                emptying.removed << login.key;
            }
        }
    }
    co_return emptying;
}

QCoro::Task<QList<FileEmptying>> LoginEmptying::emptyAll(
    QList<LoginPlace> places, QList<PlannedLogin> plan, QList<ImportedLogin> imported)
{
    QList<FileEmptying> emptied;
    for (qsizetype at = 0; at < places.size(); ++at) {
        const LoginPlace &place = places.at(at);
        const bool isFile = place.kind == LoginPlace::Kind::File || place.kind == LoginPlace::Kind::OldFile;
        QHash<QString, QString> integrations;
        for (qsizetype login = 0; login < plan.size(); ++login) {
            if (plan.at(login).place == at) {
                integrations.insert(plan.at(login).login.key, imported.at(login).integrationId);
            }
        }
        if (isFile && place.fault.isEmpty()) {
            const FileEmptying done = co_await empty(place, integrations);
            emptied << done;
        }
    }
    co_return emptied;
}

} // namespace purser
