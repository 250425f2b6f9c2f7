#include "app/model/displaytext.h"
#include "app/model/joinedtext.h"
#include "app/model/namekey.h"
#include "ui/subscriptions/subscriptionspage.h"
#include "ui/subscriptions/usewords.h"
#include "ui/theme/badge.h"
#include "ui/widgets/listdelegate.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals;

namespace purser {

namespace {

QString text(const char *source, int count = -1)
{
    return QCoreApplication::translate("SubscriptionList", source, nullptr, count);
}

QString orphans(const Subscription &row)
{
    return row.orphans > 0 ? text(QT_TRANSLATE_N_NOOP("SubscriptionList", "%n orphan(s)"), row.orphans) : QString();
}

// For those who hear the row instead of seeing it.
QString spoken(const Subscription &row)
{
    QStringList parts {displayText(row.name)};
    parts << (row.isEmpty() ? text(QT_TRANSLATE_NOOP("SubscriptionList", "empty")) : contentsText(row));
    if (row.orphans > 0) {
        parts << orphans(row);
    }
    return joinedList(parts);
}

QVariant nameCell(const Subscription &row, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return displayText(row.name);
    case ListRole::Letter:
        return initialOf(row.name);
    case ListRole::Hue:
        return hueOf(row.name);
    case Qt::AccessibleTextRole:
        return spoken(row);
    default:
        return {};
    }
}

QVariant countCell(int count, int role)
{
    if (role == Qt::DisplayRole) {
        return QLocale().toString(count);
    }
    return role == ListRole::ToneOf && count == 0 ? QVariant(static_cast<int>(Tone::Muted)) : QVariant();
}

QVariant integrationsCell(const Subscription &row, int role)
{
    switch (role) {
    case ListRole::Warned:
        return row.orphans > 0;
    case ListRole::SecondLine:
        return orphans(row);
    case Qt::ToolTipRole:
        return row.orphans > 0 ? QVariant(text(QT_TRANSLATE_N_NOOP("SubscriptionList",
                                                   "The account integration behind %n of these is(are) gone: what uses "
                                                   "it cannot log in. Open the subscription to choose another."),
                   row.orphans))
                               : QVariant();
    default:
        return countCell(row.integrations, role);
    }
}

// A column of numbers: one of the counts of a subscription.
SubscriptionsModel::Column countColumn(const QString &title, int Subscription::*count)
{
    return {title, [count](const Subscription &row, int role) { return countCell(row.*count, role); },
        [count](const Subscription &row) { return SortKey {.number = row.*count}; }};
}

} // namespace

QList<SubscriptionsModel::Column> subscriptionColumns()
{
    return {
        {text(QT_TRANSLATE_NOOP("SubscriptionList", "Name")), nameCell,
            [](const Subscription &row) { return SortKey {.text = nameKey(row.name)}; }},
        {text(QT_TRANSLATE_NOOP("SubscriptionList", "Integrations")), integrationsCell,
            [](const Subscription &row) { return SortKey {.number = row.integrations}; }},
        countColumn(text(QT_TRANSLATE_NOOP("SubscriptionList", "Projects")), &Subscription::projects),
        countColumn(text(QT_TRANSLATE_NOOP("SubscriptionList", "Environments")), &Subscription::environments),
        countColumn(text(QT_TRANSLATE_NOOP("SubscriptionList", "Images")), &Subscription::images),
        {text(QT_TRANSLATE_NOOP("SubscriptionList", "Updated At")),
            [](const Subscription &row, int role) { return timeCell(row.updatedAt, role); },
            [](const Subscription &row) { return SortKey {.number = row.updatedAt.toMSecsSinceEpoch()}; }},
        {{}, {}, {}},
    };
}

} // namespace purser
