#pragma once

#include "app/storage/recording.h"

#include <QByteArray>

namespace purser {

// A change as text, its rows with the names of their tables and columns, so that a later program can read it. The
// action is not in it. Nothing if it is of another form, or of tables that this program does not know so.
QByteArray toJson(const RecordedChange &change);
std::optional<RecordedChange> recordedChangeFromJson(const QByteArray &json);

} // namespace purser
