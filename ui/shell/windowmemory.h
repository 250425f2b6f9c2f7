#pragma once

#include "ui/shell/backgroundchecks.h"
#include "ui/theme/theme.h"

#include <QSettings>

class QWidget;

namespace purser {

// What the window remembers from one start to the next, in $XDG_CONFIG_HOME/purser/. Nothing of the account.
class WindowMemory
{
public:
    WindowMemory();

    void restore(QWidget *window);
    void remember(const QWidget *window);

    Theme::Scheme scheme() const;
    void setScheme(Theme::Scheme scheme);

    // The code of the language that was chosen, else the desktop's.
    QString language() const;
    bool followsDesktopLanguage() const;
    void setLanguage(const QString &code); // empty: the desktop's

    // The list's order: column and direction.
    int sortColumn() const;
    Qt::SortOrder sortOrder() const;
    void setSort(int column, Qt::SortOrder order);

    CheckInterval checkInterval() const;
    void setCheckInterval(CheckInterval interval);

private:
    QSettings m_settings;
};

} // namespace purser
