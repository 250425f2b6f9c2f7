#pragma once

#include <QDateTime>
#include <QString>

namespace purser {

// One thing a person did to the account. Its words for the Edit menu and for the Activity page are made in
// activitysentences.h. Never holds a secret.
struct Action
{
    enum class Kind {
        AddIntegration,
        EditIntegration,
        DeleteIntegration, // with everything that was released on the way
        // The same by `docker login` and `docker logout`, or others of their kind; `detail` is the tool's name.
        AddByLogin,
        EditByLogin,
        DeleteByLogout,
        AllowTrust, // `detail` is what was allowed
        AssignIntegration, // `detail` is to how many subscriptions
        MarkDefault, // of its registry
        UnmarkDefault,
        ReleaseDependencies, // of the integration `subject`; `detail` is how many

        AddSubscription,
        RenameSubscription, // `detail` is the new name
        RemoveSubscription,

        // Of a subscription integration `subject` in `subscription`:
        EnableIntegration,
        EditSubscriptionIntegration, // its name or permission
        SwapIntegration, // `detail` is the name of the integration that took the place
        DisableIntegration,

        AddProject,
        EditProject,
        RemoveProject,
        AddEnvironment,
        EditEnvironment,
        RemoveEnvironment,
        AddImage,
        EditImage,
        RemoveImage,
    };

    Kind kind = Kind::AddIntegration;
    QString subject = {}; // the name of the thing it was done to
    QString subscription = {}; // where, if in one
    QString detail = {};

    bool operator==(const Action &) const = default;
};

// A line of the account's history.
struct ActivityEntry
{
    enum class Manner { Done, Undone, Redone };

    QString id = {};
    QDateTime at = {};
    QString who = {}; // the person's login name
    Manner manner = Manner::Done;
    Action action = {};
    QDateTime undoableUntil = {}; // after the end of the program that did it; null: only while that runs

    bool operator==(const ActivityEntry &) const = default;
};

// The word that stands for it in the account's file and in JSON: "add-integration", "undone".
QString toString(Action::Kind kind);
QString toString(ActivityEntry::Manner manner);
Action::Kind actionKindFromString(const QString &word);
ActivityEntry::Manner mannerFromString(const QString &word);

} // namespace purser
