#pragma once

#include <functional>

class QWidget;

namespace purser {

// Asks whether what was typed in a form may be lost: "Leave without saving?". Over the window of `parent`; exactly one
// of the two is called, later.
void askToLeave(QWidget *parent, const std::function<void()> &leave, const std::function<void()> &stay = {});

} // namespace purser
