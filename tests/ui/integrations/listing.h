#pragma once

#include "ui/integrations/integrationmodel.h"

namespace purser {

// Integrations as they come out of an account.
inline Integration integrationNamed(
    const QString &name, const QString &typeId = QStringLiteral("docker"), const FieldValues &values = {})
{
    Integration integration;
    integration.id = QStringLiteral("id of ") + name;
    integration.name = name;
    integration.typeId = typeId;
    integration.values = values;
    integration.secretId = QStringLiteral("secret of ") + name;
    integration.updatedAt = QDateTime::currentDateTimeUtc();
    return integration;
}

inline Integration usedBy(Integration integration, const QStringList &subscriptions)
{
    for (const QString &name : subscriptions) {
        SubscriptionIntegration use;
        use.subscriptionId = QStringLiteral("id of ") + name;
        use.subscriptionName = name;
        use.integrationId = integration.id;
        use.name = integration.name;
        integration.uses << use;
    }
    return integration;
}

inline Integration checked(Integration integration, Verdict verdict)
{
    integration.lastCheck = LastCheck {.verdict = verdict, .at = QDateTime::currentDateTimeUtc()};
    return integration;
}

inline QStringList namesIn(const IntegrationModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row) {
        names << model.integrationAt(model.index(row, 0))->name;
    }
    return names;
}

} // namespace purser
