#pragma once

#include "app/account/account.h"
#include "ui/widgets/card.h"

class QGridLayout;
class QPushButton;

namespace purser {

// What the checks of an integration said: the last one in words, and those before it line by line. Follows the account.
class CheckHistory : public Card
{
    Q_OBJECT

public:
    CheckHistory(Account &account, const Integration &integration, QWidget *parent = nullptr);

private:
    void reload();
    void showLast();
    void showPast();
    void addLine(int row, const PastCheck &check);

    Account &m_account;
    QString m_id;
    std::optional<LastCheck> m_last;
    QList<PastCheck> m_past; // the newest first
    QLabel *m_verdict;
    QLabel *m_message;
    QWidget *m_lines = nullptr;
    QVBoxLayout *m_column;
    QPushButton *m_all;
    bool m_isWhole = false; // all lines are shown
};

} // namespace purser
