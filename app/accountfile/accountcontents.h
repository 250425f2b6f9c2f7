#pragma once

#include "app/accountfile/accountdocument.h"
#include "app/model/result.h"

#include <QCoro/QCoroTask>

namespace purser {

class Account;

// The account as it is now, in order. Identifiers come along for whoever changes it.
struct AccountContents
{
    AccountDocument document = {};
    QHash<QString, Integration> integrations = {}; // by nameKey()
};

QCoro::Task<Result<AccountContents>> readAccount(Account &account);

struct AccountSecrets
{
    SecretsByIntegration secrets = {};
    QStringList absent = {}; // names of integrations whose secret is not in this computer's keychain
};

// What the keychain holds for those of the integrations that have a secret. Fails as the keychain does, but for absent
// ones, and with SecretForOtherHost.
QCoro::Task<Result<AccountSecrets>> readSecrets(Account &account, QList<Integration> integrations);

} // namespace purser
