#pragma once

#include <QObject>

#include <memory>

namespace purser {

class Account;
class MainWindow;
class SingleInstance;
class Theme;

// Has one window on the account, and makes it anew when another language was chosen: what is on screen keeps the
// language that it was made in. The account stays open meanwhile, and so does what can be undone.
class Desk : public QObject
{
    Q_OBJECT

public:
    Desk(Account &account, Theme &theme, SingleInstance &instance, QObject *parent = nullptr);
    ~Desk() override;

    void open();

    MainWindow &window() const { return *m_window; }

signals:
    void closed(); // see MainWindow

private:
    void makeWindow();
    void changeLanguage(const QString &code);

    Account &m_account;
    Theme &m_theme;
    SingleInstance &m_instance;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace purser
