#pragma once

#include "app/exchange/integrationexport.h"

#include <QCoreApplication>
#include <QStringList>

namespace purser {

// What the window says of an export.
struct ExportWords
{
    Q_DECLARE_TR_FUNCTIONS(purser::ExportWords)

public:
    // In the order in which they are offered.
    static QList<ExportFormat> formats();
    static QString name(ExportFormat format);
    static QString hint(ExportFormat format);
    static QString fileName(ExportFormat format); // that is offered

    // "“acme-hub”", "“acme-hub”, “lab” and 3 more"
    static QString listed(const QList<Integration> &integrations);
    // A sentence for each; of many only for the first.
    static QStringList told(const QList<ExportedEnd> &ends);
};

} // namespace purser
