#pragma once

#include <QFrame>
#include <QPointer>

class QAbstractItemModel;
class QListView;
class QPushButton;

namespace purser {

class SearchField;

// The panel that drops down from a button: a search line, the rows of a list model below it, and at its foot, when
// asked for, a way to add one. Typing searches, the arrow keys move, Return or a click chooses, Escape closes. The
// model tells a row's id as Qt::UserRole; one that is not enabled cannot be chosen.
class PickPopup : public QFrame
{
    Q_OBJECT

public:
    PickPopup(QAbstractItemModel *model, const QString &name, const QString &placeholder, QWidget *parent);

    // Stays open after a choice, for choosing several.
    void setStaysOpen(bool staysOpen) { m_staysOpen = staysOpen; }
    bool staysOpen() const { return m_staysOpen; }
    // Wider than its search needs, for rows with long remarks at their end.
    void setWide(bool isWide) { m_isWide = isWide; }
    // The row that is marked when it opens.
    void setCurrentId(const QString &id) { m_currentId = id; }
    // Empty takes the foot away.
    void setAddText(const QString &text);

    QString searchText() const;
    void openBelow(QWidget *button, const QString &search = {});

signals:
    void searched(const QString &text); // the model is to show what matches
    void chosen(const QString &id);
    void addRequested(const QString &searchText);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    QListView *list() const { return m_list; }

private:
    void buildColumn();
    void placeBelow(); // m_button
    void markCurrent();
    bool press(int key, bool isInList);
    void move(int rows);
    void choose(const QModelIndex &index);
    using QWidget::move;

    QPointer<QWidget> m_button; // that opened it
    QAbstractItemModel *m_model;
    SearchField *m_search;
    QListView *m_list;
    QFrame *m_separator;
    QPushButton *m_add;
    QString m_currentId;
    bool m_staysOpen = false;
    bool m_isWide = false;
};

} // namespace purser
