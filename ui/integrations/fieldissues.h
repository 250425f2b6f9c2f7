#pragma once

#include "app/model/fieldissue.h"

#include <QList>

namespace purser {

class FieldRow;

// Says under a field what is wrong with it: the first of its issues, with a box where it can be consented to. No issue
// takes the sentence away, and the consent with it.
void showIssuesAt(FieldRow *row, const QList<FieldIssue> &issues);

} // namespace purser
