#pragma once

#include "app/account/account.h"
#include "ui/subscriptions/fileopener.h"
#include "ui/widgets/card.h"

namespace purser {

class DependencyList;
class FileVisits;
class ProjectScans;

// On the edit page: everything that uses the integration, hints included, with file and line.
class UsedBy : public Card
{
    Q_OBJECT

public:
    UsedBy(Account &account, ProjectScans &scans, const Integration &integration, QWidget *parent);

    void setFileOpener(const FileOpener &open);

signals:
    void goToRequested(const purser::Dependency &dependency);

private:
    void build();
    void reload();
    void show(const QList<Dependency> &dependencies);
    void say(const QString &text, bool isFailure);

    Account &m_account;
    QString m_integrationId;
    FileVisits *m_files;
    DependencyList *m_list;
    QLabel *m_remark;
    QPushButton *m_lookAgain;
    bool m_hasFailed = false;
    QTimer m_soon {this}; // several changes at once are read once
};

} // namespace purser
