#pragma once

class QApplication;

namespace purser {

// The process that renders: takes jobs as lines of JSON from standard input and answers each with a line on standard
// output, until its input ends. It can open no sockets (see giveUpSockets), and its environment is made for it by the
// process that started it. Returns the exit code: 2 for wrong arguments, 3 where it could not be confined.
int renderPictures(QApplication &application);

} // namespace purser
