#pragma once

#include "app/clients/helperdecider.h"

#include <QByteArray>
#include <QCoro/QCoroTask>

namespace purser {

// What docker and its kin ask a credential helper, over standard input and output: see registryurl and credentials in
// docker/docker-credential-helpers. Never asks a person anything. The account must be open and outlive the tasks.
class CredentialHelper
{
public:
    using Answer = HelperAnswer;

    // `subscription`: a name, empty for none; `folder`: where the tool was started, absolute.
    CredentialHelper(Account &account, const QString &subscription, const QString &folder);

    // {"ServerURL":…,"Username":…,"Secret":…}. The text for "not found", on which tools go on without a login, only if
    // no integration is meant and nothing failed.
    QCoro::Task<Answer> get(QByteArray input);

    // {"<address>":"<user name>",…}: only what get() will answer, as one that it does not breaks all of docker's.
    QCoro::Task<Answer> list();

    // See LoginKeeping. The tool reads nothing unless it is refused.
    QCoro::Task<Answer> store(QByteArray input);

    // Content where there is nothing to erase; only for what a login stores, not for other spellings of it.
    QCoro::Task<Answer> erase(QByteArray input);

    // What `action` answers where nothing was ever saved: nothing is made for it. Nothing for "store", which does.
    static std::optional<Answer> withoutAccount(const QByteArray &action, const QByteArray &input);

private:
    QCoro::Task<std::expected<HelperChoice, Answer>> choose(QByteArray input);

    Account &m_account;
    HelperDecider m_decider;
};

} // namespace purser
