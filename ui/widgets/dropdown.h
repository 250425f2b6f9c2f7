#pragma once

#include <QComboBox>

namespace purser {

// A dropdown in a form that scrolls: the wheel scrolls the form and never changes what is chosen.
class Dropdown : public QComboBox
{
    Q_OBJECT

public:
    explicit Dropdown(QWidget *parent = nullptr);

protected:
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace purser
