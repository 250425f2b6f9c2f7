#include "app/account/account.h"
#include "app/workflow/projectscans.h"
#include "tests/benchmarks/accountfilling.h"
#include "ui/integrations/deletedialog.h"
#include "ui/subscriptions/dependencylist.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

using namespace Qt::Literals;

namespace purser {

namespace {

// An account with one integration that 40 subscriptions use, with `dependencies` in all.
class UsedAccount
{
public:
    explicit UsedAccount(int dependencies)
    {
        const QString file = m_home.filePath(u"account.db"_s);
        fillWithDependencies(file, 40, dependencies);
        m_account = std::make_unique<Account>(file);
        if (!QCoro::waitFor(m_account->open())) {
            qFatal("The account cannot be opened");
        }
        m_scans = std::make_unique<ProjectScans>(*m_account);
    }

    Account &account() { return *m_account; }
    ProjectScans &scans() { return *m_scans; }
    Integration integration() { return QCoro::waitFor(m_account->integrations().all())->first(); }

private:
    QTemporaryDir m_home;
    std::unique_ptr<Account> m_account;
    std::unique_ptr<ProjectScans> m_scans;
};

// From the click until every row is there and painted.
void deleteDialog(benchmark::State &state)
{
    UsedAccount used(static_cast<int>(state.range(0)));
    const Integration integration = used.integration();
    QWidget window;
    window.resize(1280, 800);
    window.show();
    for (auto each : state) {
        Q_UNUSED(each)
        DeleteDialog dialog(used.account(), used.scans(), integration, &window);
        dialog.open();
        auto *list = dialog.findChild<DependencyList *>();
        while (list->dependencies().isEmpty()) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}
BENCHMARK(deleteDialog)->Arg(500)->Arg(10'000)->Unit(benchmark::kMillisecond);

void releaseAllDeleteAndUndo(benchmark::State &state)
{
    UsedAccount used(static_cast<int>(state.range(0)));
    const Integration integration = used.integration();
    Integrations &integrations = used.account().integrations();
    Activity &activity = used.account().activity();
    for (auto each : state) {
        Q_UNUSED(each)
        const qsizetype mark = activity.mark();
        const auto dependencies = QCoro::waitFor(integrations.dependencies(integration.id));
        const auto released = QCoro::waitFor(integrations.release(integration.id, *dependencies));
        const auto removed = QCoro::waitFor(integrations.remove(integration.id));
        activity.join(mark, *activity.undoable());
        const auto undone = QCoro::waitFor(activity.undo());
        if (!released || !removed || !undone) {
            qFatal("It was not deleted and brought back");
        }
    }
}
BENCHMARK(releaseAllDeleteAndUndo)->Arg(500)->Arg(10'000)->Unit(benchmark::kMillisecond);

} // namespace

} // namespace purser
