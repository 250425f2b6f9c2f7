#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace purser {

class WindowMemory;

// Account Settings > Preferences: how the program looks on this computer.
class PreferencesPage : public QWidget
{
    Q_OBJECT

public:
    PreferencesPage(Theme &theme, WindowMemory &memory, QWidget *parent = nullptr);
};

} // namespace purser
