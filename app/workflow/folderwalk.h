#pragma once

#include "app/model/result.h"

#include <QByteArray>
#include <QList>

#include <functional>

namespace purser {

// A file in a folder, as the file system has it: names are bytes.
struct FolderFile
{
    QByteArray path = {}; // relative to the folder, with '/'
    QByteArray name = {};
    int folder = -1; // an open descriptor of the folder it lies in, for as long as the visitor runs
    bool isInChart = false; // this folder or one above it has a Chart.yaml
};

// What became of a walk.
struct FolderWalk
{
    qint64 entries = 0; // files and folders seen
    qint64 links = 0; // not followed
    QList<QByteArray> unreadable = {}; // folders, with the system's words at the same place in `reasons`
    QList<QByteArray> reasons = {};
    QList<QByteArray> tooDeep = {}; // folders that were not gone into
    bool isComplete = true; // false: stopped at the limit of entries
    bool isCancelled = false;
};

// Goes through a folder without following links, deepest 100 levels and 200,000 entries. Folders of tools in which
// nobody writes files of a project are passed over: see folderwalk.cpp. `wanted` tells by the name of a file whether
// `visit` is called for it; `goesOn` is asked at every entry with the count so far, and false ends the walk.
Result<FolderWalk> walkFolder(const QByteArray &folder, const std::function<bool(const QByteArray &)> &wanted,
    const std::function<void(const FolderFile &)> &visit, const std::function<bool(qint64)> &goesOn);

} // namespace purser
