#include "app/account/account.h"
#include "app/account/integrationrules.h"
#include "app/accountfile/accountapply.h"
#include "app/accountfile/accountdrafts.h"
#include "app/types/types.h"

#include <QDir>

#include <algorithm>

using namespace Qt::Literals;

namespace purser {

namespace {

using Deed = AccountStep::Deed;
using Thing = AccountStep::Thing;

// Names as they are before steps give other ones: nameKey() of the new name → the old one.
QHash<QString, QString> oldNames(const QList<AccountStep> &steps, Thing thing)
{
    QHash<QString, QString> names;
    for (const AccountStep &step : steps) {
        const QString after = thing == Thing::Integration ? step.integration.name : step.newName;
        if (step.thing == thing && step.deed == Deed::Change && after != step.name) {
            names.insert(nameKey(after), step.name);
        }
    }
    return names;
}

std::optional<Error> refusal(const QString &name, QList<FieldIssue> issues, const QStringList &needs)
{
    issues.removeIf([&needs](const FieldIssue &issue) {
        return issue.weight == FieldIssue::Weight::Warning || needs.contains(issue.field);
    });
    return issues.isEmpty() ? std::nullopt : std::optional(Error {ErrorKind::InvalidInput, name, {}, issues});
}

std::optional<Error> inspectIntegration(
    const AccountStep &step, const Integration *before, const QSet<Consent> &consents)
{
    const IntegrationType *type = integrationType(step.integration.typeId);
    if (!type) {
        return refusal(step.name, {{u"type"_s, Issue::UnknownType, step.integration.typeId}}, {});
    }
    QList<FieldIssue> issues = inspectName(step.integration.name, {});
    issues << inspectCredential(*type, draftOf(step, consents), before).issues;
    return refusal(step.name, issues, step.needs);
}

std::optional<Error> inspectPart(const AccountStep &step)
{
    if (step.thing == Thing::SubscriptionIntegration && step.use.integration.isEmpty()) {
        return refusal(step.name, {{u"integration"_s, Issue::Missing, {}}}, {});
    }
    if (!step.dependent.folder.isEmpty() && !QDir::isAbsolutePath(step.dependent.folder)) {
        return refusal(step.name, {{u"folder"_s, Issue::FolderNotAbsolute, {}}}, {});
    }
    return {};
}

// All that does not need the account.
QList<Error> refusals(const QList<AccountStep> &steps, const AccountContents &present, const QSet<Consent> &consents)
{
    QList<Error> found;
    const QHash<QString, QString> before = oldNames(steps, Thing::Integration);
    QHash<QString, FieldValues> inspected;
    for (const AccountStep &step : steps) {
        if (step.deed == Deed::Remove || step.thing == Thing::Subscription) {
            continue;
        }
        if (step.thing == Thing::Integration) {
            // A step that follows another one about the same only allows more: nothing in it can be refused.
            const QString name = nameKey(step.integration.name);
            const bool isAlike = inspected.contains(name) && inspected.value(name) == step.integration.fields;
            if (isAlike && step.secrets.isEmpty() && step.removedSecrets.isEmpty()) {
                continue;
            }
            inspected.insert(name, step.integration.fields);
        }
        std::optional<Error> error;
        if (step.thing == Thing::Integration) {
            const QString key = nameKey(step.name);
            const auto integration = present.integrations.constFind(nameKey(before.value(key, step.name)));
            const bool isThere = step.deed == Deed::Change && integration != present.integrations.cend();
            error = inspectIntegration(step, isThere ? &*integration : nullptr, consents);
        } else {
            error = inspectPart(step);
        }
        if (error) {
            found << *error;
        }
    }
    return found;
}

// What keeps a subscription integration from being removed, by the names of projects that go before it.
QCoro::Task<Result<bool>> isNamedByFiles(
    Account &account, QString subscriptionName, QString name, QSet<QString> removedProjects)
{
    const Result<Subscription> subscription = co_await account.subscriptions().findByName(subscriptionName);
    if (!subscription) {
        co_return std::unexpected(subscription.error());
    }
    const Result<SubscriptionIntegrationDetails> use =
        co_await account.subscriptionIntegrations().findByName(subscription->id, name);
    if (!use) {
        co_return std::unexpected(use.error());
    }
    const Result<QList<Dependency>> dependencies =
        co_await account.subscriptionIntegrations().dependencies(use->use.id);
    if (!dependencies) {
        co_return std::unexpected(dependencies.error());
    }
    for (const Dependency &dependency : *dependencies) {
        if (dependency.blocks() && !dependency.isReleasable() && !removedProjects.contains(dependency.name)) {
            co_return true;
        }
    }
    co_return false;
}

QCoro::Task<QList<Error>> blockedRemovals(Account &account, QList<AccountStep> steps)
{
    QList<Error> found;
    const QHash<QString, QString> before = oldNames(steps, Thing::Subscription);
    QHash<QString, QSet<QString>> removedProjects;
    for (const AccountStep &step : steps) {
        if (step.deed != Deed::Remove) {
            continue;
        }
        if (step.thing == Thing::Project) {
            removedProjects[step.subscription] << step.name;
        }
        if (step.thing != Thing::SubscriptionIntegration) {
            continue;
        }
        const QString subscription = before.value(nameKey(step.subscription), step.subscription);
        const Result<bool> isNamed =
            co_await isNamedByFiles(account, subscription, step.name, removedProjects.value(step.subscription));
        if (!isNamed) {
            found << isNamed.error();
        } else if (*isNamed) {
            found << Error {ErrorKind::InUse, step.name, {}, {}};
        }
    }
    co_return found;
}

bool touchesKeychain(const AccountStep &step)
{
    const bool isRemoval = step.thing == Thing::Integration && step.deed == Deed::Remove;
    return isRemoval || !step.secrets.isEmpty() || !step.removedSecrets.isEmpty();
}

} // namespace

QCoro::Task<QList<Error>> obstacles(
    Account &account, QList<AccountStep> steps, AccountContents present, QSet<Consent> consents)
{
    QList<Error> found;
    if (steps.isEmpty()) {
        co_return found;
    }
    if (const std::optional<Error> reason = account.readOnlyReason()) {
        found << *reason;
    }
    found << refusals(steps, present, consents);
    const QList<Error> blocked = co_await blockedRemovals(account, steps);
    found << blocked;
    if (std::ranges::any_of(steps, touchesKeychain)) {
        const KeychainState state = co_await account.keychainState();
        if (errorKind(state) != ErrorKind::None) {
            found << Error {errorKind(state), {}, {}, {}};
        }
    }
    co_return found;
}

} // namespace purser
