#pragma once

#include "app/model/dependency.h"

#include <QAbstractListModel>

namespace purser {

// Dependencies below the heading of their kind. A heading is a row by itself that cannot be chosen.
class DependencyModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    // Grouped by kind; within a kind in the order given.
    void setDependencies(const QList<Dependency> &dependencies);
    const QList<Dependency> &dependencies() const { return m_dependencies; }

    // The button that the keyboard is at, which a screen reader says with the row.
    void setSpokenButton(const QString &text) { m_spokenButton = text; }

    // Nullptr for a heading.
    const Dependency *dependencyAt(const QModelIndex &index) const;
    QModelIndex indexOf(const QString &id) const;
    // The dependency at or below the row, else the last one above; invalid if there is none.
    QModelIndex nearest(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        Dependency::Kind kind = Dependency::Kind::Project;
        qsizetype dependency = -1; // in m_dependencies; -1: the heading
    };

    QList<Dependency> m_dependencies;
    QList<Row> m_rows;
    QString m_spokenButton;
};

} // namespace purser
