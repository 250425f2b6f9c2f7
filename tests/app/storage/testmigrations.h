#pragma once

#include "app/storage/migrations.h"

namespace purser {

// The built-in migrations and one more, as of a program that is one schema ahead.
inline Migrations nextMigrations()
{
    Migrations migrations = builtInMigrations();
    migrations.append({.number = static_cast<int>(migrations.size()) + 1,
        .statements = {QStringLiteral("ALTER TABLE integration ADD COLUMN note TEXT NOT NULL DEFAULT ''"),
            QStringLiteral("CREATE TABLE later (id TEXT PRIMARY KEY NOT NULL)")}});
    return migrations;
}

} // namespace purser
