#include "app/tools/purserctl/planoutput.h"

#include "app/model/displaytext.h"
#include "app/model/sentences.h"
#include "app/tools/purserctl/output.h"
#include "app/types/types.h"

#include <QJsonObject>

using namespace Qt::Literals;

namespace purser {

namespace {

QString changeLine(const AccountChange &change, AccountStep::Deed deed)
{
    const QString field = displayText(change.field);
    if (change.isSecret) {
        return u"    %1: differs"_s.arg(field);
    }
    if (deed == AccountStep::Deed::Add) {
        return u"    %1: %2"_s.arg(field, displayText(change.after));
    }
    const auto shown = [](const QString &value) { return value.isEmpty() ? u"(nothing)"_s : displayText(value); };
    return u"    %1: %2 → %3"_s.arg(field, shown(change.before), shown(change.after));
}

QString sign(AccountStep::Deed deed)
{
    switch (deed) {
    case AccountStep::Deed::Add:
        return u"+ "_s;
    case AccountStep::Deed::Change:
        return u"~ "_s;
    case AccountStep::Deed::Remove:
        break;
    }
    return u"- "_s;
}

// The field's name on screen, in small letters: "password".
QString secretName(const AccountStep &step, const QString &id)
{
    const IntegrationType *type = integrationType(step.integration.typeId);
    const Field *field = type ? type->field(id) : nullptr;
    return field ? label(*field).toLower() : id;
}

QString needLine(const AccountStep &step, const QString &id)
{
    return u"needs its %1: --secret \"%2/%3=@FILE\""_s.arg(
        secretName(step, id), displayText(step.integration.name), id);
}

QJsonObject toJson(const AccountStep &step)
{
    QJsonArray changes;
    for (const AccountChange &change : step.changes) {
        const QJsonValue before = change.isSecret ? QJsonValue() : QJsonValue(change.before);
        const QJsonValue after = change.isSecret ? QJsonValue() : QJsonValue(change.after);
        changes << QJsonObject {
            {u"field"_s, change.field}, {u"before"_s, before}, {u"after"_s, after}, {u"secret"_s, change.isSecret}};
    }
    return {{u"do"_s, toString(step.deed)}, {u"thing"_s, toString(step.thing)},
        {u"subscription"_s, step.subscription.isEmpty() ? QJsonValue() : QJsonValue(step.subscription)},
        {u"name"_s, step.name}, {u"changes"_s, changes}, {u"needs"_s, QJsonArray::fromStringList(step.needs)}};
}

} // namespace

QString headline(const AccountStep &step)
{
    const QString what = u"%1 %2 %3"_s.arg(toString(step.deed), toString(step.thing), displayText(step.name));
    return step.subscription.isEmpty() ? what : u"%1 of %2"_s.arg(what, displayText(step.subscription));
}

void printSteps(const QList<AccountStep> &steps)
{
    for (const AccountStep &step : steps) {
        print(sign(step.deed) + headline(step));
        for (const AccountChange &change : step.changes) {
            const bool isSaid = step.deed == AccountStep::Deed::Add && (change.isSecret || change.field == "name"_L1);
            if (!isSaid) {
                print(changeLine(change, step.deed));
            }
        }
        for (const QString &id : step.needs) {
            print(u"    "_s + needLine(step, id));
        }
    }
}

QJsonArray toJson(const QList<AccountStep> &steps)
{
    QJsonArray documents;
    for (const AccountStep &step : steps) {
        documents << toJson(step);
    }
    return documents;
}

QStringList missingSecrets(const QList<AccountStep> &steps)
{
    QStringList lines;
    for (const AccountStep &step : steps) {
        for (const QString &id : step.needs) {
            lines << u"“%1” %2"_s.arg(displayText(step.integration.name), needLine(step, id));
        }
    }
    return lines;
}

QString obstacleText(const Error &error)
{
    Error told = error;
    told.detail = error.kind == ErrorKind::InUse ? QString() : error.detail;
    const QString words = explanation(told);
    const bool isNamed = error.issues.isEmpty() || error.subject.isEmpty();
    return isNamed ? words : u"“%1”: %2"_s.arg(displayText(error.subject), words);
}

} // namespace purser
