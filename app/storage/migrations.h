#pragma once

#include "app/storage/connection.h"

#include <QStringList>

namespace purser {

// One step from a schema to the next.
struct Migration
{
    int number = 0; // the schema's version after it
    QStringList statements = {};

    bool operator==(const Migration &) const = default;
};

using Migrations = QList<Migration>;

// Those in resources/schema, by number: 1, 2, 3, …
Migrations builtInMigrations();

// The statements of a schema file. A statement ends with a semicolon at the end of a line; "--" starts a comment.
QStringList statementsOf(const QString &sql);

// The schema's version: the number of the last migration that was run, 0 for an empty file.
Result<int> schemaVersion(Connection &connection);

// Runs those the account has not had, each in one transaction together with its number. The first one also gives the
// account its id. Fault points: "migrate.N:after-begin", "migrate.N:before-commit", "migrate.N:after-commit".
Result<Done> migrate(Connection &connection, const Migrations &migrations);

} // namespace purser
