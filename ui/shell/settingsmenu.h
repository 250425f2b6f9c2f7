#pragma once

#include "ui/widgets/card.h"

#include <QButtonGroup>

class QAbstractButton;

namespace purser {

// The card at the left, "Account Settings": its pages, with how many things each holds.
class SettingsMenu : public Card
{
    Q_OBJECT

public:
    enum class Entry { Integrations, Subscriptions, Preferences };

    explicit SettingsMenu(QWidget *parent = nullptr);

    void setCurrent(Entry entry);
    void setCount(Entry entry, qsizetype count);

signals:
    void chosen(purser::SettingsMenu::Entry entry);

private:
    void addEntry(Entry entry, const QString &text, const QString &objectName);

    QButtonGroup m_group;
};

} // namespace purser
