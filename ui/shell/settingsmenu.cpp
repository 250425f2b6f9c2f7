#include "ui/shell/settingsmenu.h"

using namespace Qt::Literals;

namespace purser {

SettingsMenu::SettingsMenu(QWidget *parent) : SideMenu(tr("Account Settings"), parent)
{
    setObjectName(u"settingsMenu"_s);
    const auto add = [this](Entry entry, const QString &text, const QString &objectName) {
        addEntry(static_cast<int>(entry), text, objectName);
    };
    add(Entry::Integrations, tr("Integrations"), u"menu.integrations"_s);
    add(Entry::Subscriptions, tr("Subscriptions"), u"menu.subscriptions"_s);
    add(Entry::Tools, tr("Tools"), u"menu.tools"_s);
    add(Entry::Activity, tr("Activity"), u"menu.activity"_s);
    add(Entry::Preferences, tr("Preferences"), u"menu.preferences"_s);
    connect(this, &SideMenu::entryChosen, this, [this](int id) { emit chosen(static_cast<Entry>(id)); });
}

void SettingsMenu::setCurrent(Entry entry)
{
    setCurrentEntry(static_cast<int>(entry));
}

SettingsMenu::Entry SettingsMenu::current() const
{
    return static_cast<Entry>(currentEntry());
}

QString SettingsMenu::currentText() const
{
    switch (current()) {
    case Entry::Integrations:
        return tr("Integrations");
    case Entry::Subscriptions:
        return tr("Subscriptions");
    case Entry::Tools:
        return tr("Tools");
    case Entry::Activity:
        return tr("Activity");
    case Entry::Preferences:
        return tr("Preferences");
    }
    return {};
}

void SettingsMenu::setCount(Entry entry, qsizetype count)
{
    setEntryCount(static_cast<int>(entry), count);
}

} // namespace purser
