#include "ui/shell/undoing.h"

#include "app/account/activity.h"

#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QTextDocument>
#include <QTextEdit>

namespace purser {

namespace {

bool hasUndo(const QWidget *field, bool isRedo)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(field)) {
        return isRedo ? line->isRedoAvailable() : line->isUndoAvailable();
    }
    const QTextDocument *document = nullptr;
    if (const auto *text = qobject_cast<const QTextEdit *>(field)) {
        document = text->document();
    } else if (const auto *plain = qobject_cast<const QPlainTextEdit *>(field)) {
        document = plain->document();
    }
    return document && (isRedo ? document->isRedoAvailable() : document->isUndoAvailable());
}

// Not the standard key, which is one of the two, depending on the desktop.
const QKeySequence otherRedo(Qt::CTRL | Qt::Key_Y);

bool isRedoKey(const QKeyEvent &event)
{
    return event.matches(QKeySequence::Redo) || QKeySequence(event.keyCombination()) == otherRedo;
}

} // namespace

Undoing::Undoing(Activity &activity, QWidget *window) : QObject(window), m_activity(activity), m_window(window)
{
    QList<QKeySequence> redoKeys = QKeySequence::keyBindings(QKeySequence::Redo);
    for (const QKeySequence &keys : {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), otherRedo}) {
        if (!redoKeys.contains(keys)) {
            redoKeys << keys;
        }
    }
    const auto on = [this](const QList<QKeySequence> &keys, void (Undoing::*action)()) {
        for (const QKeySequence &each : keys) {
            connect(new QShortcut(each, m_window), &QShortcut::activated, this, action);
        }
    };
    on({QKeySequence(Qt::CTRL | Qt::Key_Z)}, &Undoing::undo);
    on(redoKeys, &Undoing::redo);
    QApplication::instance()->installEventFilter(this);
}

void Undoing::undo()
{
    QCoro::connect(m_activity.undo(), this, [this](const Result<Action> &undone) {
        if (undone) {
            emit reversed(*undone, ActivityEntry::Manner::Undone);
        } else {
            emit failed(undone.error());
        }
    });
}

void Undoing::redo()
{
    QCoro::connect(m_activity.redo(), this, [this](const Result<Action> &redone) {
        if (redone) {
            emit reversed(*redone, ActivityEntry::Manner::Redone);
        } else {
            emit failed(redone.error());
        }
    });
}

// A field takes these keys even while it has nothing to undo; then they are the window's.
bool Undoing::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride) {
        return false;
    }
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isRedo = isRedoKey(*key);
    const auto *field = qobject_cast<QWidget *>(watched);
    if ((!isRedo && !key->matches(QKeySequence::Undo)) || !field || field->window() != m_window) {
        return false;
    }
    event->ignore();
    return !hasUndo(field, isRedo);
}

} // namespace purser
