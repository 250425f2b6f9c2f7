#include "ui/subscriptions/projectfindings.h"

#include "app/model/displaytext.h"
#include "app/model/namekey.h"
#include "app/model/scansentences.h"
#include "ui/widgets/listdelegate.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals;

namespace purser {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("ProjectFindings", source);
}

QString place(const QString &file, int line)
{
    const QString shown = displayText(file);
    return line > 0 ? text(QT_TRANSLATE_NOOP("ProjectFindings", "%1, line %2")).arg(shown, QLocale().toString(line))
                    : shown;
}

QVariant integrationCell(const DependentUse &use, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return displayText(use.subscriptionIntegrationName);
    case ListRole::SecondLine:
        return use.strength == Mention::Strength::Soft ? text(QT_TRANSLATE_NOOP("ProjectFindings", "A hint only"))
                                                       : QString();
    case Qt::AccessibleTextRole:
        return text(QT_TRANSLATE_NOOP("ProjectFindings", "%1 in %2"))
            .arg(displayText(use.subscriptionIntegrationName), place(use.file, use.line));
    default:
        return {};
    }
}

QVariant placeCell(const DependentUse &use, int role)
{
    if (role == Qt::DisplayRole) {
        return place(use.file, use.line);
    }
    return role == ListRole::SecondLine ? QVariant(displayText(use.where)) : QVariant();
}

QVariant mentionCell(const DependentUse &use, int role)
{
    if (role == Qt::DisplayRole) {
        return displayText(use.mention);
    }
    return role == ListRole::SecondLine ? QVariant(displayText(use.condition)) : QVariant();
}

QVariant noteCell(const ListedNote &row, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return sentence(row.note);
    case ListRole::SecondLine:
        return row.file.isEmpty() ? text(QT_TRANSLATE_NOOP("ProjectFindings", "The folder"))
                                  : place(row.file, row.note.line);
    case Qt::AccessibleTextRole:
        return text(QT_TRANSLATE_NOOP("ProjectFindings", "%1: %2"))
            .arg(place(row.file, row.note.line), sentence(row.note));
    default:
        return {};
    }
}

SortKey placeOf(const DependentUse &row)
{
    return {.text = row.file, .number = row.line};
}

SortKey integrationAndPlace(const DependentUse &row)
{
    return {.text = nameKey(row.subscriptionIntegrationName) % u'\n' % row.file, .number = row.line};
}

SortKey mentionOf(const DependentUse &row)
{
    return {.text = row.mention};
}

} // namespace

QList<UseModel::Column> useColumns()
{
    return {
        {text(QT_TRANSLATE_NOOP("ProjectFindings", "Integration")), integrationCell, integrationAndPlace},
        {text(QT_TRANSLATE_NOOP("ProjectFindings", "File")), placeCell, placeOf},
        {text(QT_TRANSLATE_NOOP("ProjectFindings", "As Written There")), mentionCell, mentionOf},
        {{}, {}, {}},
    };
}

QList<ListedNote> listedNotes(const QList<ScannedFile> &files)
{
    QList<ListedNote> notes;
    for (const ScannedFile &file : files) {
        for (const ScanNote &note : file.notes) {
            notes << ListedNote {QString::number(notes.size()), file.path, note};
        }
    }
    return notes;
}

QList<NoteModel::Column> noteColumns()
{
    return {{text(QT_TRANSLATE_NOOP("ProjectFindings", "To look at")), noteCell, {}}, {{}, {}, {}}};
}

} // namespace purser
