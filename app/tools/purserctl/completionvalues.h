#pragma once

#include "app/tools/purserctl/completion.h"

#include <QMultiMap>

namespace purser {

// What stands on the command line before the word that is being typed.
struct TypedValues
{
    QStringList path = {}; // noun and verb
    QStringList names = {};
    QMap<QString, QString> options = {}; // "--type" → the last value

    void add(const CLI::Option &option, const QString &value);
    QString value(const QString &option) const { return options.value(option); }
};

// What an option or a place without one may hold; `typed` is what stands there so far. Follows from their names, as
// the help has them, and from the lists of what they accept.
Completion valuesOf(const CLI::Option &option, const TypedValues &before, const QString &typed);

} // namespace purser
