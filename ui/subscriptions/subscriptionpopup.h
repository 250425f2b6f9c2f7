#pragma once

#include <QFrame>

class QListView;
class QPushButton;

namespace purser {

class SearchField;
class SubscriptionModel;

// The panel that drops down from a button: a search line and the subscriptions below it. Typing searches, the arrow
// keys move, Return or a click chooses, Escape closes.
class SubscriptionPopup : public QFrame
{
    Q_OBJECT

public:
    SubscriptionPopup(SubscriptionModel *model, QWidget *parent);

    // Stays open after a choice, for choosing several.
    void setStaysOpen(bool staysOpen) { m_staysOpen = staysOpen; }
    // Offers to add a subscription of the name that was searched for and not found.
    void setCanAdd(bool canAdd) { m_canAdd = canAdd; }

    void openBelow(QWidget *button);

signals:
    void chosen(const QString &subscriptionId);
    void addRequested(const QString &name);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void search(const QString &text);
    void choose(const QModelIndex &index);
    void updateAddButton();

    SubscriptionModel *m_model;
    SearchField *m_search;
    QListView *m_list;
    QPushButton *m_add;
    bool m_staysOpen = false;
    bool m_canAdd = false;
};

} // namespace purser
