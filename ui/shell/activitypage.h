#pragma once

#include "app/account/activity.h"
#include "ui/subscriptions/listpage.h"

#include <QTimer>

namespace purser {

class ActivityModel;
class ListTable;

// Account Settings > Activity: who did what, and when. It follows what is done, and is read only while it is seen.
class ActivityPage : public ListPage
{
    Q_OBJECT

public:
    ActivityPage(Activity &activity, QWidget *parent);

    // Another program may have written to the account.
    void reload();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void readMore();
    void showTakeBack();
    void takeBack();

    Activity &m_activity;
    ActivityModel *m_model;
    ListTable *m_table;
    QPushButton *m_takeBack;
    bool m_isStale = true;
};

} // namespace purser
