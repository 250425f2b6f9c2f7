#pragma once

#include "app/model/result.h"
#include "app/sample/memorysecretstore.h"
#include "app/sample/sample.h"

#include <QCoro/QCoroTask>

#include <memory>

namespace purser {

class Account;

// A sample as an account that services and screens work on. It has a file of its own, a keychain in memory and the
// sample's answers for a network: the keychain and the network of this computer are not among its parts. From make() on
// the clock and the login name of this process are the sample's.
class SampleAccount
{
public:
    // Its files go into `folder`, which is there for as long as this object and all copies.
    SampleAccount(Sample sample, const QString &folder);

    // Adds and checks everything, through the services that do it for a person. Call once, first.
    QCoro::Task<Result<Done>> make();

    // A fresh copy, not opened, with the clock at the sample's time. What is done to it, no other copy sees.
    std::unique_ptr<Account> copy(const Sample &surroundings);
    std::unique_ptr<Account> copy() { return copy(m_sample); }

    const Sample &sample() const { return m_sample; }

    // Addresses that somebody asked and the sample does not answer.
    QStringList unanswered() const { return *m_unanswered; }

private:
    QCoro::Task<Result<Done>> fill(Account &account);
    QCoro::Task<Result<Done>> check(Account &account);
    std::unique_ptr<Account> account(const QString &file, std::unique_ptr<MemorySecretStore> secrets,
        const QList<RecordedAnswer> &answers, bool isOnline) const;

    Sample m_sample;
    QString m_folder;
    MemorySecretStore::Secrets m_secrets; // of the account once it is made
    int m_copies = 0;
    std::shared_ptr<QStringList> m_unanswered = std::make_shared<QStringList>();
};

} // namespace purser
