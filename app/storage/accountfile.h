#pragma once

#include "app/storage/connection.h"
#include "app/storage/migrations.h"

namespace purser {

// 'PRSR': what makes an SQLite file an account.
constexpr quint32 accountApplicationId = 0x50525352;

// Opens the account in `path`, new, old or damaged, in the way that Database::open() promises. Failures:
// AccountUnreachable (a directory that others own or may write, something else than a file in its place, no rights),
// AccountDamaged (no account, or broken: neither it nor its neighbours were touched), AccountBusy, AccountFull,
// AccountReadOnly (it could be read only after a recovery that needs to write).
Result<std::unique_ptr<Connection>> openAccount(const QString &path, const Migrations &migrations);

} // namespace purser
