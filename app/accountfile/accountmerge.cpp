#include "app/accountfile/accountmerge.h"

#include "app/accountfile/accountsecrets.h"

using namespace Qt::Literals;

namespace purser {

namespace {

using Thing = AccountStep::Thing;

class Merging
{
public:
    Merging(const SecretsByIntegration &secrets, const AccountParcel &parcel, MergeChoice choice)
        : m_secrets(secrets), m_parcel(parcel), m_choice(choice)
    {
    }

    void merge(QList<AccountIntegration> &mine);
    void merge(QList<AccountSubscription> &mine);

    AccountMerge outcome = {};

private:
    // The item to keep: mine, or theirs if the choice says so.
    template <typename Item>
    Item chosen(
        const Item &mine, const Item &theirs, QList<AccountChange> changes, Thing thing, const QString &subscription);
    template <typename Item>
    void merge(QList<Item> &mine, const QList<Item> &theirs, Thing thing, const QString &subscription);
    void mergeIntegration(AccountIntegration &mine, const AccountIntegration &theirs);
    void merge(AccountSubscription &mine, const AccountSubscription &theirs);

    const SecretsByIntegration &m_secrets;
    const AccountParcel &m_parcel;
    MergeChoice m_choice;
};

// Without what has no integration behind it.
AccountSubscription withoutOrphans(AccountSubscription subscription)
{
    QStringList orphans;
    for (const AccountUse &use : std::as_const(subscription.uses)) {
        if (use.integration.isEmpty()) {
            orphans << use.name;
        }
    }
    subscription.uses.removeIf([](const AccountUse &use) { return use.integration.isEmpty(); });
    for (const DependentKind kind : allDependentKinds) {
        for (AccountDependent &dependent : subscription.dependents(kind)) {
            dependent.uses.removeIf([&orphans](const QString &name) { return orphans.contains(name); });
        }
    }
    return subscription;
}

template <typename Item>
Item Merging::chosen(
    const Item &mine, const Item &theirs, QList<AccountChange> changes, Thing thing, const QString &subscription)
{
    if (changes.isEmpty()) {
        return mine;
    }
    outcome.conflicts << AccountStep {.deed = AccountStep::Deed::Change,
        .thing = thing,
        .subscription = subscription,
        .name = mine.name,
        .changes = std::move(changes)};
    return m_choice == MergeChoice::Theirs ? theirs : mine;
}

void Merging::mergeIntegration(AccountIntegration &mine, const AccountIntegration &theirs)
{
    const QString key = nameKey(mine.name);
    const SecretValues ours = m_secrets.value(key);
    const SecretValues given = m_parcel.secrets.value(key);
    QList<AccountChange> changes = changesBetween(mine, theirs);
    SecretValues missing;
    SecretValues differing;
    for (const auto &[field, secret] : given.asKeyValueRange()) {
        const bool isStored = mine.keychain.value_or(QStringList()).contains(field);
        if (isStored && ours.isEmpty()) {
            missing.insert(field, secret);
        } else if (ours.contains(field) && ours.value(field) != secret) {
            changes << AccountChange {.field = u"secrets."_s + field, .isSecret = true};
            differing.insert(field, secret);
        }
    }
    const bool isAlike = changes.isEmpty();
    const AccountIntegration before = mine;
    mine = chosen(before, theirs, changes, Thing::Integration, {});
    if (!isAlike && m_choice == MergeChoice::Theirs) {
        // Those stored already are for another registry, or of another type, if something is missing without them.
        const bool isEnough = before.typeId == theirs.typeId && secretsFor(&before, theirs, differing).needs.isEmpty();
        missing = isEnough ? differing : given;
    }
    if (!missing.isEmpty()) {
        outcome.given.insert(key, missing);
    }
}

void Merging::merge(QList<AccountIntegration> &mine)
{
    const auto places = placesOf(mine);
    for (const AccountIntegration &theirs : m_parcel.document.integrations) {
        const QString key = nameKey(theirs.name);
        if (const qsizetype at = places.value(key, -1); at >= 0) {
            mergeIntegration(mine[at], theirs);
            continue;
        }
        mine << theirs;
        if (m_parcel.secrets.contains(key)) {
            outcome.given.insert(key, m_parcel.secrets.value(key));
        }
    }
}

template <typename Item>
void Merging::merge(QList<Item> &mine, const QList<Item> &theirs, Thing thing, const QString &subscription)
{
    const auto places = placesOf(mine);
    for (const Item &item : theirs) {
        const qsizetype at = places.value(nameKey(item.name), -1);
        if (at < 0) {
            mine << item;
        } else {
            mine[at] = chosen(mine.at(at), item, changesBetween(mine.at(at), item), thing, subscription);
        }
    }
}

void Merging::merge(AccountSubscription &mine, const AccountSubscription &theirs)
{
    merge(mine.uses, theirs.uses, Thing::SubscriptionIntegration, mine.name);
    for (const DependentKind kind : allDependentKinds) {
        merge(mine.dependents(kind), theirs.dependents(kind), thingOf(kind), mine.name);
    }
}

void Merging::merge(QList<AccountSubscription> &mine)
{
    const auto places = placesOf(mine);
    for (const AccountSubscription &theirs : m_parcel.document.subscriptions) {
        if (const qsizetype at = places.value(nameKey(theirs.name), -1); at >= 0) {
            merge(mine[at], withoutOrphans(theirs));
        } else {
            mine << withoutOrphans(theirs);
        }
    }
}

} // namespace

AccountMerge mergeParcel(const AccountDocument &account, const SecretsByIntegration &secrets,
    const AccountParcel &parcel, MergeChoice choice)
{
    Merging merging(secrets, parcel, choice);
    AccountDocument wanted = account;
    merging.merge(wanted.integrations);
    merging.merge(wanted.subscriptions);
    merging.outcome.wanted = inOrder(wanted);
    return merging.outcome;
}

} // namespace purser
