#pragma once

#include "ui/integrations/integrationfilter.h"

#include <QVariant>

namespace purser {

// The columns of the list, in their order on screen.
enum class IntegrationColumn { Type, Name, TypeName, Subscriptions, Status, UpdatedAt, Actions };
constexpr int integrationColumnCount = 7;

QString columnTitle(IntegrationColumn column);

// What one cell says under one role: Qt's own and those of ListRole.
QVariant cell(const ListedIntegration &entry, IntegrationColumn column, int role);

// Whether `one` comes before `other` when the list is sorted by this column.
bool comesBefore(const ListedIntegration &one, const ListedIntegration &other, IntegrationColumn column);

} // namespace purser
