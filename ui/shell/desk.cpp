#include "ui/shell/desk.h"

#include "ui/shell/languages.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/singleinstance.h"

namespace purser {

Desk::Desk(Account &account, Theme &theme, SingleInstance &instance, QObject *parent)
    : QObject(parent), m_account(account), m_theme(theme), m_instance(instance)
{
}

Desk::~Desk() = default;

void Desk::open()
{
    makeWindow();
    m_window->show();
    m_window->open();
}

void Desk::makeWindow()
{
    m_window = std::make_unique<MainWindow>(m_account, m_theme);
    connect(m_window.get(), &MainWindow::closed, this, &Desk::closed);
    // Later: the one who asks is a part of the window that goes.
    connect(m_window.get(), &MainWindow::languageChosen, this, &Desk::changeLanguage, Qt::QueuedConnection);
    m_instance.follow(*m_window);
}

void Desk::changeLanguage(const QString &code)
{
    if (code == spokenLanguage()) {
        return;
    }
    const QByteArray place = m_window->saveGeometry();
    m_window.reset();
    speak(code);
    makeWindow();
    m_window->restoreGeometry(place);
    m_window->show();
    m_window->open();
    m_window->showSettings(SettingsMenu::Entry::Preferences);
}

} // namespace purser
