#pragma once

#include "app/model/keychainstate.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace purser {

// The bar at the bottom: how many integrations, the keychain's state (with Unlock while it is locked), and where the
// account lives.
class StatusLine : public QFrame
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setCount(qsizetype integrations);
    void setKeychain(KeychainState state);
    void setAccount(const QString &location, bool isReadOnly);

signals:
    void unlockRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_count;
    QLabel *m_keychain;
    QPushButton *m_unlock;
    QLabel *m_account;
};

} // namespace purser
