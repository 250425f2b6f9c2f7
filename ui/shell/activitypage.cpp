#include "ui/shell/activitypage.h"

#include "ui/shell/activitymodel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/searchfield.h"

using namespace Qt::Literals;

namespace purser {

ActivityPage::ActivityPage(Activity &activity, QWidget *parent)
    : ListPage(tr("Activity"), parent), m_activity(activity), m_model(new ActivityModel(this))
{
    setObjectName(u"activityPage"_s);
    auto *table = new ListTable(m_model, u"activity"_s, this);
    table->setAccessibleName(tr("Activity"));
    table->setColumnWidths({{.column = static_cast<int>(ActivityColumn::Who), .wanted = 16, .least = 8},
        {.column = static_cast<int>(ActivityColumn::When), .wanted = 26, .least = 14},
        {.column = static_cast<int>(ActivityColumn::What), .wanted = 40, .least = 20, .share = 1}});
    setTable(table, tr("Find in the activity"));
    empty()->setTexts(tr("Nothing was done yet"),
        tr("Every change of the account leaves a line here: when it was made, by whom, and what it was."));
    connect(search(), &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setFilter(text);
        showPane();
    });
    connect(m_model, &ActivityModel::moreNeeded, this, &ActivityPage::readMore);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &ActivityPage::showPane);
    connect(this, &ListPage::reloadRequested, this, &ActivityPage::reload);
    connect(&activity, &Activity::changed, this, &ActivityPage::reload);
}

void ActivityPage::reload()
{
    m_isStale = !isVisible();
    if (m_isStale) {
        return;
    }
    beginLoading();
    QCoro::connect(
        m_activity.entries({}, ActivityModel::pageSize), this, [this](const Result<QList<ActivityEntry>> &entries) {
            if (!entries) {
                showFailure(entries.error());
                return;
            }
            m_model->setLatest(*entries);
            endLoading(m_model->totalCount());
        });
}

void ActivityPage::readMore()
{
    const QString before = m_model->lastId();
    QCoro::connect(m_activity.entries(before, ActivityModel::pageSize), this,
        [this, before](const Result<QList<ActivityEntry>> &entries) {
            if (entries) {
                m_model->append(before, *entries);
                return;
            }
            m_model->failToRead();
            showFailure(entries.error());
        });
}

void ActivityPage::showEvent(QShowEvent *event)
{
    ListPage::showEvent(event);
    m_model->refreshTimes();
    if (m_isStale) {
        reload();
    }
}

} // namespace purser
