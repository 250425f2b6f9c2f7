#pragma once

#include "app/model/draft.h"
#include "app/types/integrationtype.h"

#include <QByteArray>
#include <QList>

namespace purser {

// Everything wrong with one value or secret that is not empty, by its field's kind. The draft tells what the person
// consented to.
QList<FieldIssue> inspectValue(const Field &field, const QString &value, const Draft &draft);
QList<FieldIssue> inspectSecret(const Field &field, const Secret &secret, const Draft &draft);

// UTF-8 text without what copying from a web page or a file may leave at its ends: blanks of all widths, line ends,
// zero-width blanks, a byte order mark.
QByteArray withoutOuterWhiteSpace(const QByteArray &text);

} // namespace purser
