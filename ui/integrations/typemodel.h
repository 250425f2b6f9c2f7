#pragma once

#include <QAbstractListModel>

namespace purser {

struct IntegrationType;

// The integration types as rows to choose one from, those of one family first. Read-only.
class TypeModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole };

    explicit TypeModel(QObject *parent = nullptr);

    void setFamily(const QString &family); // empty: any
    // Finds in names, ids, families and hosts; where none of these has it, in what is said of the types.
    void setSearch(const QString &text);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void arrange();

    QList<const IntegrationType *> m_shown;
    QString m_family;
    QString m_search;
};

} // namespace purser
