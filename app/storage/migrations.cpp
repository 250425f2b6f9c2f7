#include "app/storage/migrations.h"

#include "app/model/clock.h"
#include "app/model/fault.h"
#include "app/model/freshid.h"
#include "app/storage/accountfile.h"

#include <QDir>
#include <QFile>

// A static library's resources are left out of a program unless something asks for them; this has to stand outside
// every namespace.
static void initialiseResources()
{
    Q_INIT_RESOURCE(schema);
}

using namespace Qt::Literals;

namespace purser {

namespace {

void faultPointOf(const Migration &migration, const char *moment)
{
    const QByteArray point = "migrate." + QByteArray::number(migration.number) + ':' + moment;
    faultPoint(point.constData());
}

Result<Done> makeAccount(Connection &connection)
{
    if (const auto marked = connection.setPragma(u"application_id"_s, accountApplicationId); !marked) {
        return marked;
    }
    const auto inserted = connection.run(u"INSERT INTO account (id, created_at) VALUES (?, ?)"_s,
        {freshId(), stored(currentTime())});
    return inserted ? Result<Done>(Done {}) : std::unexpected(inserted.error());
}

Result<Done> runMigration(Connection &connection, const Migration &migration)
{
    faultPointOf(migration, "after-begin");
    const auto version = schemaVersion(connection);
    if (!version) {
        return std::unexpected(version.error());
    }
    if (*version >= migration.number) {
        return Done {}; // another process was faster
    }
    for (const QString &statement : migration.statements) {
        if (const auto done = connection.run(statement); !done) {
            return std::unexpected(done.error());
        }
    }
    if (migration.number == 1) {
        if (const auto made = makeAccount(connection); !made) {
            return made;
        }
    }
    if (const auto numbered = connection.setPragma(u"user_version"_s, migration.number); !numbered) {
        return numbered;
    }
    faultPointOf(migration, "before-commit");
    return Done {};
}

} // namespace

QStringList statementsOf(const QString &sql)
{
    QStringList statements;
    QString statement;
    for (const QString &line : sql.split(u'\n')) {
        const QString code = line.section("--"_L1, 0, 0).trimmed();
        if (code.isEmpty()) {
            continue;
        }
        statement += code;
        if (code.endsWith(u';')) {
            statement.chop(1);
            statements.append(statement);
            statement.clear();
        } else {
            statement += u'\n';
        }
    }
    return statements;
}

Migrations builtInMigrations()
{
    initialiseResources();
    Migrations migrations;
    const QDir directory(u":/schema"_s);
    const auto names = directory.entryList(QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(directory.filePath(name));
        const bool isOpen = file.open(QIODevice::ReadOnly);
        const int number = name.section(u'_', 0, 0).toInt();
        Q_ASSERT(isOpen && number == migrations.size() + 1);
        migrations.append({.number = number, .statements = statementsOf(QString::fromUtf8(file.readAll()))});
    }
    return migrations;
}

Result<int> schemaVersion(Connection &connection)
{
    const auto version = connection.selectNumber(u"PRAGMA user_version"_s);
    if (!version) {
        return std::unexpected(version.error());
    }
    return static_cast<int>(*version);
}

Result<Done> migrate(Connection &connection, const Migrations &migrations)
{
    const auto version = schemaVersion(connection);
    if (!version) {
        return std::unexpected(version.error());
    }
    for (const Migration &migration : migrations) {
        if (migration.number <= *version) {
            continue;
        }
        const auto work = [&migration](Connection &inside) { return runMigration(inside, migration); };
        if (const auto done = connection.write(work); !done) {
            return done;
        }
        faultPointOf(migration, "after-commit");
    }
    return Done {};
}

} // namespace purser
