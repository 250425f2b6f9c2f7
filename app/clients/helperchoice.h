#pragma once

#include "app/clients/helperserver.h"
#include "app/workflow/usecandidate.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QSet>
#include <QStringList>

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
    DefaultOfHost, // it is marked so
};

struct HelperChoice
{
    UseCandidate integration = {};
    HelperReason reason = HelperReason::OnlyOne;

    bool operator==(const HelperChoice &) const = default;
};

// An integration of the host that is not the one, and by which rule.
struct HelperLoss
{
    UseCandidate integration = {};
    HelperReason reason = HelperReason::NamedSubscription;
};

// Which of the account's integrations answers for a server, and what became of the others of its host.
struct HelperDecision
{
    std::optional<HelperChoice> choice = {};
    QList<UseCandidate> equals = {}; // without a choice: those that would do equally well, by name; empty: nobody
    QList<HelperLoss> losses = {};

    QStringList names() const; // of the equals
};

// A named subscription leaves nothing to those it does not use; a folder's subscription comes before the others where
// it uses one of the host; then the longest prefix that the path lies in; then the one that was marked as default last,
// `defaults` being integrations' ids and when they were marked.
HelperDecision chooseForHelper(const HelperServer &server, const QList<UseCandidate> &integrations,
    const HelperCaller &caller, const QHash<QString, QDateTime> &defaults = {});

// Whether both are for the same registry, so that only one of them can be its default.
bool haveSameRegistry(const UseCandidate &one, const UseCandidate &other);

// "the only one of its host": for the log and for whoever asks why.
QString reasonText(HelperReason reason);
// Why another was not chosen: "the subscription that PURSER_SUBSCRIPTION names does not use it".
QString lossText(HelperReason reason);

} // namespace purser
