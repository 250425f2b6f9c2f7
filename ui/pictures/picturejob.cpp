#include "ui/pictures/picturejob.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals;

namespace purser {

namespace {

QJsonObject toJson(const PictureJob &job)
{
    return {{"scene"_L1, job.scene}, {"language"_L1, job.language}};
}

QByteArray line(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

PictureJob jobFrom(const QJsonObject &object)
{
    return {.scene = object["scene"_L1].toString(), .language = object["language"_L1].toString()};
}

} // namespace

QByteArray toLine(const PictureJob &job)
{
    return line(toJson(job));
}

QByteArray toLine(const PictureOutcome &outcome)
{
    QJsonObject object = toJson(outcome.job);
    object.insert("pictures"_L1, outcome.pictures);
    object.insert("changed"_L1, QJsonArray::fromStringList(outcome.changed));
    object.insert("fault"_L1, outcome.fault);
    return line(object);
}

std::optional<PictureJob> jobFromLine(const QByteArray &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    return object.contains("scene"_L1) ? std::optional(jobFrom(object)) : std::nullopt;
}

std::optional<PictureOutcome> outcomeFromLine(const QByteArray &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    if (!object.contains("pictures"_L1)) {
        return {};
    }
    return PictureOutcome {.job = jobFrom(object),
        .pictures = object["pictures"_L1].toInt(),
        .changed = object["changed"_L1].toVariant().toStringList(),
        .fault = object["fault"_L1].toString()};
}

QString pictureFile(const PictureJob &job, const QString &theme, qreal scale)
{
    const QString density = scale == 1 ? QString() : u"@%1x"_s.arg(scale);
    return u"%1/%2/%3%4.png"_s.arg(job.language, theme, job.scene, density);
}

QString mapFile(const PictureJob &job)
{
    return u"%1/%2.json"_s.arg(job.language, job.scene);
}

} // namespace purser
