#pragma once

#include "app/clients/helperdecider.h"
#include "app/clients/logindraft.h"

#include <QCoro/QCoroTask>

namespace purser {

// What `docker login` and `docker logout`, and others of their kind, do to the account. All of it can be undone for 30
// days. The account must be open; it, the decider and this must outlive the tasks.
class LoginKeeping
{
public:
    LoginKeeping(Account &account, HelperDecider &decider, const AskingTool &tool);

    // Adds an integration named after the host, or replaces the password of the one that has this host and user. Where
    // the subscription is named it may use the new one. Where several were for the registry then, and none is its
    // default, the new one becomes it: it is the login that the person wants to be used.
    QCoro::Task<HelperAnswer> store(HelperServer server, HelperEntry entry);

    // Deletes the one that the tool would have got. Refused while a subscription uses it: for every spelling of the
    // host, as docker says that a logout has failed only if all of them do. Only an exact one deletes.
    QCoro::Task<HelperAnswer> erase(HelperServer server, bool isExact);

private:
    using Present = std::expected<std::optional<Integration>, HelperAnswer>;

    QCoro::Task<Present> presentOne(HelperServer server, Draft draft);
    QCoro::Task<HelperAnswer> add(HelperServer server, HelperEntry entry, Draft draft);
    QCoro::Task<HelperAnswer> replace(Integration present, Draft draft);
    QCoro::Task<HelperAnswer> preferIfUnclear(HelperServer server, QString integrationId);

    Account &m_account;
    HelperDecider &m_decider;
    AskingTool m_tool;
};

} // namespace purser
