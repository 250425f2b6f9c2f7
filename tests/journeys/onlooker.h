#pragma once

namespace purser {

// Looks at every window on screen the way somebody does who trusts nothing: plain texts only, nothing cut off, every
// control with a name of its own. What is wrong fails the test.
void expectPresentable();

} // namespace purser
