#include "ui/pictures/picturepages.h"

#include "app/guide/guidepages.h"
#include "ui/pictures/picturefolder.h"
#include "ui/pictures/picturejob.h"
#include "ui/shell/languages.h"

#include <QJsonDocument>

using namespace Qt::Literals;

namespace purser {

namespace {

using Pages = QList<std::pair<QString, QByteArray>>; // by file

GuidePictures picturesOf(const Guide &guide, const PictureOptions &options, const QString &language)
{
    GuidePictures pictures {.themes = options.themes, .hasDouble = options.scales.contains(2)};
    const QList<Scene> scenes = guide.scenes();
    for (const Scene &scene : scenes) {
        QFile file(QDir(options.folder).filePath(mapFile({scene.name, language})));
        if (file.open(QIODevice::ReadOnly)) {
            pictures.maps.insert(scene.name, QJsonDocument::fromJson(file.readAll()).object());
        }
    }
    return pictures;
}

Pages pagesOf(const Guide &guide, const PictureOptions &options, const QString &language)
{
    Pages files;
    const GuidePictures pictures = picturesOf(guide, options, language);
    for (const GuideFormat format : options.formats) {
        for (const GuidePage &page : guide.pages) {
            files << std::pair(
                u"%1/%2.%3"_s.arg(language, page.name, suffix(format)), writePage(page, format, pictures, guide.pages));
        }
        if (format == GuideFormat::Html) {
            files << std::pair(language + u"/index.html"_s, writeIndex(guide.pages, pictures));
            files << std::pair(u"style.css"_s, siteStyle());
        }
    }
    return files;
}

} // namespace

QString writeGuidePages(const Guide &guide, const PictureOptions &options)
{
    const QString before = spokenLanguage();
    PictureFolder folder(options.folder, false);
    QString problem;
    for (const QString &language : options.languages) {
        speak(language);
        const Pages pages = pagesOf(guide, options, language);
        for (const auto &[name, content] : pages) {
            if (const auto written = folder.put(name, content); !written) {
                problem = sentence(written.error());
            }
        }
    }
    speak(before);
    return problem;
}

} // namespace purser
