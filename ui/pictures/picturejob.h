#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace purser {

// One scene in one language; themes and scales are the worker's arguments.
struct PictureJob
{
    QString scene = {};
    QString language = {};
};

// What became of it.
struct PictureOutcome
{
    PictureJob job = {};
    int pictures = 0; // rendered
    QStringList changed = {}; // verification: files that are not as they were, or not there
    QString fault = {}; // a sentence; no picture was made then
};

// Lines between the processes.
QByteArray toLine(const PictureJob &job);
QByteArray toLine(const PictureOutcome &outcome);
std::optional<PictureJob> jobFromLine(const QByteArray &line);
std::optional<PictureOutcome> outcomeFromLine(const QByteArray &line);

// Where things are in the folder of pictures, relative to it: "de/dark/list@2x.png", "de/list.json".
QString pictureFile(const PictureJob &job, const QString &theme, qreal scale);
QString mapFile(const PictureJob &job);

} // namespace purser
