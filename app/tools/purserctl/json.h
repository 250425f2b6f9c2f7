#pragma once

#include "app/model/activity.h"
#include "app/model/checkreport.h"
#include "app/model/dependency.h"
#include "app/model/integration.h"
#include "app/model/pastcheck.h"
#include "app/types/integrationtype.h"

#include <QJsonArray>
#include <QJsonObject>

namespace purser {

// The shapes that scripts rely on. None holds a secret. What there is not is null: the line of what was entered by
// hand, the integration behind an orphan.
QJsonObject toJson(const IntegrationType &type);
QJsonObject toJson(const Integration &integration);
QJsonObject toJson(const Subscription &subscription);
QJsonObject toJson(const SubscriptionIntegrationDetails &details);
QJsonObject toJson(const QString &name, const CheckReport &report);
QJsonObject toJson(const PastCheck &check);
QJsonArray toJson(const QList<Dependency> &dependencies);
QJsonObject toJson(const Dependent &dependent);
QJsonArray toJson(const QList<DependentUse> &uses);
QJsonArray notesToJson(const QList<ScannedFile> &files);
QJsonObject toJson(const ActivityEntry &entry);

// In UTC, as ISO 8601 has it; null if there is none.
QJsonValue timeToJson(const QDateTime &time);

// How the command line allows what a check offered: "certificate=…" or "realm=…".
QString allowance(const Trust &trust);

} // namespace purser
