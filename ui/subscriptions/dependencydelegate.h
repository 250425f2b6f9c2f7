#pragma once

#include "app/model/dependency.h"

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

class QAbstractItemView;

namespace purser {

class DependencyModel;

// What can be done to a dependency, in the order of its buttons.
enum class DependencyAction { GoTo, Release, OpenFile };

// A button of a row, and why it cannot be pressed, if so.
struct DependencyButton
{
    DependencyAction action = DependencyAction::GoTo;
    QString text = {};
    QString hindrance = {};
};

// Paints headings and boxes with their buttons, without a widget per row.
class DependencyDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    // Becomes the view's delegate; the view owns it.
    DependencyDelegate(DependencyModel *model, QAbstractItemView *view);

    // Whether there is Release, and why it cannot be used on any of them, if so.
    void setRelease(bool isOffered, const QString &hindrance);

    // Whether there is a line about what has to be done before one can be released.
    void setExplains(bool explains);

    QList<DependencyButton> buttonsOf(const Dependency &dependency) const;
    // Where a button is, in the view's coordinates.
    QRect buttonRect(const QModelIndex &index, qsizetype button) const;
    // The button that the keyboard is at, if a row has as many.
    void setFocusedButton(qsizetype button);
    qsizetype focusedOf(const QList<DependencyButton> &buttons) const;
    // As if it was clicked; nothing if it cannot be used.
    void trigger(const QModelIndex &index, qsizetype button);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void triggered(const QModelIndex &index, purser::DependencyAction action);

private:
    QString explanationOf(const Dependency &dependency) const;
    QRect boxOf(const QRect &item) const;
    QList<QRect> buttonRects(const QRect &item, const QList<DependencyButton> &buttons) const;
    qsizetype buttonAt(const QModelIndex &index, const QPoint &position) const;
    void paintTexts(
        QPainter *painter, const QStyleOptionViewItem &option, const Dependency &dependency, int room) const;
    void paintButton(
        QPainter *painter, const QRect &rect, const DependencyButton &button, bool isHot, bool hasFocus) const;
    bool press(bool isDown, const QModelIndex &index, qsizetype button);
    void setHot(const QModelIndex &index, qsizetype button);

    DependencyModel *m_model;
    QAbstractItemView *m_view;
    bool m_isReleaseOffered = true;
    QString m_releaseHindrance;
    bool m_explains = true;
    QPersistentModelIndex m_hotIndex;
    qsizetype m_hot = -1;
    QPersistentModelIndex m_pressedIndex;
    qsizetype m_pressed = -1;
    qsizetype m_focused = 0;
};

} // namespace purser
