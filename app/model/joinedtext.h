#pragma once

#include <QString>
#include <QStringList>

namespace purser {

// Texts side by side as the language does it, where there is no sentence around them to be translated.

// "acme, globex, initech"
QString joinedList(const QStringList &parts);

// "It is locked. Unlock it." Empty ones are left out.
QString joinedSentences(QStringList sentences);

} // namespace purser
