#pragma once

#include "app/model/dependent.h"

#include <QWidget>

class QRadioButton;

namespace purser {

class CheckList;

// Who of a subscription may use one of its integrations: all projects, or those that are ticked.
class PermissionField : public QWidget
{
    Q_OBJECT

public:
    explicit PermissionField(QWidget *parent);

    void setProjects(const QList<Dependent> &projects);
    void setPermission(bool isForAllProjects, const QStringList &projectIds);

    bool isForAllProjects() const;
    QStringList projectIds() const; // empty if all projects may

signals:
    void changed(); // by the person

private:
    QRadioButton *m_all;
    QRadioButton *m_selected;
    CheckList *m_projects;
};

} // namespace purser
