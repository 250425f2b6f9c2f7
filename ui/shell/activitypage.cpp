#include "ui/shell/activitypage.h"

#include "app/model/sentences.h"
#include "ui/shell/activitymodel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/searchfield.h"

#include <QItemSelectionModel>
#include <QPushButton>

using namespace Qt::Literals;

namespace purser {

ActivityPage::ActivityPage(Activity &activity, QWidget *parent)
    : ListPage(tr("Activity"), parent),
      m_activity(activity),
      m_model(new ActivityModel(this)),
      m_table(new ListTable(m_model, u"activity"_s, this)),
      m_takeBack(addButton(false, tr("Take back"), u"activity.takeBack"_s))
{
    setObjectName(u"activityPage"_s);
    m_table->setAccessibleName(tr("Activity"));
    m_table->setColumnWidths({{.column = static_cast<int>(ActivityColumn::Who), .wanted = 16, .least = 8},
        {.column = static_cast<int>(ActivityColumn::When), .wanted = 26, .least = 14},
        {.column = static_cast<int>(ActivityColumn::What), .wanted = 40, .least = 20, .share = 1}});
    setTable(m_table, tr("Find in the activity"));
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
    connect(m_takeBack, &QPushButton::clicked, this, &ActivityPage::takeBack);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ActivityPage::showTakeBack);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ActivityPage::showTakeBack);
    showTakeBack();
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
            showTakeBack();
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

// Of what other programs did on a tool's word; this window's own changes are undone in their order.
void ActivityPage::showTakeBack()
{
    m_takeBack->setVisible(m_table->currentIndex().data(ActivityModel::UndoableRole).toBool());
}

void ActivityPage::takeBack()
{
    m_takeBack->setEnabled(false);
    QCoro::connect(m_activity.undoEntry(m_table->currentId()), this, [this](const Result<Action> &done) {
        m_takeBack->setEnabled(true);
        if (!done) {
            bar()->showMessage(MessageBar::Kind::Danger, explanation(done.error()));
        }
        reload();
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
