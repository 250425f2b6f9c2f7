#include "app/accountfile/accountplanning.h"

#include "app/accountfile/accountsecrets.h"

using namespace Qt::Literals;

namespace purser {

namespace {

// The item of that name as it is; an empty one if there is none.
template <typename Item>
std::optional<Item> itemAt(const QList<Item> &items, const QHash<QString, qsizetype> &places, const QString &name)
{
    const qsizetype at = places.value(nameKey(name), -1);
    return at < 0 ? std::nullopt : std::optional(items.at(at));
}

template <typename Item>
void put(QList<Item> &items, QHash<QString, qsizetype> &places, const Item &item)
{
    const QString key = nameKey(item.name);
    if (const qsizetype at = places.value(key, -1); at >= 0) {
        items[at] = item;
    } else {
        places.insert(key, items.size());
        items << item;
    }
}

} // namespace

void AccountPlanning::putSubscriptions()
{
    const auto present = byName(m_current.subscriptions);
    QList<AccountSubscription> added;
    for (const AccountSubscription &wanted : m_wanted.subscriptions) {
        if (!named(present, wanted.name)) {
            note(Deed::Add, Thing::Subscription, wanted.name).newName = wanted.name;
            added << AccountSubscription {.name = wanted.name};
        }
    }
    m_current.subscriptions += added;
}

void AccountPlanning::putIntegrations()
{
    const auto present = byName(m_current.integrations);
    for (const AccountIntegration &wanted : m_wanted.integrations) {
        const AccountIntegration *before = named(present, wanted.name);
        const SecretValues given = m_given.value(nameKey(wanted.name));
        const SecretsOutcome secrets = secretsFor(before, wanted, given);
        AccountIntegration after = wanted;
        after.keychain = secrets.keychain;
        QList<AccountChange> changes = changesBetween(before ? *before : AccountIntegration(), after);
        for (const QString &field : given.keys()) {
            changes << AccountChange {.field = u"secrets."_s + field, .isSecret = true};
        }
        if (changes.isEmpty() && secrets.needs.isEmpty()) {
            continue;
        }
        AccountStep &step =
            note(before ? Deed::Change : Deed::Add, Thing::Integration, before ? before->name : after.name);
        step.changes = changes;
        step.needs = secrets.needs;
        step.integration = after;
        step.secrets = given;
        step.removedSecrets = secrets.removed;
        if (secrets.isForOtherRegistry) {
            allowAgain(*before, after);
        }
    }
}

// With another registry an integration forgets which hosts may get its password; what is wanted says it once more.
void AccountPlanning::allowAgain(const AccountIntegration &before, const AccountIntegration &after)
{
    AccountIntegration forgetful = after;
    forgetful.trusts.removeIf(
        [&before](const Trust &trust) { return trust.kind == Trust::Kind::Realm && before.trusts.contains(trust); });
    if (forgetful != after) {
        AccountStep &step = note(Deed::Change, Thing::Integration, after.name);
        step.changes = changesBetween(forgetful, after);
        step.integration = after;
    }
}

void AccountPlanning::fill(AccountSubscription &current, const AccountSubscription &wanted)
{
    Places uses = placesOf(current.uses);
    Places projects = placesOf(current.projects);
    QSet<QString> permitted;
    for (const AccountUse &use : wanted.uses) {
        permitted.unite(QSet<QString>(use.projects.cbegin(), use.projects.cend()));
    }
    // A project that is named by what it uses itself comes without that first.
    for (const AccountDependent &project : wanted.projects) {
        if (permitted.contains(project.name) && !projects.contains(nameKey(project.name))) {
            putDependent(current, uses, projects, DependentKind::Project, project);
        }
    }
    for (const AccountUse &use : wanted.uses) {
        putUse(current, uses, use);
    }
    for (const DependentKind kind : allDependentKinds) {
        Places places = kind == DependentKind::Project ? projects : placesOf(current.dependents(kind));
        for (const AccountDependent &dependent : wanted.dependents(kind)) {
            putDependent(current, uses, places, kind, dependent);
        }
    }
}

void AccountPlanning::putUse(AccountSubscription &current, Places &places, const AccountUse &wanted)
{
    const std::optional<AccountUse> before = itemAt(current.uses, places, wanted.name);
    if (before == wanted) {
        return;
    }
    AccountStep &step = note(before ? Deed::Change : Deed::Add, Thing::SubscriptionIntegration,
        before ? before->name : wanted.name, current.name);
    step.changes = changesBetween(before.value_or(AccountUse()), wanted);
    step.use = wanted;
    put(current.uses, places, wanted);
}

// With as much of what it uses as there is already.
void AccountPlanning::putDependent(AccountSubscription &current, const Places &uses, Places &places, DependentKind kind,
    const AccountDependent &wanted)
{
    AccountDependent after = wanted;
    after.uses.removeIf([&uses](const QString &name) { return !uses.contains(nameKey(name)); });
    const std::optional<AccountDependent> before = itemAt(current.dependents(kind), places, wanted.name);
    if (before == after) {
        return;
    }
    AccountStep &step =
        note(before ? Deed::Change : Deed::Add, thingOf(kind), before ? before->name : wanted.name, current.name);
    step.changes = changesBetween(before.value_or(AccountDependent()), after);
    step.dependent = after;
    put(current.dependents(kind), places, after);
}

} // namespace purser
