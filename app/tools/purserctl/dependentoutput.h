#pragma once

#include "app/model/dependent.h"

#include <QJsonObject>

namespace purser {

// A project, an environment or an image with all that is known of it. `files` are those of a project's last scan.
void printDependent(const Dependent &dependent, const QList<ScannedFile> &files);
QJsonObject toJson(const Dependent &dependent, const QList<ScannedFile> &files);

void printUses(const QList<DependentUse> &uses);
void printNotes(const QList<ScannedFile> &files);

} // namespace purser
