#pragma once

#include "app/model/subscription.h"

#include <QList>
#include <QVariant>

namespace purser {

// "2 projects, 1 image"; empty for nothing.
QString countsText(int projects, int environments, int images);

// All that is in a subscription: "2 integrations, 12 projects"; empty for nothing.
QString contentsText(const Subscription &subscription);

// A time in a list's cell: short, in full for the tooltip.
QVariant timeCell(const QDateTime &time, int role);

// The first ones and how many more: "acme-hub, ecr +3". Foreign text is made visible.
QString namesText(const QStringList &names, qsizetype shown = 2);

// A path, which reads from left to right in every language. Foreign text is made visible.
QString pathText(const QString &path);

} // namespace purser
