#pragma once

#include <QWidget>

namespace purser {

// Dims a window while a dialog is open over it, and casts the dialog's shadow, which a window of its own could only do
// where a compositor blends it. Belongs to the window it covers and keeps its size.
class ModalOverlay : public QWidget
{
    Q_OBJECT

public:
    explicit ModalOverlay(QWidget *window);

    // Where the dialog is, in this window.
    void setSheet(const QRect &sheet);

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRect m_sheet;
};

} // namespace purser
