#pragma once

#include <QObject>

#include <memory>

class QApplication;
class QFocusFrame;
class QWidget;

namespace purser {

// Keeps the soft ring around whichever control has the focus. Lists and tables show their current row instead.
class FocusRing : public QObject
{
    Q_OBJECT

public:
    explicit FocusRing(QApplication &application);
    ~FocusRing() override;

    // The control that wears the ring now, or null.
    QWidget *wearer() const;

private:
    void follow(QWidget *widget);

    QFocusFrame *m_frame = nullptr;
};

} // namespace purser
