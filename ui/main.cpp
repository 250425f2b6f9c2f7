#include "app/account/account.h"
#include "app/account/accountlocation.h"
#include "app/model/processhardening.h"
#include "ui/pictures/picturecommand.h"
#include "ui/pictures/pictureworker.h"
#include "ui/shell/languages.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>

using namespace Qt::Literals;

namespace {

QString locationFromCommandLine(const QApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Keeps a company's container-registry accounts."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption account(
        u"account"_s, QCoreApplication::translate("main", "The account's file."), u"location"_s);
    parser.addOption(account);
    parser.process(application);
    return parser.value(account);
}

void introduce()
{
    QCoreApplication::setApplicationName(u"purser"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PURSER_VERSION));
}

int runForPictures(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    introduce();
    purser::speak(purser::desktopLanguage());
    return purser::makePictures(QCoreApplication::arguments());
}

} // namespace

int main(int argc, char **argv)
{
    purser::hardenProcess();
    const purser::PictureMode pictures = purser::pictureMode(argc, argv);
    if (pictures == purser::PictureMode::Run) {
        return runForPictures(argc, argv);
    }
    QApplication application(argc, argv);
    introduce();
    QApplication::setQuitOnLastWindowClosed(false);
    if (pictures == purser::PictureMode::Worker) {
        return purser::renderPictures(application);
    }
    QApplication::setDesktopFileName(u"purser"_s);
    purser::WindowMemory memory;
    purser::speak(memory.language());
    const QString location = locationFromCommandLine(application);

    purser::Theme theme;
    theme.setScheme(memory.scheme());
    theme.apply(application);
    purser::Account account(purser::accountLocation(location));
    purser::MainWindow window(account, theme);
    QObject::connect(&window, &purser::MainWindow::closed, &application, &QApplication::quit);
    window.show();
    window.open();
    return QApplication::exec(); // the one event loop there is
}
