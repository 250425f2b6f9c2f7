#pragma once

#include "ui/widgets/card.h"

#include <QButtonGroup>

namespace purser {

// The card at the left: the pages of one place, with how many things each holds. An entry's id is the caller's.
class SideMenu : public Card
{
    Q_OBJECT

public:
    SideMenu(const QString &title, QWidget *parent);

    void addEntry(int id, const QString &text, const QString &objectName);
    void setCurrentEntry(int id);
    int currentEntry() const { return m_group.checkedId(); }
    void setEntryCount(int id, qsizetype count);

signals:
    void entryChosen(int id);

private:
    void fitWidth();

    QButtonGroup m_group;
};

} // namespace purser
