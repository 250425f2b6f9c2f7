#pragma once

#include "app/accountfile/accountfilefault.h"
#include "app/guide/scene.h"

#include <QByteArray>

namespace purser {

struct GuideReading
{
    GuidePage page = {};
    QList<AccountFileFault> faults = {};
};

// Reads what a file with `purser-guide: 1` says; strict. `path` is the file's: its base name is the page's name, and
// samples are looked for beside it, in the folder `samples`. Whether a control exists shows only on the stage.
GuideReading readGuide(const QByteArray &file, const QString &path);

// A fault of a certain file.
struct GuideFault
{
    QString file = {};
    AccountFileFault fault = {};
};

// All pages of a folder, or of one file, by file name. Two scenes of one name are a fault, and a section whose scene is
// nowhere.
struct Guide
{
    QList<GuidePage> pages = {};
    QList<GuideFault> faults = {};

    QList<Scene> scenes() const;
};
Guide loadGuide(const QString &path);

} // namespace purser
