#include "app/account/account.h"
#include "app/workflow/projectscans.h"
#include "tests/benchmarks/accountfilling.h"
#include "tests/benchmarks/heartbeat.h"
#include "tests/benchmarks/projecttree.h"
#include "ui/subscriptions/subscriptionview.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

using namespace Qt::Literals;

namespace purser {

namespace {

// Every project is scanned while its subscription's list of projects is in the window. `longest_ms` is the longest time
// in which the window answered nothing.
void windowWhileScanning(benchmark::State &state)
{
    const QTemporaryDir home;
    const QString file = home.filePath(u"account.db"_s);
    fillWithProjects(file, projecttree::registries, projecttree::projects, &projecttree::folderOf);
    Account account(file);
    if (!QCoro::waitFor(account.open())) {
        qFatal("The account cannot be opened");
    }
    ProjectScans scans(account);
    const Subscription subscription = QCoro::waitFor(account.subscriptions().all())->first();
    const auto all = QCoro::waitFor(account.dependents().of(subscription.id, DependentKind::Project));
    SubscriptionView view(account, scans, nullptr);
    view.resize(1280, 800);
    view.open(subscription.id, SubscriptionView::Place::Projects);
    view.show();
    int finished = 0;
    QObject::connect(&scans, &ProjectScans::finished, &scans, [&finished] { ++finished; });
    for (auto each : state) {
        Q_UNUSED(each)
        QCoreApplication::processEvents();
        finished = 0;
        const Heartbeat heartbeat;
        for (const Dependent &project : *all) {
            scans.scan(project.id);
        }
        while (finished < all->size()) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        state.counters["longest_ms"] = heartbeat.longest();
    }
    qsizetype uses = 0;
    const auto scanned = QCoro::waitFor(account.dependents().of(subscription.id, DependentKind::Project));
    for (const Dependent &project : *scanned) {
        uses += project.uses.size();
    }
    if (uses != projecttree::projects) {
        state.SkipWithError("not exactly what was planted");
    }
}
BENCHMARK(windowWhileScanning)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace

} // namespace purser
