// Another program at the same account, in the roles that the tests need. Answers on standard output, a line each.

#include "app/model/fault.h"
#include "app/storage/accountfile.h"
#include "app/storage/integrationstore.h"
#include "tests/app/storage/testmigrations.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <csignal>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <unistd.h>
#include <utility>

using namespace Qt::Literals;
using namespace purser;

namespace {

QByteArray fatalPoint;

void say(const QByteArray &line)
{
    const QByteArray whole = line + '\n';
    // Written at once: what was said must be said even if the process is killed right after.
    if (::write(STDOUT_FILENO, whole.constData(), static_cast<size_t>(whole.size())) < 0) {
        std::_Exit(3);
    }
}

void say(const char *word, const Error &error)
{
    say(QByteArray(word) + ' ' + QByteArray::number(static_cast<int>(error.kind)));
}

void killAtPoint(const char *point)
{
    if (fatalPoint == point) {
        std::raise(SIGKILL);
    }
}

Result<Done> add(Connection &connection, const QString &name, qsizetype size = 0)
{
    const auto now = QDateTime::currentDateTimeUtc();
    const Integration integration {.id = QUuid::createUuid().toString(QUuid::WithoutBraces),
        .name = name,
        .typeId = u"docker"_s,
        .values = {{u"username"_s, name}, {u"email"_s, QString(size, u'x')}},
        .revision = 1,
        .createdAt = now,
        .updatedAt = now};
    const auto work = [&integration](Connection &inside) { return IntegrationStore(inside).insert(integration); };
    return connection.write(work);
}

void report(Connection &connection)
{
    const auto all = IntegrationStore(connection).all();
    if (all) {
        say("integrations " + QByteArray::number(all->size()));
    } else {
        say("unreadable", all.error());
    }
}

// Adds integrations called PREFIX 0, PREFIX 1, … and says each name once it is saved; for ever if `count` is 0.
int addMany(Connection &connection, const QString &prefix, int count)
{
    for (int i = 0; count == 0 || i < count; ++i) {
        const QString name = prefix % u' ' % QString::number(i);
        if (const auto added = add(connection, name); !added) {
            say("failed", added.error());
            return 1;
        }
        say(name.toUtf8());
    }
    return 0;
}

// Holds the account's lock until standard input ends.
int holdLock(Connection &connection)
{
    const auto begun = connection.begin();
    say(begun ? "held" : "refused");
    char byte = 0;
    while (::read(STDIN_FILENO, &byte, 1) > 0) { }
    return 0;
}

// Adds larger and larger integrations until the disk is full, then says what is still there.
int fillDisk(Connection &connection)
{
    for (int i = 0; i < 10'000; ++i) {
        const auto added = add(connection, QString::number(i), 2000);
        if (!added) {
            say("failed", added.error());
            say("saved " + QByteArray::number(i));
            report(connection);
            const auto sound = connection.selectText(u"PRAGMA integrity_check"_s);
            say("integrity " + (sound ? sound->value_or(QString()).toUtf8() : QByteArray("unknown")));
            return 0;
        }
    }
    return 1;
}

// Puts a small file system of its own over the directory, which nobody else sees and which goes with the process.
bool mountSmallDisk(const QByteArray &directory, const char *options, unsigned long flags)
{
    const bool isRoot = ::geteuid() == 0;
    if (::unshare(isRoot ? CLONE_NEWNS : CLONE_NEWUSER | CLONE_NEWNS) != 0) {
        return false;
    }
    if (::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0) {
        return false;
    }
    return ::mount("tmpfs", directory.constData(), "tmpfs", flags, options) == 0;
}

int openAndReport(const QString &path, const Migrations &migrations)
{
    const auto connection = openAccount(path, migrations);
    if (!connection) {
        say("refused", connection.error());
        return 0;
    }
    if (const auto reason = (*connection)->readOnlyReason()) {
        say("readonly", *reason);
    } else {
        say("writable");
    }
    report(**connection);
    const auto added = add(**connection, u"new"_s);
    added ? say("added") : say("not-added", added.error());
    return 0;
}

int run(const QStringList &arguments)
{
    const QString role = arguments.value(1);
    const QString path = arguments.value(2);
    const QString option = arguments.value(3);
    if (role == u"fault"_s) {
        fatalPoint = option.toUtf8();
        installFaultHandler(killAtPoint);
        return openAndReport(path, nextMigrations());
    }
    if (role == u"nobody"_s) {
        constexpr uid_t nobody = 65534;
        if (::geteuid() == 0 && (::setgid(nobody) != 0 || ::setuid(nobody) != 0)) {
            return 2;
        }
        return openAndReport(path, builtInMigrations());
    }
    if (role == u"full"_s
        && !mountSmallDisk(QFile::encodeName(QFileInfo(path).path()), option.toUtf8().constData(), 0)) {
        say("no-mount");
        return 2;
    }
    if (role == u"few-files"_s) {
        // Once without the limit, since the sanitizers need a file of their own for every class they first meet.
        (void)openAccount(path, builtInMigrations());
        rlimit limit = {};
        ::getrlimit(RLIMIT_NOFILE, &limit);
        const rlim_t usual = std::exchange(limit.rlim_cur, static_cast<rlim_t>(option.toInt()));
        ::setrlimit(RLIMIT_NOFILE, &limit);
        const int code = openAndReport(path, builtInMigrations());
        limit.rlim_cur = usual;
        ::setrlimit(RLIMIT_NOFILE, &limit);
        return code;
    }
    const auto connection = openAccount(path, builtInMigrations());
    if (!connection) {
        say("refused", connection.error());
        return 1;
    }
    if (role == u"full"_s) {
        return fillDisk(**connection);
    }
    return role == u"hold"_s ? holdLock(**connection) : addMany(**connection, option, arguments.value(4).toInt());
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return run(QCoreApplication::arguments());
}
