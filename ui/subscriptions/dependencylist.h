#pragma once

#include "ui/subscriptions/dependencydelegate.h"

#include <QListView>

namespace purser {

// Everything that depends on something, in groups, each with what can be done to it: Go to, and Release or Open file.
// By keyboard: up and down choose a row, left and right a button of it, Enter or Space presses that button, Delete
// releases; the context menu offers the same. As high as its rows, up to a bit more than half of the window; then it
// scrolls.
class DependencyList : public QListView
{
    Q_OBJECT

public:
    explicit DependencyList(QWidget *parent = nullptr);

    // The current row stays, or the one that takes its place.
    void setDependencies(const QList<Dependency> &dependencies);
    const QList<Dependency> &dependencies() const;

    // Release is shown, as it is by default; it can be used unless a hindrance is given.
    void offerRelease(bool isOffered, const QString &hindrance = {});

    // Whether each row says what has to be done before it can be released, as it does by default.
    void setExplains(bool explains);

    // Makes this one current, and visible.
    void choose(const QString &id);

    // Where an action's button is within the viewport, scrolled to it; null if it has none. For tests and call-outs of
    // pictures.
    QRect actionRect(const QString &id, DependencyAction action);

    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void goToRequested(const purser::Dependency &dependency);
    void releaseRequested(const purser::Dependency &dependency);
    void openFileRequested(const purser::Dependency &dependency);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void trigger(const QModelIndex &index, DependencyAction action);
    void triggerKey(DependencyAction action);
    void pressFocused();
    void moveButton(int step);
    int contentHeight() const;

    DependencyModel *m_model;
    DependencyDelegate *m_delegate;
};

} // namespace purser
