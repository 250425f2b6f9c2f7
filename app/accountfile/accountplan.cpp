#include "app/accountfile/accountplan.h"

#include "app/accountfile/accountplanning.h"
#include "app/accountfile/accountrenames.h"

using namespace Qt::Literals;

namespace purser {

namespace {

QStringList without(QStringList names, const QSet<QString> &others)
{
    names.removeIf([&others](const QString &name) { return others.contains(name); });
    return names;
}

} // namespace

AccountPlanning::AccountPlanning(
    const AccountDocument &present, const AccountDocument &wanted, const SecretsByIntegration &given)
    : m_current(present), m_wanted(wanted), m_given(given), m_wantedIntegrations(byName(wanted.integrations))
{
}

QList<AccountStep> AccountPlanning::run()
{
    rename();
    for (const AccountIntegration &integration : std::as_const(m_current.integrations)) {
        m_types.insert(integration.name, integration.typeId);
    }
    const auto wanted = byName(m_wanted.subscriptions);
    for (AccountSubscription &subscription : m_current.subscriptions) {
        clear(subscription, named(wanted, subscription.name));
    }
    removeIntegrations(true);
    putSubscriptions();
    putIntegrations();
    for (AccountSubscription &subscription : m_current.subscriptions) {
        if (const AccountSubscription *after = named(wanted, subscription.name)) {
            fill(subscription, *after);
        }
    }
    removeIntegrations(false);
    for (const AccountSubscription &subscription : std::as_const(m_current.subscriptions)) {
        if (!named(wanted, subscription.name)) {
            note(Deed::Remove, Thing::Subscription, subscription.name);
        }
    }
    return m_steps;
}

AccountStep &AccountPlanning::note(Deed deed, Thing thing, const QString &name, const QString &subscription)
{
    m_steps << AccountStep {.deed = deed, .thing = thing, .subscription = subscription, .name = name};
    return m_steps.last();
}

void AccountPlanning::rename()
{
    const AccountRenames renames = purser::rename(m_current, m_wanted);
    const auto integrations = byName(m_current.integrations);
    for (const auto &[before, after] : renames.integrations) {
        AccountStep &step = note(Deed::Change, Thing::Integration, before);
        step.integration = *named(integrations, after);
        step.changes << AccountChange {.field = u"name"_s, .before = before, .after = after};
    }
    for (const auto &[before, after] : renames.subscriptions) {
        AccountStep &step = note(Deed::Change, Thing::Subscription, before);
        step.newName = after;
        step.changes << AccountChange {.field = u"name"_s, .before = before, .after = after};
    }
}

// What is used no more, or as something of another type: only one of the same type may take the place.
QSet<QString> AccountPlanning::doomedUses(const AccountSubscription &current, const AccountSubscription *wanted) const
{
    QSet<QString> doomed;
    const auto wantedUses = wanted ? byName(wanted->uses) : QHash<QString, const AccountUse *>();
    for (const AccountUse &use : current.uses) {
        const AccountUse *after = named(wantedUses, use.name);
        const AccountIntegration *behind = after ? named(m_wantedIntegrations, after->integration) : nullptr;
        const bool staysOrphan = after && use.integration.isEmpty() && after->integration.isEmpty();
        if (!staysOrphan && (!behind || behind->typeId != m_types.value(use.integration))) {
            doomed << use.name;
        }
    }
    return doomed;
}

void AccountPlanning::clearDependents(
    AccountSubscription &current, const AccountSubscription *wanted, DependentKind kind, const QSet<QString> &doomed)
{
    QList<AccountDependent> &dependents = current.dependents(kind);
    const auto staying = wanted ? byName(wanted->dependents(kind)) : QHash<QString, const AccountDependent *>();
    QSet<QString> gone;
    for (AccountDependent &dependent : dependents) {
        if (!named(staying, dependent.name)) {
            note(Deed::Remove, thingOf(kind), dependent.name, current.name);
            gone << dependent.name;
            continue;
        }
        AccountDependent after = dependent;
        after.uses = without(after.uses, doomed);
        if (after != dependent) {
            AccountStep &step = note(Deed::Change, thingOf(kind), dependent.name, current.name);
            step.changes = changesBetween(dependent, after);
            step.dependent = after;
            dependent = after;
        }
    }
    dependents.removeIf([&gone](const AccountDependent &dependent) { return gone.contains(dependent.name); });
    for (AccountUse &use : current.uses) {
        // A project that goes may not use anything any more.
        use.projects = kind == DependentKind::Project ? without(use.projects, gone) : use.projects;
    }
}

void AccountPlanning::clear(AccountSubscription &current, const AccountSubscription *wanted)
{
    const QSet<QString> doomed = doomedUses(current, wanted);
    for (const DependentKind kind : allDependentKinds) {
        clearDependents(current, wanted, kind, doomed);
    }
    for (const AccountUse &use : std::as_const(current.uses)) {
        if (doomed.contains(use.name)) {
            note(Deed::Remove, Thing::SubscriptionIntegration, use.name, current.name);
        }
    }
    current.uses.removeIf([&doomed](const AccountUse &use) { return doomed.contains(use.name); });
}

void AccountPlanning::removeIntegrations(bool onlyOtherType)
{
    QSet<QString> gone;
    for (const AccountIntegration &integration : std::as_const(m_current.integrations)) {
        const AccountIntegration *after = named(m_wantedIntegrations, integration.name);
        if (onlyOtherType ? after && after->typeId != integration.typeId : !after) {
            note(Deed::Remove, Thing::Integration, integration.name);
            gone << integration.name;
        }
    }
    m_current.integrations.removeIf(
        [&gone](const AccountIntegration &integration) { return gone.contains(integration.name); });
}

QList<AccountStep> planAccount(
    const AccountDocument &present, const AccountDocument &wanted, const SecretsByIntegration &given)
{
    return AccountPlanning(present, wanted, given).run();
}

} // namespace purser
