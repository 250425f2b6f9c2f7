#pragma once

#include "ui/widgets/button.h"

#include <QDialog>
#include <QPointer>

class QHBoxLayout;
class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace purser {

class ModalOverlay;

// The base of dialogs: a sheet hanging from the top of its window, which is dimmed meanwhile. Open it with open() and
// listen to finished(); Escape and Cancel reject. It is wide as the tokens say and as high as its body, also when that
// changes while it is open; the body scrolls when the window is too small.
class DecisionDialog : public QDialog
{
    Q_OBJECT

public:
    DecisionDialog(const QString &title, QWidget *parent);

    void setTitle(const QString &title);

    QVBoxLayout *body() const { return m_body; }

    // Buttons at the start and at the end of the foot, in the order they are added. They close nothing by themselves.
    QPushButton *addStartButton(ButtonKind kind, const QString &text, const QString &objectName);
    QPushButton *addEndButton(ButtonKind kind, const QString &text, const QString &objectName);

    QSize sizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitToBody();
    void placeOverParent();

    QLabel *m_title;
    QScrollArea *m_scroll;
    QVBoxLayout *m_body;
    QHBoxLayout *m_startButtons;
    QHBoxLayout *m_endButtons;
    QPointer<ModalOverlay> m_overlay;
};

} // namespace purser
