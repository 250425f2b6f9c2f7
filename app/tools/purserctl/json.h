#pragma once

#include "app/model/checkreport.h"
#include "app/model/dependency.h"
#include "app/model/integration.h"
#include "app/types/integrationtype.h"

#include <QJsonArray>
#include <QJsonObject>

namespace purser {

// The shapes that scripts rely on. None holds a secret.
QJsonObject toJson(const IntegrationType &type);
QJsonObject toJson(const Integration &integration);
QJsonObject toJson(const Subscription &subscription);
QJsonObject toJson(const QString &name, const CheckReport &report);
QJsonArray toJson(const QList<Dependency> &dependencies);

// How the command line allows what a check offered: "certificate=…" or "realm=…".
QString allowance(const Trust &trust);

} // namespace purser
