#include "tests/ui/gallerymodel.h"

#include "ui/theme/badge.h"
#include "ui/widgets/listdelegate.h"

using namespace Qt::Literals;
using namespace purser;

namespace {

struct Row
{
    QString typeId;
    QString letter;
    QString name;
    QString owner;
    QString type;
    QString subscriptions;
    QString status;
    QString age;
    Tone tone;
    QString updated;
    bool warned;
};

const QList<Row> &rows()
{
    static const QList<Row> all {
        {u"ecr"_s, u"E"_s, u"acme-ecr"_s, u"AKIA…7EXAMPLE · eu-west-1"_s, u"Amazon ECR"_s, u"acme"_s, u"Accepted"_s,
            u"2 hours ago"_s, Tone::Good, u"Today at 9:10 AM"_s, false},
        {u"docker"_s, u"D"_s, u"acme-hub"_s, u"acmebuilds · Docker Hub"_s, u"Docker"_s, u"acme, globex +3"_s,
            u"Accepted"_s, u"2 hours ago"_s, Tone::Good, u"Yesterday at 2:33 PM"_s, false},
        {u"gcr"_s, u"G"_s, u"gcr_integration"_s, u"ci@acme-prod · gcr.io"_s, u"GCR"_s, u"acme, globex"_s, u"Refused"_s,
            u"Yesterday"_s, Tone::Danger, u"Last Monday at 11:28 AM"_s, false},
        {u"private-docker-registry"_s, u"P"_s, u"my_private_registry"_s, u"alice · registry.acme.example:5000"_s,
            u"Private Docker Registry"_s, u"globex"_s, u"Unreachable"_s, u"Accepted 3 days ago"_s, Tone::Warning,
            u"11/02/2026"_s, true},
        {u"quay"_s, u"Q"_s, u"platform-quay"_s, u"platform+ci · quay.io"_s, u"Quay.io"_s, u"initech"_s, u"Accepted"_s,
            u"5 minutes ago"_s, Tone::Good, u"10/27/2026"_s, false},
        {u"docker-trusted-registry"_s, u"T"_s, u"<b>trusted</b>-dtr"_s, u"ops · dtr.initech.example"_s,
            u"Docker Trusted Registry"_s, u"None"_s, u"Never checked"_s, {}, Tone::Muted, u"10/13/2026"_s, false},
        {u"artifactory"_s, u"J"_s, u"umbrella-mirror"_s, u"mirror · 10.0.3.7:5000"_s, u"JFrog Artifactory"_s,
            u"umbrella"_s, u"Not proven"_s, u"Lets anyone in"_s, Tone::Warning, u"10/12/2026"_s, false}};
    return all;
}

QVariant textAt(const Row &row, int column)
{
    const QStringList texts {{}, row.name, row.type, row.subscriptions, row.status, row.updated, {}};
    return texts[column];
}

} // namespace

GalleryModel::GalleryModel(int count, QObject *parent) : QAbstractTableModel(parent), m_rows(count) { }

int GalleryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int GalleryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 7;
}

QVariant GalleryModel::data(const QModelIndex &index, int role) const
{
    const Row &row = rows()[index.row() % rows().size()];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return textAt(row, column);
    case ListRole::SecondLine:
        return QStringList {{}, row.owner, u"hub"_s, {}, row.age, {}, {}}[column];
    case ListRole::Letter:
        return column == 0 ? row.letter : QVariant();
    case ListRole::Hue:
        return hueOf(row.typeId);
    case ListRole::ToneOf:
        return column == 4 ? QVariant(int(row.tone))
                           : (column == 3 && row.subscriptions == "None"_L1 ? QVariant(int(Tone::Muted)) : QVariant());
    case ListRole::Hollow:
        return row.tone == Tone::Muted;
    case ListRole::Warned:
        return column == 1 && row.warned;
    default:
        return {};
    }
}

QVariant GalleryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    static const QStringList titles {
        u"Type"_s, u"Name"_s, u"Type Name"_s, u"Subscriptions"_s, u"Status"_s, u"Updated At"_s, {}};
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(titles[section]) : QVariant();
}
