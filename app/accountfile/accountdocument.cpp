#include "app/accountfile/accountdocument.h"

#include "app/types/types.h"

#include <QDir>

#include <algorithm>

using namespace Qt::Literals;

namespace purser {

namespace {

using Spelling = QHash<QString, QString>; // nameKey() → the name as its thing has it

template <typename Item>
Spelling sortByName(QList<Item> &items)
{
    Spelling spelling;
    QList<std::pair<QString, qsizetype>> keys;
    for (qsizetype at = 0; at < items.size(); ++at) {
        items[at].name = normalizedName(items[at].name);
        keys << std::pair(nameKey(items[at].name), at);
        spelling.insert(keys.last().first, items[at].name);
    }
    std::ranges::sort(keys);
    QList<Item> sorted;
    sorted.reserve(items.size());
    for (const auto &[key, at] : keys) {
        sorted << std::move(items[at]);
    }
    items = std::move(sorted);
    return spelling;
}

QStringList respelled(const QStringList &names, const Spelling &spelling)
{
    QMap<QString, QString> sorted;
    for (const QString &name : names) {
        const QString key = nameKey(name);
        sorted.insert(key, spelling.value(key, name));
    }
    return sorted.values();
}

void putInOrder(AccountIntegration &integration)
{
    if (const IntegrationType *type = integrationType(integration.typeId)) {
        Draft draft;
        draft.name = integration.name;
        draft.typeId = integration.typeId;
        draft.values = integration.fields;
        draft = normalized(*type, draft);
        for (const auto &[field, value] : integration.fields.asKeyValueRange()) {
            value = draft.values.value(field);
        }
    }
    integration.fields.removeIf([](const auto &entry) { return entry.value().isEmpty(); });
    if (integration.keychain) {
        integration.keychain->sort();
        integration.keychain->removeDuplicates();
    }
    std::ranges::sort(integration.trusts, {}, [](const Trust &trust) { return std::pair(trust.kind, trust.value); });
    integration.trusts.erase(std::ranges::unique(integration.trusts).begin(), integration.trusts.end());
}

void putInOrder(AccountSubscription &subscription, const Spelling &integrations)
{
    const Spelling uses = sortByName(subscription.uses);
    Spelling projects;
    for (const DependentKind kind : allDependentKinds) {
        const Spelling spelling = sortByName(subscription.dependents(kind));
        projects = kind == DependentKind::Project ? spelling : projects;
        for (AccountDependent &dependent : subscription.dependents(kind)) {
            dependent.uses = respelled(dependent.uses, uses);
            dependent.folder = dependent.folder.isEmpty() ? QString() : QDir::cleanPath(dependent.folder);
        }
    }
    for (AccountUse &use : subscription.uses) {
        use.integration = integrations.value(nameKey(use.integration), use.integration);
        use.projects = use.isForAllProjects ? QStringList() : respelled(use.projects, projects);
    }
}

} // namespace

QList<AccountDependent> &AccountSubscription::dependents(DependentKind kind)
{
    return kind == DependentKind::Project ? projects : kind == DependentKind::Environment ? environments : images;
}

const QList<AccountDependent> &AccountSubscription::dependents(DependentKind kind) const
{
    return kind == DependentKind::Project ? projects : kind == DependentKind::Environment ? environments : images;
}

AccountDocument inOrder(AccountDocument document)
{
    const Spelling integrations = sortByName(document.integrations);
    for (AccountIntegration &integration : document.integrations) {
        putInOrder(integration);
    }
    sortByName(document.subscriptions);
    for (AccountSubscription &subscription : document.subscriptions) {
        putInOrder(subscription, integrations);
    }
    return document;
}

} // namespace purser
