#include "app/registry/http.h"
#include "app/registry/registryclient.h"
#include "app/registry/registrylisting.h"
#include "tests/benchmarks/exitcode.h"
#include "tests/support/dockerregistry.h"
#include "ui/registry/namemodel.h"

#include <benchmark/benchmark.h>

using namespace Qt::Literals;

namespace purser {

namespace {

constexpr int tagCount = 20'000; // in one page, as Debian's docker-registry gives them
const QString repository = u"acme/web"_s;

QStringList manyTags()
{
    QStringList tags;
    for (int number = 0; number < tagCount; ++number) {
        tags << u"v1.%1.%2"_s.arg(number / 100).arg(number % 100);
    }
    return tags;
}

// Started once for both.
DockerRegistry &stockedRegistry()
{
    static DockerRegistry registry;
    static const bool isStarted = [] {
        registry.addTags(repository, manyTags());
        return registry.start();
    }();
    if (!isStarted) {
        qFatal("docker-registry does not start");
    }
    return registry;
}

// From nothing to the last of them, in order, as the window has them.
void listTags(benchmark::State &state)
{
    RegistryLogin login;
    login.registry = stockedRegistry().url();
    login.userName = u"alice"_s;
    for (auto each : state) {
        Q_UNUSED(each)
        Http http;
        RegistryClient client(http);
        NameModel model(u"Tag"_s, true, nullptr);
        const auto onNames = [&model](const QStringList &names) { model.add(names); };
        RegistryListing listing(std::make_shared<RegistryConversation>(http, client, login), repository, onNames, {});
        QCoro::waitFor(listing.run());
        if (model.rowCount() != tagCount) {
            state.SkipWithError("not all of them");
        }
    }
}
BENCHMARK(listTags)->Unit(benchmark::kMillisecond)->UseRealTime();

// The yardstick.
void skopeoListTags(benchmark::State &state)
{
    const QString image = u"docker://%1/%2"_s.arg(stockedRegistry().host(), repository);
    for (auto each : state) {
        Q_UNUSED(each)
        QProcess skopeo;
        skopeo.start(u"skopeo"_s, {u"list-tags"_s, u"--tls-verify=false"_s, image});
        if (exitCode(skopeo) != 0) {
            state.SkipWithError("skopeo failed");
        }
    }
}
BENCHMARK(skopeoListTags)->Unit(benchmark::kMillisecond)->UseRealTime();

// A keystroke in the filter.
void filterTags(benchmark::State &state)
{
    NameModel model(u"Tag"_s, true, nullptr);
    model.add(manyTags());
    bool isNarrow = false;
    for (auto each : state) {
        Q_UNUSED(each)
        isNarrow = !isNarrow;
        model.setFilter(isNarrow ? u"1.19"_s : u"1"_s);
    }
}
BENCHMARK(filterTags)->Unit(benchmark::kMillisecond)->UseRealTime();

// One page more of a list that is long already.
void addTags(benchmark::State &state)
{
    NameModel model(u"Tag"_s, true, nullptr);
    QStringList many;
    for (int number = 0; number < 200'000; ++number) {
        many << u"build-%1"_s.arg(number);
    }
    model.add(many);
    int number = 0;
    for (auto each : state) {
        Q_UNUSED(each)
        QStringList page;
        for (int entry = 0; entry < 1000; ++entry) {
            page << u"build-%1"_s.arg(++number);
        }
        model.add(page);
    }
}
BENCHMARK(addTags)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace

} // namespace purser
