#pragma once

#include "app/account/account.h"
#include "app/clients/jsontext.h"
#include "app/exchange/emptiedlogins.h"

#include <QCoro/QCoroTask>

namespace purser {

struct FileRestoring
{
    QStringList restored = {}; // keys of "auths"
    QStringList missing = {}; // those whose integration is not there any more
};

// Puts the logins back into a configuration file that LoginEmptying took out of it: with the passwords that their
// integrations have now, behind what else is in it, and without naming Purser for them. The account must be open and
// outlive the tasks.
class LoginRestoring
{
public:
    explicit LoginRestoring(Account &account);

    // Only of a file that is still as it was left. The error is a sentence; then nothing was changed.
    QCoro::Task<std::expected<FileRestoring, QString>> restore(QString path);

private:
    QCoro::Task<std::expected<FileRestoring, QString>> putBack(JsonText *content, EmptiedFile emptied);

    Account &m_account;
};

} // namespace purser
