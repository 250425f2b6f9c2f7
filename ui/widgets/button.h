#pragma once

#include "ui/theme/icons.h"

#include <QPushButton>

class QToolButton;

namespace purser {

// Plain: bordered. Primary: the one main action of a page. Quiet: no border until hovered. Link: reads like a link.
// Row and RowDanger: the small ones in rows.
enum class ButtonKind { Plain, Primary, Danger, Quiet, Link, Row, RowDanger };

QPushButton *makeButton(ButtonKind kind, const QString &text, const QString &objectName, QWidget *parent = nullptr);

// Changes the looks of a button made here.
void setButtonKind(QPushButton *button, ButtonKind kind);

// A square button that shows only an icon; `name` is its tooltip and what a screen reader says.
QToolButton *makeIconButton(Icon which, const QString &name, const QString &objectName, QWidget *parent = nullptr);

// A button that opens something below it: text, then a chevron. Give it a menu, or connect to clicked().
class MenuButton : public QPushButton
{
    Q_OBJECT

public:
    MenuButton(const QString &text, const QString &objectName, QWidget *parent = nullptr);

    // Without a border, as in the top bar. An icon set with setIcon() leads the text.
    void setQuiet(bool quiet);

protected:
    void initStyleOption(QStyleOptionButton *option) const override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace purser
