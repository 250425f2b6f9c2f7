#include "app/tools/purserctl/toolsimportoutput.h"

#include "app/exchange/loginsentences.h"
#include "app/model/displaytext.h"
#include "app/model/sentences.h"
#include "app/tools/purserctl/output.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals;

namespace purser {

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QString kindWord(LoginPlace::Kind kind)
{
    switch (kind) {
    case LoginPlace::Kind::File:
    case LoginPlace::Kind::OldFile:
        return u"file"_s;
    case LoginPlace::Kind::Variable:
        return u"variable"_s;
    case LoginPlace::Kind::Helper:
        break;
    }
    return u"helper"_s;
}

// "docker.io" is what nobody wrote, but it is the same for all.
QString serverText(const FoundLogin &login)
{
    return login.key.isEmpty() ? u"(all others)"_s : login.key;
}

QJsonObject toJson(const PlannedLogin &planned, const ImportedLogin *imported)
{
    QJsonObject object {{u"server"_s, planned.login.key}, {u"kind"_s, toString(planned.login.kind)},
        {u"userName"_s, orNull(planned.login.userName)}, {u"outcome"_s, toString(planned.outcome)},
        {u"why"_s, orNull(reasonText(planned))}};
    object.insert(u"type"_s, planned.canBeDone() ? QJsonValue(planned.draft.typeId) : QJsonValue());
    const bool isNew = planned.outcome == PlannedLogin::Outcome::Add;
    object.insert(u"name"_s, orNull(isNew ? planned.draft.name : planned.integrationName));
    object.insert(u"done"_s, imported && imported->isDone);
    const bool hasError = imported && imported->error;
    object.insert(u"error"_s, hasError ? QJsonValue(explanation(*imported->error)) : QJsonValue());
    return object;
}

QJsonObject toJson(const FileEmptying &emptying)
{
    QJsonArray left;
    for (const FileEmptying::Left &each : emptying.left) {
        left << QJsonObject {{u"server"_s, each.key}, {u"why"_s, each.why}};
    }
    return {{u"file"_s, emptying.path}, {u"removed"_s, QJsonArray::fromStringList(emptying.removed)}, {u"left"_s, left},
        {u"fault"_s, orNull(emptying.fault)}};
}

} // namespace

void printPlan(const LoginReport &report)
{
    bool isAny = false;
    for (qsizetype place = 0; place < report.places.size(); ++place) {
        QList<QStringList> rows;
        for (const PlannedLogin &planned : report.plan) {
            if (planned.place == place) {
                const QString why = reasonText(planned);
                const QString happens = outcomeText(planned);
                rows << QStringList {serverText(planned.login), planned.login.userName, kindText(planned.login),
                    planned.canBeDone() ? QString(happens % u" ("_s % planned.draft.typeId % u')') : happens, why};
            }
        }
        if (!rows.isEmpty()) {
            isAny = true;
            print(placeName(report.places.at(place)));
            printColumns(
                QList<QStringList> {{u"REGISTRY"_s, u"USER"_s, u"WHAT"_s, u"HAPPENS"_s, u"WHY"_s}} + rows, u"  "_s);
        }
    }
    if (!isAny) {
        print(u"No logins were found."_s);
    }
}

void printOutcome(const LoginReport &report)
{
    const auto done = std::ranges::count_if(report.imported, &ImportedLogin::isDone);
    print(u"Imported: %1"_s.arg(done));
    for (const FileEmptying &emptying : report.emptied) {
        for (const QString &key : emptying.removed) {
            print(u"Removed from %1: %2"_s.arg(displayText(emptying.path), displayText(key)));
        }
    }
}

QJsonObject toJson(const LoginReport &report)
{
    QJsonArray places;
    for (qsizetype place = 0; place < report.places.size(); ++place) {
        const LoginPlace &found = report.places.at(place);
        QJsonArray logins;
        for (qsizetype at = 0; at < report.plan.size(); ++at) {
            if (report.plan.at(at).place == place) {
                logins << toJson(report.plan.at(at), report.imported.isEmpty() ? nullptr : &report.imported.at(at));
            }
        }
        places << QJsonObject {{u"place"_s, found.name}, {u"kind"_s, kindWord(found.kind)},
            {u"fault"_s, orNull(found.fault)}, {u"openToOthers"_s, found.config.file.isOpenToOthers},
            {u"logins"_s, logins}};
    }
    QJsonArray emptied;
    for (const FileEmptying &emptying : report.emptied) {
        emptied << toJson(emptying);
    }
    return {{u"places"_s, places}, {u"emptied"_s, emptied}};
}

void complainOfPlaces(const QList<LoginPlace> &places)
{
    for (const LoginPlace &place : places) {
        if (!place.fault.isEmpty()) {
            complain(place.fault);
        }
        const bool hasPassword = std::ranges::any_of(place.logins, &FoundLogin::isUsable);
        if (place.config.file.isOpenToOthers && hasPassword) {
            complain(u"%1 can be read by others on this computer: chmod 600 takes that away."_s.arg(placeName(place)));
        }
    }
}

void complainOfOutcome(const LoginReport &report)
{
    for (qsizetype at = 0; at < report.imported.size(); ++at) {
        if (const std::optional<Error> &error = report.imported.at(at).error) {
            complain(u"%1: %2"_s.arg(displayText(report.plan.at(at).login.key), explanation(*error)));
        }
    }
    for (const FileEmptying &emptying : report.emptied) {
        if (!emptying.fault.isEmpty()) {
            complain(emptying.fault);
        }
        for (const FileEmptying::Left &left : emptying.left) {
            complain(u"%1 stays in %2. %3"_s.arg(displayText(left.key), displayText(emptying.path), left.why));
        }
    }
}

} // namespace purser
