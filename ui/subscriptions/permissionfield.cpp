#include "ui/subscriptions/permissionfield.h"

#include "ui/theme/theme.h"
#include "ui/widgets/checklist.h"

#include <QRadioButton>

using namespace Qt::Literals;

namespace purser {

PermissionField::PermissionField(QWidget *parent)
    : QWidget(parent),
      m_all(new QRadioButton(tr("All projects"), this)),
      m_selected(new QRadioButton(tr("Selected projects"), this)),
      m_projects(new CheckList(
          tr("Selected projects"), tr("This subscription has no projects yet."), u"permission.projects"_s, this))
{
    m_all->setObjectName(u"permission.all"_s);
    m_selected->setObjectName(u"permission.selected"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Theme::tokens().size.space2);
    column->addWidget(m_all);
    column->addWidget(m_selected);
    column->addWidget(m_projects);
    setFocusProxy(m_all);
    connect(m_selected, &QRadioButton::toggled, m_projects, &QWidget::setVisible);
    connect(m_all, &QAbstractButton::clicked, this, &PermissionField::changed);
    connect(m_selected, &QAbstractButton::clicked, this, &PermissionField::changed);
    connect(m_projects, &CheckList::changed, this, &PermissionField::changed);
    m_projects->hide();
    m_all->setChecked(true);
}

void PermissionField::setProjects(const QList<Dependent> &projects)
{
    QList<CheckList::Item> items;
    for (const Dependent &project : projects) {
        items << CheckList::Item {.id = project.id, .text = project.name};
    }
    m_projects->setItems(items);
}

void PermissionField::setPermission(bool isForAllProjects, const QStringList &projectIds)
{
    (isForAllProjects ? m_all : m_selected)->setChecked(true);
    m_projects->setCheckedIds(QSet<QString>(projectIds.cbegin(), projectIds.cend()));
}

bool PermissionField::isForAllProjects() const
{
    return m_all->isChecked();
}

QStringList PermissionField::projectIds() const
{
    return isForAllProjects() ? QStringList() : m_projects->checkedIds();
}

} // namespace purser
