#include "ui/integrations/integrationcells.h"

#include "app/model/displaytext.h"
#include "ui/integrations/statuscell.h"
#include "ui/subscriptions/usewords.h"
#include "ui/theme/badge.h"
#include "ui/widgets/listdelegate.h"
#include "ui/widgets/timetext.h"

#include <QCoreApplication>

using namespace Qt::Literals;

namespace purser {

namespace {

constexpr qsizetype shownSubscriptions = 2;

QString text(const char *source)
{
    return QCoreApplication::translate("IntegrationList", source);
}

QString typeName(const ListedIntegration &entry)
{
    return entry.type ? entry.type->displayName() : displayText(entry.integration.typeId);
}

QString subscriptionNames(const ListedIntegration &entry, qsizetype limit)
{
    const auto &uses = entry.integration.uses;
    QStringList names;
    for (const SubscriptionIntegration &use : uses) {
        names << use.subscriptionName;
    }
    names.removeDuplicates();
    //: No subscriptions
    return names.isEmpty() ? text(QT_TRANSLATE_NOOP("IntegrationList", "None")) : namesText(names, limit);
}

QVariant displayed(const ListedIntegration &entry, IntegrationColumn column)
{
    switch (column) {
    case IntegrationColumn::Type:
        return typeName(entry);
    case IntegrationColumn::Name:
        return displayText(entry.integration.name);
    case IntegrationColumn::TypeName:
        return typeName(entry);
    case IntegrationColumn::Subscriptions:
        return subscriptionNames(entry, shownSubscriptions);
    case IntegrationColumn::UpdatedAt:
        return calendarText(entry.integration.updatedAt);
    default:
        return {};
    }
}

QVariant secondLine(const ListedIntegration &entry, IntegrationColumn column)
{
    if (column == IntegrationColumn::Name) {
        return displayText(entry.summary);
    }
    if (column == IntegrationColumn::TypeName && entry.type) {
        return entry.type->familyName();
    }
    return {};
}

QVariant toolTip(const ListedIntegration &entry, IntegrationColumn column)
{
    switch (column) {
    case IntegrationColumn::Type:
        return typeName(entry);
    case IntegrationColumn::Subscriptions:
        return isUnassigned(entry) ? QVariant() : subscriptionNames(entry, entry.integration.uses.size());
    case IntegrationColumn::UpdatedAt:
        return fullTimeText(entry.integration.updatedAt);
    default:
        return {};
    }
}

// What a screen reader says of the row's first cell.
QString spoken(const ListedIntegration &entry)
{
    if (isExpiringSoon(entry)) {
        return text(QT_TRANSLATE_NOOP("IntegrationList", "%1, %2, %3, %4"))
            .arg(displayText(entry.integration.name), typeName(entry), statusWord(entry), expiryText(*entry.expires));
    }
    return text(QT_TRANSLATE_NOOP("IntegrationList", "%1, %2, %3"))
        .arg(displayText(entry.integration.name), typeName(entry), statusWord(entry));
}

} // namespace

QString columnTitle(IntegrationColumn column)
{
    switch (column) {
    case IntegrationColumn::Type:
        return text(QT_TRANSLATE_NOOP("IntegrationList", "Type"));
    case IntegrationColumn::Name:
        return text(QT_TRANSLATE_NOOP("IntegrationList", "Name"));
    case IntegrationColumn::TypeName:
        return text(QT_TRANSLATE_NOOP("IntegrationList", "Type Name"));
    case IntegrationColumn::Subscriptions:
        return text(QT_TRANSLATE_NOOP("IntegrationList", "Subscriptions"));
    case IntegrationColumn::Status:
        return text(QT_TRANSLATE_NOOP("IntegrationList", "Status"));
    case IntegrationColumn::UpdatedAt:
        return text(QT_TRANSLATE_NOOP("IntegrationList", "Updated At"));
    case IntegrationColumn::Actions:
        return {};
    }
    Q_UNREACHABLE();
}

QVariant cell(const ListedIntegration &entry, IntegrationColumn column, int role)
{
    if (column == IntegrationColumn::Status) {
        return statusCell(entry, role);
    }
    switch (role) {
    case Qt::DisplayRole:
        return displayed(entry, column);
    case ListRole::SecondLine:
        return secondLine(entry, column);
    case Qt::ToolTipRole:
        return toolTip(entry, column);
    case ListRole::Letter:
        return column == IntegrationColumn::Type ? QVariant(initialOf(typeName(entry))) : QVariant();
    case ListRole::Hue:
        return column == IntegrationColumn::Type && entry.type ? QVariant(entry.type->hue) : QVariant();
    case ListRole::ToneOf:
        return column == IntegrationColumn::Subscriptions && isUnassigned(entry)
            ? QVariant(static_cast<int>(Tone::Muted))
            : QVariant();
    case Qt::AccessibleTextRole:
        return column == IntegrationColumn::Name ? QVariant(spoken(entry)) : QVariant();
    default:
        return {};
    }
}

bool comesBefore(const ListedIntegration &one, const ListedIntegration &other, IntegrationColumn column)
{
    const auto byName = [&] { return one.nameKey < other.nameKey; };
    switch (column) {
    case IntegrationColumn::Type:
    case IntegrationColumn::TypeName:
        return one.integration.typeId == other.integration.typeId ? byName() : typeName(one) < typeName(other);
    case IntegrationColumn::Subscriptions: {
        const auto count = one.integration.uses.size();
        return count == other.integration.uses.size() ? byName() : count < other.integration.uses.size();
    }
    case IntegrationColumn::Status: {
        const auto rank = [](const ListedIntegration &entry) {
            const auto &check = entry.integration.lastCheck;
            return check ? static_cast<int>(check->verdict) : 100;
        };
        return rank(one) == rank(other) ? byName() : rank(one) < rank(other);
    }
    case IntegrationColumn::UpdatedAt:
        return one.integration.updatedAt < other.integration.updatedAt;
    default:
        return byName();
    }
}

} // namespace purser
