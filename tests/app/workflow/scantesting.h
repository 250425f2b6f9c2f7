#pragma once

#include "app/model/mention.h"
#include "app/workflow/reading.h"
#include "app/workflow/workflowfile.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace purser {

// One line for each mention and note, as the projects' expected.txt have them:
// "Dockerfile:3 image hard acme/web | FROM".
QStringList described(const ScannedFile &file);
QStringList described(const Reading &reading); // without a path: ":3 image …"

QString problemName(ScanNote::Problem problem);

// What a reader finds in a file of this name.
QStringList readAs(const QString &path, const QByteArray &content, bool isInChart = false);

} // namespace purser
