#include "app/account/account.h"
#include "tests/benchmarks/accountfilling.h"
#include "ui/integrations/integrationmodel.h"
#include "ui/integrations/integrationspage.h"
#include "ui/integrations/integrationtable.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

using namespace Qt::Literals;

namespace purser {

namespace {

// The page with its list, shown as large as a window.
class ShownPage
{
public:
    explicit ShownPage(int count) : m_account(m_home.filePath(u"account.db"_s)), m_page(m_account)
    {
        if (!QCoro::waitFor(m_account.open())) {
            qFatal("The account cannot be made");
        }
        m_page.resize(1060, 700);
        m_page.show();
        bool isLoaded = false;
        QObject::connect(&m_page, &IntegrationsPage::loaded, &m_page, [&] { isLoaded = true; });
        m_page.load();
        while (!isLoaded) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        model().setIntegrations(manyIntegrations(count));
        finishPainting();
    }

    IntegrationsPage &page() { return m_page; }
    IntegrationModel &model() { return *m_page.model(); }

    // Does all that is due, and paints.
    void finishPainting()
    {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }

private:
    QTemporaryDir m_home;
    Account m_account;
    IntegrationsPage m_page;
};

// What is typed matches fewer and fewer, then all again, as when somebody searches.
void keystroke(benchmark::State &state)
{
    ShownPage shown(static_cast<int>(state.range(0)));
    auto *search = shown.page().findChild<QLineEdit *>(u"filter.name"_s);
    const QString word = u"team-5-registry"_s;
    qsizetype length = 0;
    for (auto each : state) {
        Q_UNUSED(each)
        length = (length + 1) % (word.size() + 1);
        search->setText(word.first(length));
        shown.finishPainting();
    }
}
BENCHMARK(keystroke)->Arg(10'000)->Arg(100'000)->Unit(benchmark::kMillisecond);

void keystrokeThatMatchesNothing(benchmark::State &state)
{
    ShownPage shown(static_cast<int>(state.range(0)));
    auto *search = shown.page().findChild<QLineEdit *>(u"filter.name"_s);
    bool isOdd = false;
    for (auto each : state) {
        Q_UNUSED(each)
        isOdd = !isOdd;
        search->setText(isOdd ? u"nothing like it"_s : u"nothing like that"_s);
        shown.finishPainting();
    }
}
BENCHMARK(keystrokeThatMatchesNothing)->Arg(10'000)->Arg(100'000)->Unit(benchmark::kMillisecond);

void sortBy(benchmark::State &state)
{
    ShownPage shown(static_cast<int>(state.range(0)));
    auto order = Qt::AscendingOrder;
    for (auto each : state) {
        Q_UNUSED(each)
        order = order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
        shown.page().table()->sortByColumn(static_cast<int>(state.range(1)), order);
        shown.finishPainting();
    }
    state.SetLabel(qPrintable(columnTitle(static_cast<IntegrationColumn>(state.range(1)))));
}
BENCHMARK(sortBy)->ArgsProduct({{10'000, 100'000}, {1, 2, 3, 4, 5}})->Unit(benchmark::kMillisecond);

// A check's verdict comes in.
void putInPlace(benchmark::State &state)
{
    ShownPage shown(static_cast<int>(state.range(0)));
    Integration changed = *shown.model().integrationAt(shown.model().index(3, 0));
    for (auto each : state) {
        Q_UNUSED(each)
        ++changed.revision;
        shown.model().put(changed);
        shown.finishPainting();
    }
}
BENCHMARK(putInPlace)->Arg(10'000)->Arg(100'000)->Unit(benchmark::kMillisecond);

// An integration is renamed.
void putElsewhere(benchmark::State &state)
{
    ShownPage shown(static_cast<int>(state.range(0)));
    Integration changed = *shown.model().integrationAt(shown.model().index(3, 0));
    for (auto each : state) {
        Q_UNUSED(each)
        changed.name = changed.name.startsWith(u'z') ? u"a-registry"_s : u"z-registry"_s;
        shown.model().put(changed);
        shown.finishPainting();
    }
}
BENCHMARK(putElsewhere)->Arg(10'000)->Arg(100'000)->Unit(benchmark::kMillisecond);

} // namespace

} // namespace purser
