#pragma once

#include <QWidget>

namespace purser {

// Dims a window while a dialog is open over it. Belongs to the window it covers and keeps its size.
class ModalOverlay : public QWidget
{
    Q_OBJECT

public:
    explicit ModalOverlay(QWidget *window);

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace purser
