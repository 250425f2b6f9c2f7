#include "ui/pictures/pictureoptions.h"

#include "ui/shell/languages.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::Literals;

namespace purser {

namespace {

const QStringList themeNames {u"light"_s, u"dark"_s};
const QStringList formatNames {u"md"_s, u"rst"_s, u"html"_s}; // by GuideFormat

constexpr qreal largestScale = 4;

QString translated(const char *text)
{
    return QCoreApplication::translate("Pictures", text);
}

QStringList languageCodes()
{
    QStringList codes;
    for (const Language &each : languages()) {
        codes << each.code;
    }
    return codes;
}

// Those of a list by comma, which have to be among the known ones; all of them where there is no list.
std::expected<QStringList, QString> chosen(const QString &list, const QStringList &known)
{
    if (list.isEmpty()) {
        return known;
    }
    const QStringList words = list.split(u',', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (!known.contains(word)) {
            return std::unexpected(translated(QT_TRANSLATE_NOOP("Pictures", "“%1” is not known. There is: %2."))
                                       .arg(word, known.join(u", "_s)));
        }
    }
    return words;
}

std::expected<QList<qreal>, QString> scalesOf(const QString &list)
{
    QList<qreal> scales;
    const QStringList words = list.split(u',', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        bool isNumber = false;
        const qreal scale = word.toDouble(&isNumber);
        if (!isNumber || scale < 1 || scale > largestScale) {
            return std::unexpected(translated(QT_TRANSLATE_NOOP("Pictures", "“%1” is no scale between 1 and %2."))
                                       .arg(word)
                                       .arg(largestScale));
        }
        scales << scale;
    }
    return scales;
}

struct Arguments
{
    QCommandLineParser parser;

    Arguments()
    {
        const auto add = [this](const QString &name, const char *what, const QString &value = {}) {
            parser.addOption({name, translated(what), value});
        };
        add(u"pictures"_s, QT_TRANSLATE_NOOP("Pictures", "Where the pictures go."), u"folder"_s);
        add(u"scenes"_s, QT_TRANSLATE_NOOP("Pictures", "A file or a folder of scenes, instead of the guide's."),
            u"path"_s);
        add(u"only"_s, QT_TRANSLATE_NOOP("Pictures", "Names of scenes, by comma."), u"names"_s);
        add(u"languages"_s, QT_TRANSLATE_NOOP("Pictures", "Languages, by comma."), u"codes"_s);
        add(u"themes"_s, QT_TRANSLATE_NOOP("Pictures", "light, dark or both, by comma."), u"names"_s);
        add(u"scales"_s, QT_TRANSLATE_NOOP("Pictures", "Scales, by comma: 1,2."), u"numbers"_s);
        add(u"direction"_s, QT_TRANSLATE_NOOP("Pictures", "ltr or rtl, instead of the language's own."), u"name"_s);
        add(u"format"_s, QT_TRANSLATE_NOOP("Pictures", "Formats of the steps, by comma: md,rst,html."), u"names"_s);
        add(u"processes"_s, QT_TRANSLATE_NOOP("Pictures", "How many processes render."), u"number"_s);
        add(u"verify"_s, QT_TRANSLATE_NOOP("Pictures", "Renders again and compares; writes nothing but differences."));
    }
};

} // namespace

QString ownGuide()
{
    return u":/purser/guide"_s;
}

std::expected<PictureOptions, QString> readPictureOptions(const QStringList &arguments)
{
    Arguments known;
    QCommandLineParser &parser = known.parser;
    if (!parser.parse(arguments)) {
        return std::unexpected(parser.errorText());
    }
    if (!parser.positionalArguments().isEmpty()) {
        return std::unexpected(translated(QT_TRANSLATE_NOOP("Pictures", "“%1” is one argument too many."))
                                   .arg(parser.positionalArguments().first()));
    }
    PictureOptions options {.folder = parser.value(u"pictures"_s),
        .scenes = parser.value(u"scenes"_s),
        .names = parser.value(u"only"_s).split(u',', Qt::SkipEmptyParts),
        .isVerification = parser.isSet(u"verify"_s),
        .processes = parser.value(u"processes"_s).toInt()};
    const auto spoken = chosen(parser.value(u"languages"_s), languageCodes());
    const auto themes = chosen(parser.value(u"themes"_s), themeNames);
    const auto formats = chosen(parser.value(u"format"_s), formatNames);
    const auto direction = chosen(parser.value(u"direction"_s), {u"ltr"_s, u"rtl"_s});
    for (const auto *each : {&spoken, &themes, &formats, &direction}) {
        if (!*each) {
            return std::unexpected(each->error());
        }
    }
    const auto scales = scalesOf(parser.isSet(u"scales"_s) ? parser.value(u"scales"_s) : u"1,2"_s);
    if (!scales) {
        return std::unexpected(scales.error());
    }
    options.languages = *spoken;
    options.themes = *themes;
    options.scales = *scales;
    if (parser.isSet(u"format"_s)) {
        for (const QString &name : *formats) {
            options.formats << static_cast<GuideFormat>(formatNames.indexOf(name));
        }
    }
    if (direction->size() == 1) {
        options.direction = direction->first() == "rtl"_L1 ? Qt::RightToLeft : Qt::LeftToRight;
    }
    if (options.scenes.isEmpty()) {
        options.scenes = ownGuide();
    } else if (!QFileInfo::exists(options.scenes)) {
        return std::unexpected(
            translated(QT_TRANSLATE_NOOP("Pictures", "There is no file or folder “%1”.")).arg(options.scenes));
    }
    return options;
}

QStringList workerArguments(const PictureOptions &options)
{
    QStringList scales;
    for (const qreal scale : options.scales) {
        scales << QString::number(scale);
    }
    QStringList arguments {u"--pictures"_s, options.folder, u"--scenes"_s, options.scenes, u"--themes"_s,
        options.themes.join(u','), u"--scales"_s, scales.join(u',')};
    if (options.direction) {
        arguments << u"--direction"_s << (*options.direction == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s);
    }
    if (options.isVerification) {
        arguments << u"--verify"_s;
    }
    return arguments;
}

} // namespace purser
