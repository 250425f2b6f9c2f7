#pragma once

#include <QString>

class QWidget;

namespace purser {

// What a field is for, said on Shift+F1 and read out as its help: by the field, and by all that it consists of.
void setHelp(QWidget *field, const QString &text);

} // namespace purser
