#pragma once

#include "app/account/account.h"
#include "app/exchange/hostlogins.h"
#include "app/exchange/loginimport.h"
#include "app/exchange/otherhelper.h"

#include <optional>

namespace purser {

// What became of one configuration file.
struct FileEmptying
{
    struct Left
    {
        QString key = {};
        QString why = {}; // a sentence
    };

    QString path = {};
    QStringList removed = {}; // keys of "auths" that are no longer there
    QList<Left> left = {}; // of those that are in the account, and stay in the file all the same
    QString fault = {}; // a sentence: nothing was changed, or of the copy beside it
};

// Takes passwords out of configuration files once they are in the account. A login goes only where
// docker-credential-purser, run as the tools run it, answers with the very same one: so it is in the keychain, it can
// be read from there, and what was pulled before is pulled afterwards. No copy of the file is made, as it would hold
// the passwords; what was taken out is noted without them (see emptiedlogins.h) and made again from the keychain. A
// copy that connecting a tool has left beside the file loses them, too. The account must be open and outlive the tasks.
class LoginEmptying
{
public:
    explicit LoginEmptying(Account &account);

    // `integrations` as for loginsByHost(). The file is as it was, or has all of it done, whenever the program ends.
    QCoro::Task<FileEmptying> empty(LoginPlace place, QHash<QString, QString> integrations);

    // Every file among the places, as far as its logins are in the account now.
    QCoro::Task<QList<FileEmptying>> emptyAll(
        QList<LoginPlace> places, QList<PlannedLogin> plan, QList<ImportedLogin> imported);

private:
    std::optional<QString> objection(const LoginPlace &place) const;
    QCoro::Task<QString> whyNotAnswered(HostLogins host) const;
    QCoro::Task<QList<HostLogins>> judged(LoginPlace place, QHash<QString, QString> integrations) const;
    std::expected<void, QString> rewrite(
        const LoginPlace &place, const QList<HostLogins> &going, const QHash<QString, QString> &integrations) const;

    Account &m_account;
    OtherHelper m_purser;
};

} // namespace purser
