#pragma once

#include "app/model/integration.h"

#include <QAbstractListModel>

#include <vector>

namespace purser {

// The account's integrations as rows to choose one from, with a row that stands for adding one. Where only those
// of one type can be chosen these come first, and the others say why they cannot. Read-only.
class IntegrationChoiceModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole };

    using QAbstractListModel::QAbstractListModel;

    // The id of the row that adds one.
    static QString addingId();

    void setIntegrations(const QList<Integration> &integrations);
    void setType(const QString &typeId); // empty: any
    void setFilter(const QString &text);
    // No such row while nothing can be added.
    void setCanAdd(bool canAdd);

    // What is known of one; nullptr if it is not there.
    struct Choice
    {
        QString id = {};
        QString name = {};
        QString typeId = {};
        QString key = {}; // to search in
    };
    const Choice *find(const QString &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    bool canBeChosen(const Choice &choice) const;
    void arrange();

    std::vector<Choice> m_choices; // by name
    QList<qsizetype> m_shown; // positions in m_choices; -1: the row that adds one
    QString m_typeId;
    QString m_filter;
    bool m_canAdd = true;
};

// What a type is called on screen, also one that this program does not know.
QString typeName(const QString &typeId);
// Of its badge.
int typeHue(const QString &typeId);

} // namespace purser
