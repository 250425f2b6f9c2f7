#pragma once

#include <QAbstractTableModel>

// Rows as in an account's list, in every state a row has.
class GalleryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit GalleryModel(int rows, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    int m_rows;
};
