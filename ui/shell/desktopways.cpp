// What MainWindow does when the desktop, or another start of the program, asks for it.
#include "ui/integrations/integrationspage.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>

using namespace Qt::Literals;

namespace purser {

namespace {
constexpr auto newIntegration = "new-integration"_L1;
constexpr auto checkAll = "check-all"_L1;
} // namespace

void MainWindow::answerDesktop(const QString &action, const QByteArray &token)
{
    comeForward(token);
    if (m_isReady) {
        act(action);
    } else {
        connect(
            this, &MainWindow::ready, this, [this, action] { act(action); }, Qt::SingleShotConnection);
    }
}

void MainWindow::comeForward(const QByteArray &token)
{
    // Under Wayland only the token of the click lets a window come to the front. Qt takes it from here, as it does at
    // the start, and it is for this once.
    if (!token.isEmpty()) {
        qputenv("XDG_ACTIVATION_TOKEN", token);
    }
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
    qunsetenv("XDG_ACTIVATION_TOKEN");
}

// The names of the actions in packaging/desktop.
QStringList MainWindow::actions()
{
    return {newIntegration, checkAll};
}

void MainWindow::act(const QString &action)
{
    if (QApplication::activeModalWidget()) {
        return; // a question comes first
    }
    if (action == newIntegration) {
        addIntegration();
    } else if (action == checkAll) {
        leave([this] {
            showEntry(SettingsMenu::Entry::Integrations);
            m_integrations->checkAll();
        });
    }
}

} // namespace purser
