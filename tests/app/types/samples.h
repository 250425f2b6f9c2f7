#pragma once

#include "app/types/integrationtype.h"

namespace purser {

// A draft of this type, normalized, with something fitting in every field but the way to the registry.
Draft filled(const IntegrationType &type);

// The issues as "field: number of the issue (argument)", with "!" where they refuse, in their order.
QStringList texts(const QList<FieldIssue> &issues);
QString text(const QString &field, Issue issue, const QString &argument = {}, bool isRefused = true);

// What the inspection says of a draft.
QStringList inspected(const Draft &draft, const QStringList &stored = {});

// A draft of a type with these values and secrets.
Draft draftOf(const QString &typeId, const FieldValues &values, const QMap<QString, QByteArray> &secrets);

} // namespace purser
