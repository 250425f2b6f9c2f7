#pragma once

#include "app/model/draft.h"
#include "app/model/result.h"
#include "app/types/integrationtype.h"

#include <QStringList>

namespace purser {

// The rules a draft has to pass before it may be saved; pure.
struct DraftInspection
{
    Draft draft = {}; // normalized
    QList<FieldIssue> issues = {};

    // Nothing stands in the way of saving: warnings do not count.
    bool mayBeSaved() const;
};

// `edited` is the integration being edited, or nullptr when one is added.
DraftInspection inspect(
    const IntegrationType &type, const Draft &draft, const Integration *edited, const QStringList &otherNames);

// Only the name: empty, taken, too long, colliding as a variable.
QList<FieldIssue> inspectName(const QString &name, const QStringList &otherNames);

// The same without the name, for a check before saving.
DraftInspection inspectCredential(const IntegrationType &type, const Draft &draft, const Integration *edited);

} // namespace purser
