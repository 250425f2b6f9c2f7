#include "ui/pictures/picturelint.h"

#include "app/guide/documentpictures.h"
#include "app/guide/guidefile.h"
#include "ui/pictures/picturefolder.h"
#include "ui/pictures/pictureoptions.h"
#include "ui/pictures/picturerun.h"
#include "ui/shell/languages.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDirIterator>
#include <QRegularExpression>
#include <QTextStream>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals;

namespace purser {

namespace {

constexpr int nothingToSay = 0;
constexpr int findings = 1;
constexpr int wrongUse = 2;

QString translated(const char *text)
{
    return QCoreApplication::translate("PictureLint", text);
}

void say(const QString &line)
{
    QTextStream(stdout) << line << Qt::endl;
}

const QMap<QString, DocumentKind> &kinds()
{
    static const QMap<QString, DocumentKind> bySuffix {{u"md"_s, DocumentKind::Markdown},
        {u"markdown"_s, DocumentKind::Markdown}, {u"rst"_s, DocumentKind::RestructuredText},
        {u"html"_s, DocumentKind::Html}, {u"htm"_s, DocumentKind::Html}};
    return bySuffix;
}

// What is known of the documents and pictures of one folder.
class Look
{
public:
    explicit Look(const QString &folder) : m_folder(folder) { }

    void walk();
    void compare(const QString &scenes);
    int count() const { return m_count; }

private:
    void read(const QString &document);
    void tell(const QString &line);
    void tellUnused();
    QString shown(const QString &path) const { return m_folder.relativeFilePath(path); }

    QDir m_folder;
    QStringList m_pictures; // whole paths, as those that follow
    QMap<QString, QStringList> m_shownAt; // picture → "file:line"
    int m_count = 0;
};

void Look::tell(const QString &line)
{
    ++m_count;
    say(line);
}

void Look::walk()
{
    static const QStringList pictureSuffixes {u"png"_s, u"jpg"_s, u"jpeg"_s, u"gif"_s, u"svg"_s, u"webp"_s};
    QStringList documents;
    QDirIterator files(m_folder.path(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = QDir::cleanPath(files.next());
        const QString suffix = QFileInfo(path).suffix().toLower();
        if (kinds().contains(suffix)) {
            documents << path;
        } else if (pictureSuffixes.contains(suffix)) {
            m_pictures << path;
        }
    }
    documents.sort();
    m_pictures.sort();
    for (const QString &document : std::as_const(documents)) {
        read(document);
    }
    tellUnused();
}

void Look::read(const QString &document)
{
    QFile file(document);
    if (!file.open(QIODevice::ReadOnly)) {
        tell(u"%1: %2"_s.arg(shown(document), file.errorString()));
        return;
    }
    const DocumentKind kind = kinds().value(QFileInfo(document).suffix().toLower());
    const QList<DocumentPicture> pictures = documentPictures(QString::fromUtf8(file.readAll()), kind);
    for (const DocumentPicture &picture : pictures) {
        const QString place = u"%1:%2"_s.arg(shown(document), QString::number(picture.line));
        if (picture.alternative.trimmed().isEmpty()) {
            tell(translated(QT_TRANSLATE_NOOP("PictureLint", "%1: %2 has no alternative text"))
                     .arg(place, picture.target));
        }
        const QUrl url(picture.target);
        if (!url.scheme().isEmpty()) {
            continue; // elsewhere, or in the document itself
        }
        // An absolute target counts from the documents' folder, as on the site that is made of them.
        const QString target = url.path();
        const QString path = QDir::cleanPath(
            target.startsWith(u'/') ? m_folder.filePath(target.mid(1)) : QFileInfo(document).dir().filePath(target));
        if (!QFileInfo::exists(path)) {
            tell(translated(QT_TRANSLATE_NOOP("PictureLint", "%1: %2 is missing")).arg(place, picture.target));
        } else {
            m_shownAt[path] << place;
        }
    }
}

// A picture at twice the scale belongs to the one that documents name.
void Look::tellUnused()
{
    static const QRegularExpression density(u"@[0-9.]+x(?=\\.png\\z)"_s);
    for (const QString &picture : std::as_const(m_pictures)) {
        if (!m_shownAt.contains(picture) && !m_shownAt.contains(QString(picture).remove(density))) {
            tell(translated(QT_TRANSLATE_NOOP("PictureLint", "%1 is shown nowhere")).arg(shown(picture)));
        }
    }
}

// Pictures made here lie in folders by language and theme.
void Look::compare(const QString &scenes)
{
    static const QRegularExpression made(u"/(?<language>[A-Za-z_]+)/(?<theme>light|dark)/(?<scene>[^/@]+)\\.png\\z"_s);
    const QList<Scene> known = loadGuide(scenes).scenes();
    PictureOptions options {.scenes = scenes, .scales = {1}};
    QList<PictureJob> jobs;
    QMap<QString, QStringList> places; // file in a folder of pictures → those shown
    for (const QString &picture : m_shownAt.keys()) {
        const QRegularExpressionMatch match = made.match(picture);
        const PictureJob job {match.captured(u"scene"_s), match.captured(u"language"_s)};
        if (!match.hasMatch() || !isLanguage(job.language)
            || std::ranges::find(known, job.scene, &Scene::name) == known.end()) {
            continue;
        }
        const QString theme = match.captured(u"theme"_s);
        places[pictureFile(job, theme, 1)] << picture;
        if (!options.themes.contains(theme)) {
            options.themes << theme;
        }
        const bool isListed = std::ranges::any_of(
            jobs, [&](const PictureJob &each) { return each.scene == job.scene && each.language == job.language; });
        if (!isListed) {
            jobs << job;
        }
    }
    const QTemporaryDir today;
    options.folder = today.path();
    PictureRun run(options, jobs);
    QObject::connect(
        &run, &PictureRun::finished, &run, [](const QString &) { QCoreApplication::quit(); }, Qt::QueuedConnection);
    run.start();
    QCoreApplication::exec();
    for (const auto &[name, shownOnes] : places.asKeyValueRange()) {
        for (const QString &picture : shownOnes) {
            if (!isSamePicture(picture, today.filePath(name))) {
                const QString place = m_shownAt.value(picture).first();
                tell(translated(QT_TRANSLATE_NOOP("PictureLint", "%1: %2 is not what Purser shows today"))
                         .arg(place, shown(picture)));
            }
        }
    }
}

} // namespace

int lintPictures(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOption({u"pictures-lint"_s, {}, u"folder"_s});
    parser.addOption({u"scenes"_s, {}, u"path"_s});
    const bool isUnderstood = parser.parse(arguments) && parser.positionalArguments().isEmpty();
    const QString folder = parser.value(u"pictures-lint"_s);
    if (!isUnderstood || !QFileInfo(folder).isDir()) {
        QTextStream(stderr) << (isUnderstood
                ? translated(QT_TRANSLATE_NOOP("PictureLint", "There is no folder “%1”.")).arg(folder)
                : parser.errorText())
                            << Qt::endl;
        return wrongUse;
    }
    Look look(QFileInfo(folder).absoluteFilePath());
    look.walk();
    look.compare(parser.isSet(u"scenes"_s) ? parser.value(u"scenes"_s) : ownGuide());
    return look.count() == 0 ? nothingToSay : findings;
}

} // namespace purser
