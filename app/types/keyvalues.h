#pragma once

#include "app/model/fieldissue.h"
#include "app/model/secret.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace purser {

// What is wrong with text that should be lines of KEY=value; the issue carries no field id. Empty lines and lines that
// begin with "#" do not count.
std::optional<FieldIssue> inspectKeyValues(const QByteArray &text);

// How many lines of KEY=value there are in text that passed the inspection.
int countKeyValues(const QByteArray &text);

struct KeyValue
{
    QByteArray key = {};
    Secret value = {};
};

// Those lines of text that passed the inspection, in their order.
QList<KeyValue> readKeyValues(const Secret &text);

} // namespace purser
