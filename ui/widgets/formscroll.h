#pragma once

class QScrollArea;
class QWidget;

namespace purser {

// Shows the fields of a form, which scroll as the focus goes through them. Takes `content`.
QScrollArea *makeFormScroll(QWidget *content, QWidget *parent);

} // namespace purser
