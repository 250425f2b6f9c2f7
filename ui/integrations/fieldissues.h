#pragma once

#include "app/model/fieldissue.h"

#include <QList>

namespace purser {

class FieldRow;
struct IntegrationType;

// Says under a field what is wrong with it: the first of its gravest issues, with a box where it can be consented to.
// No issue takes the sentence away, and the consent with it.
void showIssuesAt(FieldRow *row, const QList<FieldIssue> &issues);

// The type that the value of a field rather belongs to; nullptr if none of its issues tells one.
const IntegrationType *otherType(const QList<FieldIssue> &issues);

} // namespace purser
