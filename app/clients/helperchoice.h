#pragma once

#include "app/clients/helperserver.h"
#include "app/workflow/usecandidate.h"

#include <QList>
#include <QSet>
#include <QStringList>

#include <expected>
#include <optional>

namespace purser {

// What is known of the tool that asks.
struct HelperCaller
{
    // What the subscription uses that PURSER_SUBSCRIPTION names: ids of integrations. None: no subscription is named.
    std::optional<QSet<QString>> named = {};
    // The same of the subscription in one of whose projects' folders the tool was started; empty outside of them.
    QSet<QString> ofFolder = {};
};

// Why an integration is the one.
enum class HelperReason {
    OnlyOne, // of its host
    NamedSubscription,
    Folder,
    Prefix, // it is for that part of the registry only
};

struct HelperChoice
{
    UseCandidate integration = {};
    HelperReason reason = HelperReason::OnlyOne;

    bool operator==(const HelperChoice &) const = default;
};

// Which of the account's integrations answers for a server. A named subscription leaves nothing to those it does not
// use; a folder's subscription comes before the others where it uses one of the host; then the longest prefix that the
// path lies in. The error: the names of those that would do equally well, by name; nobody if there is none.
std::expected<HelperChoice, QStringList> chooseForHelper(
    const HelperServer &server, const QList<UseCandidate> &integrations, const HelperCaller &caller);

// "the only one of its host": for the log and for whoever asks why.
QString reasonText(HelperReason reason);

} // namespace purser
