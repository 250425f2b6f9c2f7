#pragma once

#include "app/model/secret.h"

#include <QCoro/QCoroTask>
#include <QString>

#include <optional>

namespace purser {

// Writes a file that only its owner may read: whole, or not at all, over a file that is there, but over no folder and
// no device. What the system said if it could not be written. A full disk is an answer only to a process that ignores
// SIGXFSZ.
std::optional<QString> writeSecretFile(const Secret &content, const QString &path);

// The same on another thread: a disk may take its time.
QCoro::Task<std::optional<QString>> writeSecretFileAside(Secret content, QString path);

} // namespace purser
