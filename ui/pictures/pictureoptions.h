#pragma once

#include "app/guide/guidepages.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <expected>
#include <optional>

namespace purser {

// What `purser --pictures` was asked for.
struct PictureOptions
{
    QString folder = {};
    QString scenes = {}; // a file or a folder of guide pages; empty: Purser's own guide
    QStringList names = {}; // of scenes; empty: all
    QStringList languages = {};
    QStringList themes = {}; // "light", "dark"
    QList<qreal> scales = {};
    std::optional<Qt::LayoutDirection> direction = {}; // instead of the language's own
    QList<GuideFormat> formats = {};
    bool isVerification = false;
    int processes = 0; // 0: as many as there are processors
};

// Where Purser's own guide is.
QString ownGuide();

// From the arguments behind the program's name, or what is wrong with them.
std::expected<PictureOptions, QString> readPictureOptions(const QStringList &arguments);

// The arguments that say the same of languages, themes, scales and direction to a process that renders.
QStringList workerArguments(const PictureOptions &options);

} // namespace purser
