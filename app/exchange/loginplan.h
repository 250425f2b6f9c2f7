#pragma once

#include "app/exchange/loginplace.h"
#include "app/model/draft.h"
#include "app/model/fieldissue.h"
#include "app/model/integration.h"

#include <optional>

namespace purser {

// An integration that a found login may be the same as.
struct PresentLogin
{
    Integration integration = {};
    HelperServer server = {};
    QString identity = {}; // as FoundLogin::identity()
    std::optional<Secret> password = {}; // none: the keychain has none that could be compared
};

// Integrations by whose login they are, as far as their rows tell: without passwords. Those without a registry, and
// Amazon's, whose keys no tool holds, are left out.
QList<PresentLogin> presentLogins(const QList<Integration> &integrations);

// What importing does with one login.
struct PlannedLogin
{
    enum class Outcome {
        Add, // an integration
        Replace, // the password of one; done only if it is asked for
        Skip, // nothing is to be done
        Cannot,
    };
    enum class Reason {
        None,
        AlreadyThere, // with the same password
        SameAsAnother, // further up in the list
        OtherPassword, // the login further up in the list has another one, and comes first for the tools, too
        WithHelper, // only that one has it
        WithPurser, // which is this account
        NothingStored,
        SeveralThere, // integrations: who knows which one is meant
        Fault, // see the login
        Refused, // see the issues
    };

    FoundLogin login = {};
    qsizetype place = 0; // in the list of places
    Outcome outcome = Outcome::Add;
    Reason reason = Reason::None;
    Draft draft = {}; // what is saved, of Add and Replace
    QString integrationId = {}; // of Replace and AlreadyThere
    QString integrationName = {};
    qint64 revision = 0; // of Replace
    qsizetype sameAs = -1; // of SameAsAnother: its place in the plan
    QList<FieldIssue> issues = {};

    bool canBeDone() const { return outcome == Outcome::Add || outcome == Outcome::Replace; }
};

// What would happen with every login of these places, in their order. New integrations are named after the host, then
// host and user, then with the first free number; `present` must have the passwords of the users who were found. Pure.
QList<PlannedLogin> planImport(
    const QList<LoginPlace> &places, const QList<PresentLogin> &present, const QStringList &takenNames);

} // namespace purser
