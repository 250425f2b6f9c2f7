#include "app/model/activitysentences.h"
#include "app/model/scansentences.h"
#include "app/tools/purserctl/dependencies.h"
#include "app/tools/purserctl/json.h"

using namespace Qt::Literals;

namespace purser {

namespace {

QString nameOf(Dependency::Kind kind)
{
    switch (kind) {
    case Dependency::Kind::Project:
        return toString(DependentKind::Project);
    case Dependency::Kind::Environment:
        return toString(DependentKind::Environment);
    case Dependency::Kind::Image:
        return toString(DependentKind::Image);
    case Dependency::Kind::SubscriptionIntegration:
        break;
    }
    return u"subscription-integration"_s;
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue lineOrNull(int line)
{
    return line > 0 ? QJsonValue(line) : QJsonValue(QJsonValue::Null);
}

} // namespace

QJsonArray toJson(const QList<Dependency> &dependencies)
{
    QJsonArray rows;
    for (const Dependency &dependency : dependencies) {
        rows << QJsonObject {{u"kind"_s, nameOf(dependency.kind)}, {u"subscription"_s, dependency.subscription},
            {u"name"_s, dependency.name}, {u"subscriptionIntegration"_s, dependency.subscriptionIntegration},
            {u"origin"_s, toString(dependency.origin)}, {u"strength"_s, toString(dependency.strength)},
            {u"file"_s, orNull(dependency.file)}, {u"line"_s, lineOrNull(dependency.line)},
            {u"where"_s, orNull(dependency.where)}, {u"condition"_s, orNull(dependency.condition)},
            {u"seenAt"_s, timeToJson(dependency.seenAt)}};
    }
    return rows;
}

QJsonArray toJson(const QList<DependentUse> &uses)
{
    QJsonArray rows;
    for (const DependentUse &use : uses) {
        rows << QJsonObject {{u"subscriptionIntegration"_s, use.subscriptionIntegrationName},
            {u"origin"_s, toString(use.origin)}, {u"strength"_s, toString(use.strength)}, {u"file"_s, orNull(use.file)},
            {u"line"_s, lineOrNull(use.line)}, {u"where"_s, orNull(use.where)}, {u"condition"_s, orNull(use.condition)},
            {u"mention"_s, orNull(use.mention)}};
    }
    return rows;
}

QJsonObject toJson(const Dependent &dependent)
{
    QJsonObject object {{u"kind"_s, toString(dependent.kind)}, {u"name"_s, dependent.name},
        {u"subscription"_s, dependent.subscriptionName}, {u"uses"_s, toJson(dependent.uses)},
        {u"createdAt"_s, timeToJson(dependent.createdAt)}, {u"updatedAt"_s, timeToJson(dependent.updatedAt)}};
    if (dependent.kind == DependentKind::Project) {
        object.insert(u"folder"_s, orNull(dependent.folder));
        object.insert(u"scannedAt"_s, timeToJson(dependent.scannedAt));
        object.insert(u"noteCount"_s, dependent.notes);
    }
    return object;
}

QJsonArray notesToJson(const QList<ScannedFile> &files)
{
    QJsonArray rows;
    for (const ScannedFile &file : files) {
        for (const ScanNote &note : file.notes) {
            rows << QJsonObject {{u"file"_s, orNull(file.path)}, {u"line"_s, lineOrNull(note.line)},
                {u"message"_s, sentence(note)}, {u"advice"_s, advice(note)}, {u"leavesGap"_s, leavesGap(note.problem)}};
        }
    }
    return rows;
}

QJsonObject toJson(const ActivityEntry &entry)
{
    return {{u"at"_s, timeToJson(entry.at)}, {u"who"_s, entry.who}, {u"manner"_s, toString(entry.manner)},
        {u"action"_s, toString(entry.action.kind)}, {u"subject"_s, entry.action.subject},
        {u"subscription"_s, orNull(entry.action.subscription)}, {u"detail"_s, orNull(entry.action.detail)},
        {u"sentence"_s, sentence(entry)}, {u"undoableUntil"_s, timeToJson(entry.undoableUntil)}};
}

} // namespace purser
