#include "app/accountfile/accountrenames.h"

#include "app/accountfile/accountyaml.h"

#include <algorithm>

using namespace Qt::Literals;

namespace purser {

namespace {

// Everything but the name, as a text to compare.
QByteArray content(AccountIntegration integration)
{
    integration.name = u"name"_s;
    integration.keychain.reset();
    return accountFile({.integrations = {integration}});
}

QByteArray content(AccountSubscription subscription)
{
    subscription.name = u"name"_s;
    return accountFile({.subscriptions = {subscription}});
}

// Those of `items` whose name is not among `others`, by content.
template <typename Item>
QHash<QByteArray, QList<const Item *>> only(const QList<Item> &items, const QList<Item> &others)
{
    QHash<QByteArray, QList<const Item *>> found;
    const auto known = byName(others);
    for (const Item &item : items) {
        if (!known.contains(nameKey(item.name))) {
            found[content(item)] << &item;
        }
    }
    return found;
}

template <typename Item>
QList<std::pair<QString, QString>> renamesOf(const QList<Item> &present, const QList<Item> &wanted)
{
    QList<std::pair<QString, QString>> renames;
    const auto known = byName(wanted);
    for (const Item &item : present) {
        const Item *after = known.value(nameKey(item.name));
        if (after && after->name != item.name) {
            renames << std::pair(item.name, after->name);
        }
    }
    const auto gone = only(present, wanted);
    const auto come = gone.isEmpty() ? gone : only(wanted, present);
    for (const auto &[text, items] : gone.asKeyValueRange()) {
        const QList<const Item *> others = come.value(text);
        if (items.size() == 1 && others.size() == 1) {
            renames << std::pair(items.first()->name, others.first()->name);
        }
    }
    std::ranges::sort(renames);
    return renames;
}

template <typename Item>
void rename(QList<Item> &items, const QHash<QString, QString> &names)
{
    for (Item &item : items) {
        item.name = names.value(item.name, item.name);
    }
}

} // namespace

AccountRenames rename(AccountDocument &present, const AccountDocument &wanted)
{
    AccountRenames renames {.integrations = renamesOf(present.integrations, wanted.integrations)};
    const QHash<QString, QString> integrations(renames.integrations.cbegin(), renames.integrations.cend());
    rename(present.integrations, integrations);
    for (AccountSubscription &subscription : present.subscriptions) {
        for (AccountUse &use : subscription.uses) {
            use.integration = integrations.value(use.integration, use.integration);
        }
    }
    renames.subscriptions = renamesOf(present.subscriptions, wanted.subscriptions);
    rename(
        present.subscriptions, QHash<QString, QString>(renames.subscriptions.cbegin(), renames.subscriptions.cend()));
    present = inOrder(present);
    return renames;
}

} // namespace purser
