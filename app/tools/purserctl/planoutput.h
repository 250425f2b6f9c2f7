#pragma once

#include "app/accountfile/accountsteps.h"
#include "app/model/error.h"

#include <QJsonArray>

namespace purser {

// "add integration lab", "change project web of acme".
QString headline(const AccountStep &step);

// Each step with what it changes, field by field; of secrets nothing but their fields.
void printSteps(const QList<AccountStep> &steps);
QJsonArray toJson(const QList<AccountStep> &steps);

// What has to be said about a step whose secrets are not given, one line each.
QStringList missingSecrets(const QList<AccountStep> &steps);

// The same for what stands in the way.
QString obstacleText(const Error &error);

} // namespace purser
