#include "ui/pictures/picturefonts.h"

#include <QDir>
#include <QDirIterator>
#include <QFontDatabase>
#include <QStandardPaths>

using namespace Qt::Literals;

namespace purser {

namespace {

const QStringList files {u"Inter-Regular.otf"_s, u"Inter-SemiBold.otf"_s, u"NotoSansArabic-Regular.ttf"_s,
    u"NotoSansArabic-Bold.ttf"_s, u"NotoSansCJK-Regular.ttc"_s, u"NotoSansCJK-Bold.ttc"_s, u"NotoMono-Regular.ttf"_s,
    u"NotoSansMono-Regular.ttf"_s, u"DejaVuSansMono.ttf"_s};

const auto base = u"Inter"_s;

struct ScriptFont
{
    QString language;
    QString family;
    QString package;
};

const QList<ScriptFont> scripts {{u"ar"_s, u"Noto Sans Arabic"_s, u"fonts-noto-core"_s},
    {u"ja"_s, u"Noto Sans CJK JP"_s, u"fonts-noto-cjk"_s}, {u"zh_CN"_s, u"Noto Sans CJK SC"_s, u"fonts-noto-cjk"_s}};

// Hinting and smoothing are fixed as well: they change every pixel of a letter.
const auto configuration = u"<?xml version=\"1.0\"?>\n<!DOCTYPE fontconfig SYSTEM \"fonts.dtd\">\n<fontconfig>\n"
                           "<dir>%1</dir>\n<cachedir>%2</cachedir>\n"
                           "<alias><family>sans-serif</family><prefer><family>Inter</family></prefer></alias>\n"
                           "<alias><family>monospace</family><prefer><family>Noto Mono</family>"
                           "<family>Noto Sans Mono</family><family>DejaVu Sans Mono</family></prefer></alias>\n"
                           "<match target=\"font\"><edit name=\"antialias\" mode=\"assign\"><bool>true</bool></edit>\n"
                           "<edit name=\"hinting\" mode=\"assign\"><bool>false</bool></edit>\n"
                           "<edit name=\"hintstyle\" mode=\"assign\"><const>hintnone</const></edit>\n"
                           "<edit name=\"rgba\" mode=\"assign\"><const>none</const></edit></match>\n"
                           "</fontconfig>\n"_s;

} // namespace

QString preparePictureFonts(const QString &folder)
{
    const QDir top(folder);
    top.mkpath(u"fonts"_s);
    top.mkpath(u"cache"_s);
    QStringList places = QStandardPaths::standardLocations(QStandardPaths::FontsLocation);
    places << u"/usr/share/fonts"_s << u"/usr/local/share/fonts"_s;
    places.removeDuplicates();
    for (const QString &place : std::as_const(places)) {
        QDirIterator walk(place, files, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            const QString file = walk.next();
            QFile::link(file, top.filePath(u"fonts/"_s + walk.fileName())); // the first of a name stays
        }
    }
    const QString path = top.filePath(u"fonts.conf"_s);
    QFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(configuration.arg(top.filePath(u"fonts"_s), top.filePath(u"cache"_s)).toUtf8());
    }
    return path;
}

QFont pictureFont(const QString &language)
{
    QStringList families {base};
    for (const ScriptFont &script : scripts) {
        if (script.language == language) {
            families << script.family;
        }
    }
    // Languages' own names are seen in every language.
    for (const ScriptFont &script : scripts) {
        if (!families.contains(script.family)) {
            families << script.family;
        }
    }
    QFont font;
    font.setFamilies(families);
    font.setPixelSize(13);
    return font;
}

QString missingFont(const QString &language)
{
    const QStringList there = QFontDatabase::families();
    if (!there.contains(base)) {
        return u"fonts-inter"_s;
    }
    for (const ScriptFont &script : scripts) {
        if (script.language == language && !there.contains(script.family)) {
            return script.package;
        }
    }
    return {};
}

} // namespace purser
