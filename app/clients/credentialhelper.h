#pragma once

#include "app/account/account.h"
#include "app/clients/helperchoice.h"

#include <QByteArray>
#include <QCoro/QCoroTask>

namespace purser {

// What docker and its kin ask a credential helper, over standard input and output: see registryurl and credentials in
// docker/docker-credential-helpers. Never asks a person anything. The account must be open and outlive the tasks.
class CredentialHelper
{
public:
    // What the tool reads: on failure a sentence, which most tools show.
    struct Answer
    {
        QByteArray output = {}; // with its line end, if it is not empty
        bool isDone = true; // exit code 0
        std::optional<HelperChoice> choice = {}; // of get()
    };

    // `subscription`: a name, empty for none; `folder`: where the tool was started, absolute.
    CredentialHelper(Account &account, const QString &subscription, const QString &folder);

    // {"ServerURL":…,"Username":…,"Secret":…}. The text for "not found", on which tools go on without a login, only if
    // no integration is meant and nothing failed.
    QCoro::Task<Answer> get(QByteArray input);

    // {"<address>":"<user name>",…}: only what get() will answer, as one that it does not breaks all of docker's.
    QCoro::Task<Answer> list();

    // Content with what the account has already. Other logins are refused: Purser saves one only as an integration.
    QCoro::Task<Answer> store(QByteArray input);

    // Content where there is nothing to erase. Integrations are refused: other tools and people use them.
    QCoro::Task<Answer> erase(QByteArray input);

private:
    using Choice = std::expected<HelperChoice, Answer>;

    QCoro::Task<Choice> choose(QByteArray input);
    QCoro::Task<Result<Done>> readIntegrations();
    QCoro::Task<std::expected<Done, Answer>> identifyCaller();

    Account &m_account;
    QString m_subscription;
    QString m_folder;
    // All there are, read once.
    QList<Integration> m_integrations;
    std::optional<QList<UseCandidate>> m_candidates; // of those that have a registry
    std::optional<HelperCaller> m_caller;
};

} // namespace purser
