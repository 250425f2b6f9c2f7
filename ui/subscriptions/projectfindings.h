#pragma once

#include "app/model/dependent.h"
#include "ui/widgets/rowmodel.h"

namespace purser {

// A use that a scan found, with an id by which its row is known.
using UseModel = RowModel<DependentUse>;
QList<UseModel::Column> useColumns();

// Something in one file that a person should look at.
struct ListedNote
{
    QString id = {};
    QString file = {}; // relative to the project's folder
    ScanNote note = {};
};
QList<ListedNote> listedNotes(const QList<ScannedFile> &files);

using NoteModel = RowModel<ListedNote>;
QList<NoteModel::Column> noteColumns();

} // namespace purser
