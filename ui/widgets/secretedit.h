#pragma once

#include "app/model/fieldissue.h"
#include "app/model/secret.h"

#include <QLineEdit>
#include <QTimer>

#include <optional>

class QToolButton;

namespace purser {

// A line for a secret. Masked; the eye reveals it for 20 s, or until the window loses the focus. Its text can be pasted
// in but never copied, cut, dragged or undone out of it. What was typed or pasted is kept as it is, white space too.
class SecretEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit SecretEdit(QWidget *parent = nullptr);
    ~SecretEdit() override;

    // What is typed, as UTF-8. take() also empties the line.
    Secret secret() const;
    Secret take();

    // Puts a text in, as if typed.
    void setSecret(const Secret &secret);

    // Empties the line and forgets its history. (Hides QLineEdit's, which keeps the text for undo.)
    void clear();

    // Whether the keychain holds a secret that stays as it is while nothing is typed: said in the placeholder.
    void setStored(bool stored);
    bool isStored() const { return m_stored; }

    bool isRevealed() const { return echoMode() == QLineEdit::Normal; }
    void setRevealed(bool revealed);
    void setRevealTime(int milliseconds);

    // White space at the ends, or control characters within (a pasted line end): nothing is stripped, the caller says
    // it.
    std::optional<Issue> issue() const;

signals:
    void secretChanged();
    void revealedChanged(bool revealed);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void placeEye();
    void updateEye();

    QToolButton *m_eye;
    QTimer m_hideTimer;
    bool m_stored = false;
};

} // namespace purser
