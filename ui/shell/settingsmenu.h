#pragma once

#include "ui/widgets/sidemenu.h"

namespace purser {

// The card at the left, "Account Settings": its pages, with how many things each holds.
class SettingsMenu : public SideMenu
{
    Q_OBJECT

public:
    enum class Entry { Integrations, Subscriptions, Tools, Activity, Preferences };

    explicit SettingsMenu(QWidget *parent = nullptr);

    void setCurrent(Entry entry);
    Entry current() const;
    QString currentText() const;
    void setCount(Entry entry, qsizetype count);

signals:
    void chosen(purser::SettingsMenu::Entry entry);
};

} // namespace purser
