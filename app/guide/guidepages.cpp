#include "app/guide/guidepages.h"

#include "app/guide/guidetext.h"
#include "app/guide/guidewriter.h"

#include <QJsonArray>

using namespace Qt::Literals;

namespace purser {

namespace {

void writeSteps(GuideWriter &writer, const QJsonArray &marks)
{
    QStringList steps;
    for (const QJsonValue &mark : marks) {
        if (const QString text = mark["text"_L1].toString(); mark["kind"_L1] == "number"_L1 && !text.isEmpty()) {
            steps << text;
        }
    }
    if (!steps.isEmpty()) {
        writer.steps(steps);
    }
}

void writeSection(GuideWriter &writer, const GuideSection &section, const GuidePictures &pictures)
{
    if (!section.title.isEmpty()) {
        writer.heading(2, guideText(section.title));
    }
    writer.text(guideText(section.text));
    if (pictures.maps.contains(section.scene)) {
        const QJsonObject map = pictures.maps.value(section.scene);
        writer.picture(section.scene, map["alternative"_L1].toString(), map["size"_L1].toArray());
        writeSteps(writer, map["marks"_L1].toArray());
    }
}

} // namespace

QString suffix(GuideFormat format)
{
    switch (format) {
    case GuideFormat::Markdown:
        return u"md"_s;
    case GuideFormat::RestructuredText:
        return u"rst"_s;
    case GuideFormat::Html:
        return u"html"_s;
    }
    Q_UNREACHABLE();
}

QList<GuideSection> sectionsOf(const GuidePage &page)
{
    if (!page.sections.isEmpty()) {
        return page.sections;
    }
    QList<GuideSection> sections;
    for (const Scene &scene : page.scenes) {
        sections << GuideSection {.title = scene.title, .scene = scene.name, .line = scene.line};
    }
    return sections;
}

QByteArray writePage(
    const GuidePage &page, GuideFormat format, const GuidePictures &pictures, const QList<GuidePage> &all)
{
    const std::unique_ptr<GuideWriter> writer = guideWriter(format, pictures, all);
    writer->begin(page);
    writer->heading(1, guideText(page.title));
    const QList<GuideSection> sections = sectionsOf(page);
    for (const GuideSection &section : sections) {
        writeSection(*writer, section, pictures);
    }
    return writer->end();
}

} // namespace purser
