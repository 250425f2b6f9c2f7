#pragma once

#include "app/model/dependent.h"
#include "app/model/integration.h"
#include "app/model/namekey.h"
#include "app/model/secret.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace purser {

// Everything an account holds but its secrets, its checks, its history and what scans found, as plain values to be
// written into a file, compared and put into another account. Things are known by their names, which nameKey()
// compares; identifiers mean nothing outside their account.

struct AccountIntegration
{
    QString name = {};
    QString typeId = {};
    FieldValues fields = {}; // of the type's fields that are not secret; none is empty
    // Which of its secret fields the keychain holds; nothing: the file does not say.
    std::optional<QStringList> keychain = {};
    Trusts trusts = {};

    bool operator==(const AccountIntegration &) const = default;
};

// What a subscription uses.
struct AccountUse
{
    QString name = {};
    QString integration = {}; // empty: the integration behind it is gone
    bool isForAllProjects = true;
    QStringList projects = {}; // which may use it, if not all

    bool operator==(const AccountUse &) const = default;
};

// A project, an environment or an image.
struct AccountDependent
{
    QString name = {};
    QString folder = {}; // of a project only
    QStringList uses = {}; // names of what its subscription uses, entered by hand

    bool operator==(const AccountDependent &) const = default;
};

struct AccountSubscription
{
    QString name = {};
    QList<AccountUse> uses = {};
    QList<AccountDependent> projects = {};
    QList<AccountDependent> environments = {};
    QList<AccountDependent> images = {};

    bool operator==(const AccountSubscription &) const = default;

    QList<AccountDependent> &dependents(DependentKind kind);
    const QList<AccountDependent> &dependents(DependentKind kind) const;
};

struct AccountDocument
{
    QList<AccountIntegration> integrations = {};
    QList<AccountSubscription> subscriptions = {};

    bool operator==(const AccountDocument &) const = default;
};

inline constexpr std::array allDependentKinds {
    DependentKind::Project, DependentKind::Environment, DependentKind::Image};

// nameKey() of an integration's name → its secrets.
using SecretsByIntegration = QMap<QString, SecretValues>;

// An account with its secrets, to be carried elsewhere.
struct AccountParcel
{
    AccountDocument document = {};
    SecretsByIntegration secrets = {};
};

// The same in the one order and form in which it is written and compared: sorted by name, values as the integration's
// type keeps them, names of other things as these spell them, uses that name what is not there left alone.
AccountDocument inOrder(AccountDocument document);

// Items by nameKey(), for as long as the list stays as it is.
template <typename Item>
QHash<QString, const Item *> byName(const QList<Item> &items)
{
    QHash<QString, const Item *> found;
    found.reserve(items.size());
    for (const Item &item : items) {
        found.insert(nameKey(item.name), &item);
    }
    return found;
}

// Where in the list they are, by nameKey().
template <typename Item>
QHash<QString, qsizetype> placesOf(const QList<Item> &items)
{
    QHash<QString, qsizetype> places;
    places.reserve(items.size());
    for (qsizetype at = 0; at < items.size(); ++at) {
        places.insert(nameKey(items.at(at).name), at);
    }
    return places;
}

} // namespace purser
