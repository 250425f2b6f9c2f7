#pragma once

#include "app/exchange/loginemptying.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/rowmodel.h"

#include <QSet>

namespace purser {

// Logins that tools have, and what importing does with them.
struct FoundLogins
{
    QList<LoginPlace> places = {};
    QList<PlannedLogin> plan = {};
    QList<ImportedLogin> imported = {}; // as many as planned; none before it is done
    QList<FileEmptying> emptied = {};
};

// A line of the list: a login, or a place that could not be read.
struct LoginRow
{
    QString id = {}; // of a login: its position in the plan
    bool canBeChosen = false;
    QString server = {};
    QString whose = {}; // and where it stands
    QString happens = {};
    Tone tone = Tone::Text;
    QString why = {}; // or as what; may be a sentence longer than the column
};

// Places with a fault first, then what can be done, then the rest, as they were found.
QList<LoginRow> loginRows(const FoundLogins &found);

// The helpers that the places name, but for Purser itself and those that were asked.
QStringList otherHelpers(const FoundLogins &found, const QSet<QString> &asked);

// A warning where others can read passwords; empty if they cannot.
QString openToOthersText(const QList<LoginPlace> &places);

enum class LoginColumn { Chosen, Login, Happens };

// `chosen` are ids of rows; the model looks there whenever it is asked.
using LoginRowModel = RowModel<LoginRow>;
LoginRowModel *makeLoginRowModel(const QSet<QString> *chosen, QObject *parent);

} // namespace purser
