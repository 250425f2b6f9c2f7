#pragma once

#include "ui/theme/icons.h"

#include <QWidget>

namespace purser {

// An icon beside a text. Painted anew each time, so it follows the theme and is sharp at every scale; says nothing to a
// screen reader, since the text does.
class IconMark : public QWidget
{
    Q_OBJECT

public:
    explicit IconMark(Icon which = Icon::Info, Tone tone = Tone::Text, QWidget *parent = nullptr);

    void setIcon(Icon which, Tone tone);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QIcon m_icon;
};

} // namespace purser
