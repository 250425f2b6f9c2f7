#include "app/account/account.h"
#include "app/account/accountlocation.h"
#include "app/model/processhardening.h"
#include "ui/pictures/picturecommand.h"
#include "ui/pictures/picturelint.h"
#include "ui/pictures/pictureworker.h"
#include "ui/shell/desk.h"
#include "ui/shell/languages.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/singleinstance.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>

#include <cstdio>
#include <cstdlib>

using namespace Qt::Literals;

namespace {

constexpr int wrongUse = 2; // as purserctl has it

purser::SingleInstance::Start startFromCommandLine(const QApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Keeps a company's container-registry accounts."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption account(
        u"account"_s, QCoreApplication::translate("main", "The account's file."), u"location"_s);
    const QCommandLineOption action(
        u"action"_s, QCoreApplication::translate("main", "Begins with new-integration or check-all."), u"action"_s);
    QCommandLineOption byBus(u"activated"_s); // in the file that tells the session bus how to start Purser
    byBus.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({account, action, byBus});
    parser.process(application);
    if (parser.isSet(action) && !purser::MainWindow::actions().contains(parser.value(action))) {
        std::fprintf(stderr, "%s\n",
            qPrintable(QCoreApplication::translate("main", "Purser knows no action “%1”.").arg(parser.value(action))));
        std::exit(wrongUse);
    }
    return {purser::accountLocation(parser.value(account)), parser.value(action), parser.isSet(byBus)};
}

void introduce()
{
    QCoreApplication::setApplicationName(u"purser"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PURSER_VERSION));
}

int runForPictures(int argc, char **argv, purser::PictureMode mode)
{
    const QCoreApplication application(argc, argv);
    introduce();
    purser::speak(purser::desktopLanguage());
    const QStringList arguments = QCoreApplication::arguments();
    return mode == purser::PictureMode::Lint ? purser::lintPictures(arguments) : purser::makePictures(arguments);
}

} // namespace

int main(int argc, char **argv)
{
    purser::hardenProcess();
    const purser::PictureMode pictures = purser::pictureMode(argc, argv);
    if (pictures == purser::PictureMode::Run || pictures == purser::PictureMode::Lint) {
        return runForPictures(argc, argv, pictures);
    }
    QApplication application(argc, argv);
    introduce();
    QApplication::setQuitOnLastWindowClosed(false);
    if (pictures == purser::PictureMode::Worker) {
        return purser::renderPictures(application);
    }
    QApplication::setDesktopFileName(purser::applicationId());
    const purser::WindowMemory memory;
    purser::speak(memory.language());
    const purser::SingleInstance::Start start = startFromCommandLine(application);
    purser::SingleInstance instance(start, QDBusConnection::sessionBus());
    if (instance.isElsewhere()) {
        return 0;
    }

    purser::Theme theme;
    theme.setScheme(memory.scheme());
    theme.apply(application);
    purser::Account account(start.location);
    purser::Desk desk(account, theme, instance);
    QObject::connect(&desk, &purser::Desk::closed, &application, &QApplication::quit);
    desk.open();
    return QApplication::exec(); // the one event loop there is
}
