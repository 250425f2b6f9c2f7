#pragma once

class QWidget;

namespace purser {

// Makes Tab go through `root` in the order in which its layouts show things. Without it Tab follows the order in which
// widgets were made, and those made later, on a person's choice, come last wherever they stand.
void orderFocusByLayout(QWidget *root);

} // namespace purser
