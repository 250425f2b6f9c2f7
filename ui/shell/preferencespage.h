#pragma once

#include "ui/shell/backgroundchecks.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace purser {

class WindowMemory;

// Account Settings > Preferences: how the program looks on this computer, and what it does there by itself.
class PreferencesPage : public QWidget
{
    Q_OBJECT

public:
    PreferencesPage(Theme &theme, WindowMemory &memory, QWidget *parent = nullptr);

signals:
    void languageChosen(const QString &code);
    void checkIntervalChosen(purser::CheckInterval interval);

private:
    QWidget *makeLanguage(WindowMemory &memory);
    QWidget *makeAppearance(Theme &theme, WindowMemory &memory);
    QWidget *makeBackgroundChecks(WindowMemory &memory);
};

} // namespace purser
