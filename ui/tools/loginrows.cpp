#include "ui/tools/loginrows.h"

#include "app/exchange/loginsentences.h"
#include "app/model/displaytext.h"
#include "app/model/joinedtext.h"
#include "app/model/sentences.h"
#include "app/types/types.h"
#include "ui/widgets/listdelegate.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals;

namespace purser {

namespace {

using Outcome = PlannedLogin::Outcome;

QString text(const char *source)
{
    return QCoreApplication::translate("LoginRows", source);
}

LoginRow rowOf(const LoginPlace &place)
{
    LoginRow row;
    row.id = u"place "_s + place.name;
    row.server = placeName(place);
    row.happens = text(QT_TRANSLATE_NOOP("LoginRows", "Cannot be read"));
    row.tone = Tone::Danger;
    row.why = place.config.jsonFault ? explanation(*place.config.jsonFault) : place.fault;
    return row;
}

QString whoseText(const PlannedLogin &planned, const LoginPlace &place)
{
    const QString kind = kindText(planned.login);
    const QString where = placeName(place);
    return planned.login.userName.isEmpty()
        ? text(QT_TRANSLATE_NOOP("LoginRows", "%1 in %2")).arg(kind, where)
        : text(QT_TRANSLATE_NOOP("LoginRows", "%1 · %2 in %3")).arg(displayText(planned.login.userName), kind, where);
}

Tone toneOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Add:
        return Tone::Text;
    case Outcome::Replace:
    case Outcome::Cannot:
        return Tone::Warning;
    case Outcome::Skip:
        break;
    }
    return Tone::Muted;
}

// What became of its entry in the file; empty if nothing was to.
QString emptyingText(const FoundLogins &found, const PlannedLogin &planned)
{
    const QString path = found.places.at(planned.place).name;
    const auto file = std::ranges::find(found.emptied, path, &FileEmptying::path);
    if (file == found.emptied.end()) {
        return {};
    }
    if (file->removed.contains(planned.login.key)) {
        return text(QT_TRANSLATE_NOOP("LoginRows", "The password is no longer in the file."));
    }
    const auto left = std::ranges::find(file->left, planned.login.key, &FileEmptying::Left::key);
    if (left != file->left.end()) {
        return text(QT_TRANSLATE_NOOP("LoginRows", "The password stays in the file. %1")).arg(left->why);
    }
    return file->fault;
}

void tellOutcome(LoginRow &row, const FoundLogins &found, const PlannedLogin &planned, const ImportedLogin &imported)
{
    row.canBeChosen = false;
    if (imported.error) {
        row.happens = text(QT_TRANSLATE_NOOP("LoginRows", "Not imported"));
        row.tone = Tone::Danger;
        row.why = explanation(*imported.error);
        return;
    }
    if (imported.isDone) {
        row.happens = text(QT_TRANSLATE_NOOP("LoginRows", "Imported"));
        row.tone = Tone::Good;
    } else if (planned.canBeDone()) {
        row.happens = text(QT_TRANSLATE_NOOP("LoginRows", "Left out"));
        row.tone = Tone::Muted;
        row.why.clear();
    }
    if (!imported.isDone && !imported.integrationId.isEmpty()) {
        row.happens = text(QT_TRANSLATE_NOOP("LoginRows", "Already there"));
    }
    const QString emptied = imported.integrationId.isEmpty() ? QString() : emptyingText(found, planned);
    row.why = emptied.isEmpty() ? row.why : emptied;
}

LoginRow rowOf(const FoundLogins &found, qsizetype position)
{
    const PlannedLogin &planned = found.plan.at(position);
    const IntegrationType *type = integrationType(planned.draft.typeId);
    LoginRow row;
    row.id = QString::number(position);
    row.canBeChosen = planned.canBeDone();
    row.server = planned.login.key.isEmpty() ? text(QT_TRANSLATE_NOOP("LoginRows", "All other registries"))
                                             : displayText(planned.login.key);
    row.whose = whoseText(planned, found.places.at(planned.place));
    row.happens = outcomeText(planned);
    row.tone = toneOf(planned.outcome);
    row.why = planned.canBeDone() && type ? type->displayName() : reasonText(planned);
    if (!found.imported.isEmpty()) {
        tellOutcome(row, found, planned, found.imported.at(position));
    }
    return row;
}

QVariant chosenCell(const LoginRow &row, int role, bool isChosen)
{
    switch (role) {
    case Qt::CheckStateRole:
        return row.canBeChosen ? QVariant(isChosen ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::AccessibleTextRole:
        return !row.canBeChosen ? QString()
            : isChosen          ? text(QT_TRANSLATE_NOOP("LoginRows", "ticked"))
                                : text(QT_TRANSLATE_NOOP("LoginRows", "not ticked"));
    default:
        return {};
    }
}

QVariant loginCell(const LoginRow &row, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return row.server;
    case ListRole::SecondLine:
        return row.whose;
    case Qt::AccessibleTextRole:
        return text(QT_TRANSLATE_NOOP("LoginRows", "%1, %2")).arg(row.server, row.whose);
    default:
        return {};
    }
}

QVariant happensCell(const LoginRow &row, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return row.happens;
    case ListRole::SecondLine:
        return row.why;
    case ListRole::ToneOf:
        return static_cast<int>(row.tone);
    case Qt::AccessibleTextRole:
        return text(QT_TRANSLATE_NOOP("LoginRows", "%1, %2")).arg(row.happens, row.why);
    default:
        return {};
    }
}

} // namespace

QList<LoginRow> loginRows(const FoundLogins &found)
{
    QList<LoginRow> rows;
    for (const LoginPlace &place : found.places) {
        if (!place.fault.isEmpty()) {
            rows << rowOf(place);
        }
    }
    const auto faults = rows.size();
    for (qsizetype position = 0; position < found.plan.size(); ++position) {
        rows << rowOf(found, position);
    }
    std::stable_partition(rows.begin() + faults, rows.end(),
        [&found](const LoginRow &row) { return found.plan.at(row.id.toLongLong()).canBeDone(); });
    return rows;
}

QStringList otherHelpers(const FoundLogins &found, const QSet<QString> &asked)
{
    QStringList helpers;
    for (const PlannedLogin &each : found.plan) {
        if (each.reason == PlannedLogin::Reason::WithHelper && !asked.contains(each.login.helper)) {
            helpers << each.login.helper;
        }
    }
    helpers.removeDuplicates();
    return helpers;
}

QString openToOthersText(const QList<LoginPlace> &places)
{
    QStringList names;
    for (const LoginPlace &place : places) {
        if (place.config.file.isOpenToOthers && std::ranges::any_of(place.logins, &FoundLogin::isUsable)) {
            names << placeName(place);
        }
    }
    return names.isEmpty()
        ? QString()
        : text(QT_TRANSLATE_NOOP("LoginRows", "Others on this computer can read %1.")).arg(joinedList(names));
}

LoginRowModel *makeLoginRowModel(const QSet<QString> *chosen, QObject *parent)
{
    const auto isChosen = [chosen](const LoginRow &row, int role) {
        return chosenCell(row, role, chosen->contains(row.id));
    };
    return new LoginRowModel(
        {{QString(), isChosen, {}}, {text(QT_TRANSLATE_NOOP("LoginRows", "Login")), loginCell, {}},
            {text(QT_TRANSLATE_NOOP("LoginRows", "What happens")), happensCell, {}}},
        [](const LoginRow &row) { return row.id; }, parent);
}

} // namespace purser
