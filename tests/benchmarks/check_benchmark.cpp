// A thousand integrations of one real registry, checked in the window and by skopeo. Run it inside
// tests/support/with_keychain.
#include "app/account/account.h"
#include "tests/benchmarks/exitcode.h"
#include "tests/benchmarks/heartbeat.h"
#include "tests/support/dockerregistry.h"
#include "ui/integrations/integrationmodel.h"
#include "ui/integrations/integrationspage.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

using namespace Qt::Literals;

namespace purser {

namespace {

constexpr int integrations = 1000;

// Integrations with a login each, or all with the same, of which a round then asks only once.
enum Logins { Own, Same };

QString userName(int integration, Logins logins)
{
    return logins == Own ? u"user-%1"_s.arg(integration) : u"alice"_s;
}

void startRegistry(DockerRegistry &registry, Logins logins)
{
    QStringList userNames;
    for (int i = 0; i < integrations; ++i) {
        userNames << userName(i, logins);
    }
    registry.usePasswordOfAll(userNames, u"wonderland"_s);
    if (!registry.start()) {
        qFatal("docker-registry does not start");
    }
}

void fill(Account &account, const QUrl &registry, Logins logins)
{
    if (!QCoro::waitFor(account.open())) {
        qFatal("The account cannot be opened");
    }
    for (int i = 0; i < integrations; ++i) {
        Draft draft;
        draft.name = u"team-%1"_s.arg(i);
        draft.typeId = u"private-docker-registry"_s;
        draft.values = {{u"url"_s, registry.toString()}, {u"username"_s, userName(i, logins)}};
        draft.secrets = {{u"password"_s, Secret("wonderland")}};
        if (const auto added = QCoro::waitFor(account.integrations().add(draft)); !added) {
            qFatal("There is no keychain");
        }
    }
}

qsizetype acceptedIn(const IntegrationModel &model)
{
    return model.totalCountIf([](const ListedIntegration &entry) {
        return entry.integration.lastCheck && entry.integration.lastCheck->verdict == Verdict::Accepted;
    });
}

// `longest_ms` is the longest time in which the window answered nothing.
void windowWhileChecking(benchmark::State &state, Logins logins)
{
    DockerRegistry registry;
    startRegistry(registry, logins);
    const QTemporaryDir home;
    Account account(home.filePath(u"account.db"_s));
    fill(account, registry.url(), logins);
    IntegrationsPage page(account);
    page.resize(1280, 800);
    page.show();
    page.load();
    while (page.model()->totalCount() < integrations) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    for (auto each : state) {
        Q_UNUSED(each)
        const Heartbeat heartbeat;
        page.checkAll();
        while (page.isChecking()) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        state.counters["longest_ms"] = heartbeat.longest();
    }
    if (acceptedIn(*page.model()) != integrations) {
        state.SkipWithError("not all were accepted");
    }
}
BENCHMARK_CAPTURE(windowWhileChecking, own_logins, Own)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(1);
BENCHMARK_CAPTURE(windowWhileChecking, same_login, Same)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(1);

void skopeoLogins(benchmark::State &state)
{
    DockerRegistry registry;
    startRegistry(registry, Own);
    const QTemporaryDir home;
    const QString command = u"seq 0 $((%1 - 1)) | xargs -P2 -I% skopeo login --tls-verify=false --authfile %2/%.json "
                            "--username user-% --password wonderland %3 > %2/log"_s;
    for (auto each : state) {
        Q_UNUSED(each)
        QProcess process;
        process.start(u"sh"_s, {u"-c"_s, command.arg(QString::number(integrations), home.path(), registry.host())});
        if (exitCode(process) != 0) {
            state.SkipWithError("skopeo failed");
        }
    }
}
BENCHMARK(skopeoLogins)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(1);

} // namespace

} // namespace purser
