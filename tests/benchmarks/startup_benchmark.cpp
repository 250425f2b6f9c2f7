#include "tests/benchmarks/accountfilling.h"
#include "ui/shell/mainwindow.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

using namespace Qt::Literals;

namespace purser {

namespace {

// From nothing to the first picture that shows the list.
void startUp(benchmark::State &state)
{
    const QTemporaryDir home;
    const QString file = home.filePath(u"account.db"_s);
    fillAccount(file, static_cast<int>(state.range(0)));
    Theme theme;
    for (auto each : state) {
        Q_UNUSED(each)
        Account account(file);
        MainWindow window(account, theme);
        bool isReady = false;
        QObject::connect(&window, &MainWindow::ready, &window, [&] { isReady = true; });
        window.show();
        window.open();
        while (!isReady) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        window.grab();
        // What goes on behind the picture is not waited for by a person, but has to end before the account does.
        state.PauseTiming();
        for (int step = 0; step < 20; ++step) {
            QCoro::waitFor(account.changeCounter());
            QCoro::waitFor(account.keychainState());
        }
        state.ResumeTiming();
    }
}
BENCHMARK(startUp)->Arg(0)->Arg(10'000)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace

} // namespace purser
