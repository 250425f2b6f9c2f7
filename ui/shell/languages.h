#pragma once

class QCoreApplication;

namespace purser {

// Loads the program's texts. English needs it too: for its plural forms.
void installLanguage(QCoreApplication &application);

} // namespace purser
