#pragma once

#include "app/model/activity.h"
#include "app/model/error.h"

#include <QObject>

class QWidget;

namespace purser {

class Activity;

// Undo and redo for a window: whatever was done to the account, by Ctrl+Z and Ctrl+Shift+Z (or Ctrl+Y). A field in
// which something was typed keeps these keys for itself.
class Undoing : public QObject
{
    Q_OBJECT

public:
    Undoing(Activity &activity, QWidget *window);

    void undo();
    void redo();

signals:
    void reversed(const purser::Action &action, purser::ActivityEntry::Manner manner); // Undone or Redone
    void failed(const purser::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Activity &m_activity;
    QWidget *m_window;
};

} // namespace purser
