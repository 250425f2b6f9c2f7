#include "app/tools/purserctl/dependentoutput.h"

#include "app/model/scansentences.h"
#include "app/tools/purserctl/dependencies.h"
#include "app/tools/purserctl/json.h"
#include "app/tools/purserctl/output.h"

using namespace Qt::Literals;

namespace purser {

void printDependent(const Dependent &dependent, const QList<ScannedFile> &files)
{
    QList<QStringList> rows {{u"name"_s, dependent.name}, {u"subscription"_s, dependent.subscriptionName}};
    if (dependent.kind == DependentKind::Project) {
        rows << QStringList {u"folder"_s, dependent.folder};
        rows << QStringList {u"scanned"_s,
            dependent.scannedAt.isValid() ? dependent.scannedAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s)
                                          : u"never"_s};
    }
    printTable({u"FIELD"_s, u"VALUE"_s}, rows);
    printUses(dependent.uses);
    printNotes(files);
}

QJsonObject toJson(const Dependent &dependent, const QList<ScannedFile> &files)
{
    QJsonObject document = toJson(dependent);
    if (dependent.kind == DependentKind::Project) {
        document.insert(u"notes"_s, notesToJson(files));
    }
    return document;
}

void printUses(const QList<DependentUse> &uses)
{
    QList<QStringList> rows;
    for (const DependentUse &use : uses) {
        const QString place = placeOf(use.file, use.line);
        rows << QStringList {use.subscriptionIntegrationName, place.isEmpty() ? u"entered by hand"_s : place,
            toString(use.strength), use.where};
    }
    if (!rows.isEmpty()) {
        print(u"Uses"_s);
        printColumns(rows, u"  "_s);
    }
}

void printNotes(const QList<ScannedFile> &files)
{
    QList<QStringList> rows;
    for (const ScannedFile &file : files) {
        for (const ScanNote &note : file.notes) {
            const QString path = file.path.isEmpty() ? u"."_s : file.path;
            rows << QStringList {placeOf(path, note.line), QString(sentence(note) % u' ' % advice(note))};
        }
    }
    if (!rows.isEmpty()) {
        print(u"To look at"_s);
        printColumns(rows, u"  "_s);
    }
}

} // namespace purser
