#pragma once

#include "app/guide/scene.h"

#include <QByteArray>
#include <QJsonObject>
#include <QMap>

namespace purser {

// A guide as text, in the language that the program speaks.

enum class GuideFormat { Markdown, RestructuredText, Html };
QString suffix(GuideFormat format); // "md"

// What pages need to know of the pictures: the maps that were written beside them.
struct GuidePictures
{
    QMap<QString, QJsonObject> maps = {}; // by scene
    QStringList themes = {}; // folders of pictures; the first one is for readers without a wish
    bool hasDouble = false; // there are pictures at twice the scale
};

// One page with its pictures, their alternative texts, and their marks as numbered steps. `all` are the pages of the
// guide, for the site's list of contents.
QByteArray writePage(
    const GuidePage &page, GuideFormat format, const GuidePictures &pictures, const QList<GuidePage> &all);

// The site's first page: contents and search, in one file without a server.
QByteArray writeIndex(const QList<GuidePage> &all, const GuidePictures &pictures);

// What both kinds of pages look like.
QByteArray siteStyle();

// A page without sections shows its scenes one after the other.
QList<GuideSection> sectionsOf(const GuidePage &page);

} // namespace purser
