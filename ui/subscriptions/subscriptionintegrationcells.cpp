#include "app/model/displaytext.h"
#include "app/model/namekey.h"
#include "ui/subscriptions/integrationchoicemodel.h"
#include "ui/subscriptions/subscriptionintegrationspage.h"
#include "ui/subscriptions/usewords.h"
#include "ui/theme/badge.h"
#include "ui/widgets/listdelegate.h"

#include <QCoreApplication>

using namespace Qt::Literals;

namespace purser {

namespace {

using Details = SubscriptionIntegrationDetails;

QString text(const char *source)
{
    return QCoreApplication::translate("SubscriptionIntegrationList", source);
}

QString usedBy(const Details &row)
{
    const QString counts = countsText(row.projects, row.environments, row.images);
    return counts.isEmpty() ? text(QT_TRANSLATE_NOOP("SubscriptionIntegrationList", "Not used")) : counts;
}

QString behind(const Details &row)
{
    return row.use.isOrphan() ? text(QT_TRANSLATE_NOOP("SubscriptionIntegrationList", "Gone: choose another"))
                              : displayText(row.integrationName);
}

QString permissions(const Details &row, qsizetype shown)
{
    return row.isForAllProjects ? text(QT_TRANSLATE_NOOP("SubscriptionIntegrationList", "All projects"))
                                : namesText(row.projectNames, shown);
}

QVariant typeCell(const Details &row, int role)
{
    switch (role) {
    case ListRole::Letter:
        return initialOf(typeName(row.typeId));
    case ListRole::Hue:
        return typeHue(row.typeId);
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return typeName(row.typeId);
    default:
        return {};
    }
}

QVariant nameCell(const Details &row, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return displayText(row.use.name);
    case ListRole::Warned:
        return row.use.isOrphan();
    case Qt::ToolTipRole:
        return row.use.isOrphan() ? QVariant(text(QT_TRANSLATE_NOOP("SubscriptionIntegrationList",
                   "The account integration behind it is gone: what uses it cannot log in. Choose another one with "
                   "Edit.")))
                                  : QVariant();
    case Qt::AccessibleTextRole:
        return text(QT_TRANSLATE_NOOP("SubscriptionIntegrationList", "%1, %2, account integration: %3, used by: %4"))
            .arg(displayText(row.use.name), typeName(row.typeId), behind(row), usedBy(row));
    default:
        return {};
    }
}

QVariant behindCell(const Details &row, int role)
{
    if (role == Qt::DisplayRole) {
        return behind(row);
    }
    return role == ListRole::ToneOf && row.use.isOrphan() ? QVariant(static_cast<int>(Tone::Warning)) : QVariant();
}

QVariant usedByCell(const Details &row, int role)
{
    if (role == Qt::DisplayRole) {
        return usedBy(row);
    }
    const bool isUnused = row.projects + row.environments + row.images == 0;
    return role == ListRole::ToneOf && isUnused ? QVariant(static_cast<int>(Tone::Muted)) : QVariant();
}

QVariant permissionsCell(const Details &row, int role)
{
    if (role == Qt::DisplayRole) {
        return permissions(row, 2);
    }
    return role == Qt::ToolTipRole && !row.isForAllProjects ? QVariant(permissions(row, 30)) : QVariant();
}

QVariant updatedCell(const Details &row, int role)
{
    return timeCell(row.updatedAt, role);
}

SortKey keyOf(const QString &text)
{
    return {.text = text};
}

SortKey howOftenUsed(const Details &row)
{
    return {.number = row.projects + row.environments + row.images};
}

} // namespace

QList<SubscriptionIntegrationModel::Column> subscriptionIntegrationColumns()
{
    const auto title = [](const char *source) { return text(source); };
    return {
        {title(QT_TRANSLATE_NOOP("SubscriptionIntegrationList", "Type")), typeCell,
            [](const Details &row) { return keyOf(typeName(row.typeId)); }},
        {title(QT_TRANSLATE_NOOP("SubscriptionIntegrationList", "Name")), nameCell,
            [](const Details &row) { return keyOf(nameKey(row.use.name)); }},
        {title(QT_TRANSLATE_NOOP("SubscriptionIntegrationList", "Account Integration")), behindCell,
            [](const Details &row) { return keyOf(nameKey(row.integrationName)); }},
        {title(QT_TRANSLATE_NOOP("SubscriptionIntegrationList", "Used by")), usedByCell, howOftenUsed},
        {title(QT_TRANSLATE_NOOP("SubscriptionIntegrationList", "Permissions")), permissionsCell,
            [](const Details &row) { return keyOf(permissions(row, 30)); }},
        {title(QT_TRANSLATE_NOOP("SubscriptionIntegrationList", "Updated At")), updatedCell,
            [](const Details &row) { return SortKey {.number = row.updatedAt.toMSecsSinceEpoch()}; }},
        {{}, {}, {}},
    };
}

} // namespace purser
