#include "app/accountfile/accountsteps.h"

#include "app/model/trustwords.h"

#include <algorithm>

using namespace Qt::Literals;

namespace purser {

namespace {

void compare(QList<AccountChange> &changes, const QString &field, const QString &before, const QString &after)
{
    if (before != after) {
        changes << AccountChange {.field = field, .before = before, .after = after};
    }
}

void compare(QList<AccountChange> &changes, const QString &field, const QStringList &before, const QStringList &after)
{
    if (before != after) {
        changes << AccountChange {.field = field, .before = before.join(u", "_s), .after = after.join(u", "_s)};
    }
}

QStringList wordsOf(const Trusts &trusts)
{
    QStringList words;
    for (const Trust &trust : trusts) {
        words << toString(trust.kind) + u' ' + trust.value;
    }
    return words;
}

} // namespace

AccountStep::Thing thingOf(DependentKind kind)
{
    using enum AccountStep::Thing;
    return kind == DependentKind::Project ? Project : kind == DependentKind::Environment ? Environment : Image;
}

DependentKind dependentKindOf(AccountStep::Thing thing)
{
    const auto isThat = [thing](DependentKind kind) { return thingOf(kind) == thing; };
    const auto found = std::ranges::find_if(allDependentKinds, isThat);
    return found == allDependentKinds.end() ? DependentKind::Image : *found;
}

QList<AccountChange> changesBetween(const AccountIntegration &before, const AccountIntegration &after)
{
    QList<AccountChange> changes;
    compare(changes, u"name"_s, before.name, after.name);
    compare(changes, u"type"_s, before.typeId, after.typeId);
    QStringList fields = before.fields.keys() + after.fields.keys();
    fields.sort();
    fields.removeDuplicates();
    for (const QString &field : std::as_const(fields)) {
        compare(changes, u"fields."_s + field, before.fields.value(field), after.fields.value(field));
    }
    if (after.keychain) {
        compare(changes, u"keychain"_s, before.keychain.value_or(QStringList()), *after.keychain);
    }
    compare(changes, u"allowed"_s, wordsOf(before.trusts), wordsOf(after.trusts));
    return changes;
}

QList<AccountChange> changesBetween(const AccountUse &before, const AccountUse &after)
{
    QList<AccountChange> changes;
    compare(changes, u"name"_s, before.name, after.name);
    compare(changes, u"integration"_s, before.integration, after.integration);
    compare(changes, u"projects"_s, before.projects, after.projects);
    return changes;
}

QList<AccountChange> changesBetween(const AccountDependent &before, const AccountDependent &after)
{
    QList<AccountChange> changes;
    compare(changes, u"name"_s, before.name, after.name);
    compare(changes, u"folder"_s, before.folder, after.folder);
    compare(changes, u"uses"_s, before.uses, after.uses);
    return changes;
}

QString toString(AccountStep::Deed deed)
{
    switch (deed) {
    case AccountStep::Deed::Add:
        return u"add"_s;
    case AccountStep::Deed::Change:
        return u"change"_s;
    case AccountStep::Deed::Remove:
        break;
    }
    return u"remove"_s;
}

QString toString(AccountStep::Thing thing)
{
    switch (thing) {
    case AccountStep::Thing::Integration:
        return u"integration"_s;
    case AccountStep::Thing::Subscription:
        return u"subscription"_s;
    case AccountStep::Thing::SubscriptionIntegration:
        return u"subscription integration"_s;
    case AccountStep::Thing::Project:
        return u"project"_s;
    case AccountStep::Thing::Environment:
        return u"environment"_s;
    case AccountStep::Thing::Image:
        break;
    }
    return u"image"_s;
}

} // namespace purser
