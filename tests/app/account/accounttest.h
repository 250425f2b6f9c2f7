#pragma once

#include "app/account/account.h"
#include "app/account/secretpayload.h"
#include "tests/app/secrets/storetesting.h"
#include "tests/support/fakeregistry.h"
#include "tests/support/printers.h"

#include <QDir>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <optional>

namespace purser {

// The issues as "field issue", in their order.
QStringList issuesOf(const QList<FieldIssue> &issues);
inline QStringList issuesOf(const Error &error)
{
    return issuesOf(error.issues);
}
QString issueText(const QString &field, Issue issue);

// An account of its own in the real keychain, and a registry that knows alice by the password "wonderland".
class AccountTest : public testing::Test
{
protected:
    AccountTest();
    void SetUp() override;
    void TearDown() override;

    Account &account() { return *m_account; }
    Integrations &integrations() { return m_account->integrations(); }
    IntegrationChecks &checks() { return m_account->checks(); }
    // As if the program had ended without close() and were started again.
    void reopen();

    // A private registry at `registry`, used by alice.
    Draft draft(const QString &name, const QByteArray &password = "wonderland") const;
    Draft draftOf(const Integration &integration) const; // as a form shows it, no secret typed
    Integration add(const Draft &draft);
    Integration add(const QString &name) { return add(draft(name)); }
    Integration edit(const Integration &integration, const Draft &draft);
    Integration now(const Integration &integration); // as it is saved at present
    Subscription addSubscription(const QString &name);
    Verdict checked(const Integration &integration);

    // The account's file behind Purser's back.
    QString path() const { return m_directory.filePath(QStringLiteral("account.db")); }
    QList<QStringList> sql(const QString &statement) const;
    // Every row of these tables; by default of all but the notes about secrets.
    QStringList dump(const QStringList &tables = allButNotes()) const;
    static QStringList allButNotes();

    QString keyOf(const Integration &integration) const;
    QString keyOf(const QString &integrationId, const QString &secretId) const;
    QStringList keysOf(const QList<Integration> &integrations) const; // sorted as Keychain::items()
    // What the keychain holds for it; no value if nothing, or something else.
    std::optional<SecretPayload> stored(const Integration &integration) const;
    QByteArray passwordOf(const Integration &integration) const;

    FakeRegistry registry;
    // Of the account from the next reopen() on.
    Patience patience {.requestSilence = std::chrono::seconds(5),
        .requestTotal = std::chrono::seconds(10),
        .keychain = std::chrono::seconds(10)};

private:
    QTemporaryDir m_directory;
    std::unique_ptr<Account> m_account;
};

} // namespace purser
