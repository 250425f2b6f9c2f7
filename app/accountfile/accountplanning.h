#pragma once

#include "app/accountfile/accountsteps.h"

#include <QSet>

namespace purser {

template <typename Item>
const Item *named(const QHash<QString, const Item *> &items, const QString &name)
{
    return items.value(nameKey(name));
}

// Carries the present account step by step to where it is wanted, and notes the steps. See planAccount().
class AccountPlanning
{
public:
    AccountPlanning(const AccountDocument &present, const AccountDocument &wanted, const SecretsByIntegration &given);

    QList<AccountStep> run();

private:
    using Deed = AccountStep::Deed;
    using Thing = AccountStep::Thing;
    using Places = QHash<QString, qsizetype>; // nameKey() → where in the list

    AccountStep &note(Deed deed, Thing thing, const QString &name, const QString &subscription = {});
    void rename();

    // What goes, from what rests on others to what others rest on:
    void clear(AccountSubscription &current, const AccountSubscription *wanted);
    QSet<QString> doomedUses(const AccountSubscription &current, const AccountSubscription *wanted) const;
    void clearDependents(AccountSubscription &current, const AccountSubscription *wanted, DependentKind kind,
        const QSet<QString> &doomed);
    void removeIntegrations(bool onlyOtherType);

    // What comes and changes, the other way round:
    void putSubscriptions();
    void putIntegrations();
    void allowAgain(const AccountIntegration &before, const AccountIntegration &after);
    void fill(AccountSubscription &current, const AccountSubscription &wanted);
    void putUse(AccountSubscription &current, Places &places, const AccountUse &wanted);
    void putDependent(AccountSubscription &current, const Places &uses, Places &places, DependentKind kind,
        const AccountDependent &wanted);

    AccountDocument m_current;
    const AccountDocument &m_wanted;
    const SecretsByIntegration &m_given;
    QHash<QString, QString> m_types; // of the present integrations, by name
    QHash<QString, const AccountIntegration *> m_wantedIntegrations;
    QList<AccountStep> m_steps;
};

} // namespace purser
