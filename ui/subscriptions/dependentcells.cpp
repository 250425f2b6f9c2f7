#include "app/model/displaytext.h"
#include "app/model/namekey.h"
#include "ui/subscriptions/dependentspage.h"
#include "ui/subscriptions/dependentwords.h"
#include "ui/subscriptions/scanstates.h"
#include "ui/subscriptions/usewords.h"
#include "ui/widgets/listdelegate.h"
#include "ui/widgets/timetext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals;

namespace purser {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("Dependents", source);
}

QVariant nameCell(const Dependent &row, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return displayText(row.name);
    case ListRole::SecondLine:
        return pathText(row.folder);
    case Qt::AccessibleTextRole:
        return row.uses.isEmpty() ? displayText(row.name)
                                  : text(QT_TRANSLATE_NOOP("Dependents", "%1, uses %2"))
                                        .arg(displayText(row.name), namesText(namesOfUses(row), 10));
    default:
        return {};
    }
}

QVariant usesCell(const Dependent &row, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        //: No uses
        return row.uses.isEmpty() ? text(QT_TRANSLATE_NOOP("Dependents", "None")) : namesText(namesOfUses(row));
    case Qt::ToolTipRole:
        return row.uses.isEmpty() ? QVariant() : QVariant(namesText(namesOfUses(row), 30));
    case ListRole::ToneOf:
        return row.uses.isEmpty() ? QVariant(static_cast<int>(Tone::Muted)) : QVariant();
    default:
        return {};
    }
}

QVariant scanCell(const ScanStates &scans, const Dependent &row, int role)
{
    const bool hasFailed = !row.folder.isEmpty() && scans.of(row.id).error && !scans.isScanning(row.id);
    switch (role) {
    case Qt::DisplayRole:
        return scanText(scans, row.id, row.folder, row.scannedAt);
    case Qt::ToolTipRole:
        return row.scannedAt.isValid() ? QVariant(fullTimeText(row.scannedAt)) : QVariant();
    case ListRole::ToneOf:
        if (hasFailed) {
            return static_cast<int>(Tone::Warning);
        }
        return row.scannedAt.isValid() ? QVariant() : QVariant(static_cast<int>(Tone::Muted));
    default:
        return {};
    }
}

QVariant notesCell(const Dependent &row, int role)
{
    if (role == Qt::DisplayRole) {
        return row.notes > 0 ? QLocale().toString(row.notes) : QString();
    }
    if (role == Qt::ToolTipRole && row.notes > 0) {
        return QCoreApplication::translate("Dependents", "%n thing(s) to look at", nullptr, row.notes);
    }
    return role == ListRole::Warned ? QVariant(row.notes > 0) : QVariant();
}

QVariant updatedCell(const Dependent &row, int role)
{
    return timeCell(row.updatedAt, role);
}

SortKey nameOf(const Dependent &row)
{
    return {.text = nameKey(row.name)};
}

SortKey usesOf(const Dependent &row)
{
    return {.text = namesOfUses(row).join(u'\n')};
}

SortKey whenScanned(const Dependent &row)
{
    return {.number = row.scannedAt.isValid() ? row.scannedAt.toMSecsSinceEpoch() : 0};
}

SortKey howManyNotes(const Dependent &row)
{
    return {.number = row.notes};
}

SortKey whenUpdated(const Dependent &row)
{
    return {.number = row.updatedAt.toMSecsSinceEpoch()};
}

} // namespace

QList<DependentModel::Column> dependentColumns(DependentKind kind, const ScanStates *scans)
{
    QList<DependentModel::Column> columns {
        {text(QT_TRANSLATE_NOOP("Dependents", "Name")), nameCell, nameOf},
        //: A noun: what a project uses
        {text(QT_TRANSLATE_NOOP("Dependents", "Uses")), usesCell, usesOf},
    };
    if (kind == DependentKind::Project) {
        columns << DependentModel::Column {text(QT_TRANSLATE_NOOP("Dependents", "Last Scan")),
            [scans](const Dependent &row, int role) { return scanCell(*scans, row, role); }, whenScanned};
        columns << DependentModel::Column {
            text(QT_TRANSLATE_NOOP("Dependents", "To look at")), notesCell, howManyNotes};
    } else {
        columns << DependentModel::Column {
            text(QT_TRANSLATE_NOOP("Dependents", "Updated At")), updatedCell, whenUpdated};
    }
    columns << DependentModel::Column {{}, {}, {}};
    return columns;
}

} // namespace purser
