#pragma once

#include "app/accountfile/accountdocument.h"

namespace purser {

// One field that is, or has to become, another. Of a secret only that it changes.
struct AccountChange
{
    QString field = {}; // as the account's file calls it; "fields.url" of an integration's own
    QString before = {};
    QString after = {};
    bool isSecret = false;

    bool operator==(const AccountChange &) const = default;
};

// One thing to do to an account.
struct AccountStep
{
    enum class Deed { Add, Change, Remove };
    enum class Thing { Integration, Subscription, SubscriptionIntegration, Project, Environment, Image };

    Deed deed = Deed::Add;
    Thing thing = Thing::Integration;
    QString subscription = {}; // where, if in one
    QString name = {}; // before the step
    QList<AccountChange> changes = {};
    QStringList needs = {}; // ids of secret fields that have to be given, and are not
    // What it is afterwards; of the one that `thing` says.
    AccountIntegration integration = {};
    AccountUse use = {};
    AccountDependent dependent = {};
    QString newName = {}; // of a subscription
    SecretValues secrets = {}; // to be stored
    QStringList removedSecrets = {};
};

AccountStep::Thing thingOf(DependentKind kind);
DependentKind dependentKindOf(AccountStep::Thing thing);

// What is different, field by field; against an empty one everything that is there.
QList<AccountChange> changesBetween(const AccountIntegration &before, const AccountIntegration &after);
QList<AccountChange> changesBetween(const AccountUse &before, const AccountUse &after);
QList<AccountChange> changesBetween(const AccountDependent &before, const AccountDependent &after);

// The words that stand for these: "add", "subscription integration".
QString toString(AccountStep::Deed deed);
QString toString(AccountStep::Thing thing);

} // namespace purser
