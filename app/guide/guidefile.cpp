#include "app/guide/guidefile.h"

#include "app/accountfile/accountreader.h"
#include "app/guide/scenereading.h"

#include <QDir>
#include <QFileInfo>
#include <QStringDecoder>

#include <utility>

using namespace Qt::Literals;

namespace purser {

namespace {

using Kind = AccountFileFault::Kind;

constexpr int guideVersion = 1;

GuideSection readSection(AccountReader &reader, const YamlValue &item)
{
    const auto values = reader.mapping(item, u"sections"_s, {u"title"_s, u"text"_s, u"scene"_s});
    return {.title = reader.text(values.value(u"title"_s), u"title"_s),
        .text = reader.text(values.value(u"text"_s), u"text"_s).trimmed(),
        .scene = reader.text(values.value(u"scene"_s), u"scene"_s),
        .line = item.line()};
}

GuidePage readPage(AccountReader &reader, const YamlValue &root, const QString &path)
{
    const auto values = reader.mapping(
        root, u"purser-guide"_s, {u"purser-guide"_s, u"title"_s, u"sample"_s, u"size"_s, u"sections"_s, u"scenes"_s});
    const QFileInfo file(path);
    GuidePage page {.name = file.completeBaseName(), .title = reader.text(values.value(u"title"_s), u"title"_s)};
    const QList<YamlValue> sections = reader.list(values.value(u"sections"_s), u"sections"_s);
    for (const YamlValue &item : sections) {
        page.sections << readSection(reader, item);
    }
    Scene common {.file = path};
    readCommon(reader, values, common);
    const QList<YamlValue> scenes = reader.list(values.value(u"scenes"_s), u"scenes"_s);
    QHash<QString, int> taken;
    for (const YamlValue &item : scenes) {
        page.scenes << readScene(reader, item, common, taken);
    }
    return page;
}

QStringList filesOf(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isDir()) {
        return {path};
    }
    QStringList files;
    const QDir folder(path);
    const QStringList names = folder.entryList({u"*.yml"_s, u"*.yaml"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        files << folder.filePath(name);
    }
    return files;
}

void findTwins(Guide &guide)
{
    QHash<QString, const Scene *> taken;
    for (const GuidePage &page : std::as_const(guide.pages)) {
        for (const Scene &scene : page.scenes) {
            const Scene *other = taken.value(scene.name);
            if (other && other->file != scene.file) { // within one file its reader has said so
                const AccountFileFault fault {.kind = Kind::NameTwice,
                    .line = scene.line,
                    .subject = scene.name,
                    .argument = u"%1:%2"_s.arg(other->file, QString::number(other->line))};
                guide.faults << GuideFault {scene.file, fault};
            }
            taken.insert(scene.name, &scene);
        }
    }
    for (const GuidePage &page : std::as_const(guide.pages)) {
        for (const GuideSection &section : page.sections) {
            if (!section.scene.isEmpty() && !taken.contains(section.scene)) {
                const AccountFileFault fault {.kind = Kind::KeyUnknown,
                    .line = section.line,
                    .subject = section.scene,
                    .argument = taken.keys().join(u", "_s)};
                guide.faults << GuideFault {page.name, fault};
            }
        }
    }
}

} // namespace

GuideReading readGuide(const QByteArray &file, const QString &path)
{
    AccountReader reader;
    GuideReading reading;
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(file);
    if (decoder.hasError()) {
        reader.complain(Kind::NotUtf8, 0);
    } else {
        const YamlFile yaml(text);
        const YamlValue root = onlyDocument(reader, yaml, u"purser-guide"_s, guideVersion);
        if (root.isPresent()) {
            reading.page = readPage(reader, root, path);
        }
    }
    reading.faults = reader.takeFaults();
    return reading;
}

QList<Scene> Guide::scenes() const
{
    QList<Scene> all;
    for (const GuidePage &page : pages) {
        all << page.scenes;
    }
    return all;
}

Guide loadGuide(const QString &path)
{
    Guide guide;
    const QStringList files = filesOf(path);
    for (const QString &name : files) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly)) {
            const AccountFileFault fault {.kind = Kind::Unreadable, .argument = file.errorString()};
            guide.faults << GuideFault {name, fault};
            continue;
        }
        const GuideReading reading = readGuide(file.readAll(), name);
        guide.pages << reading.page;
        for (const AccountFileFault &fault : reading.faults) {
            guide.faults << GuideFault {name, fault};
        }
    }
    findTwins(guide);
    return guide;
}

} // namespace purser
