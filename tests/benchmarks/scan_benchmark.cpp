#include "app/workflow/matching.h"
#include "app/workflow/projectscan.h"
#include "app/workflow/workflowfile.h"
#include "tests/benchmarks/projecttree.h"

#include <QFile>

#include <benchmark/benchmark.h>
#include <dirent.h>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::Literals;

namespace purser {

namespace {

using namespace projecttree;

QList<UseCandidate> candidates()
{
    QList<UseCandidate> all;
    for (int i = 0; i < registries; ++i) {
        const QString number = QString::number(i);
        all << useCandidate(number, u"acme-hub-"_s + number, u"private-docker-registry"_s,
            {{u"url"_s, QString(u"https://registry-" % number % u".acme.example")}});
    }
    return all;
}

// Every project, one after another, and what its files use.
void scanProjects(benchmark::State &state)
{
    const QList<UseCandidate> all = candidates();
    QList<QList<ScannedFile>> known(projects);
    for (auto each : state) {
        Q_UNUSED(each)
        for (int project = 0; project < projects; ++project) {
            ScanControl control;
            const auto scan = scanProject(folderOf(project), known.at(project), control);
            const Matching found = matchMentions(scan.value().files, all, {});
            const Planted use = planted(project);
            if (found.uses.size() != 1 || found.uses.first().path != use.path || found.uses.first().line != use.line
                || found.uses.first().candidateId != QString::number(use.registry)) {
                state.SkipWithError("not exactly what was planted");
                return;
            }
            if (state.range(0) == 1) {
                known[project] = scan->files;
            }
        }
    }
}
BENCHMARK(scanProjects)->ArgName("knowing")->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond)->UseRealTime();

void readPlainly(int folder)
{
    DIR *open = fdopendir(folder);
    char buffer[64 * 1024];
    while (const dirent *entry = readdir(open)) {
        const QByteArray name(entry->d_name);
        if (entry->d_type == DT_DIR && name != "." && name != "..") {
            readPlainly(openat(folder, entry->d_name, O_RDONLY | O_DIRECTORY | O_CLOEXEC));
        } else if (entry->d_type == DT_REG && mayBeWorkflow(name)) {
            const int file = openat(folder, entry->d_name, O_RDONLY | O_CLOEXEC);
            while (read(file, buffer, sizeof buffer) > 0) { }
            close(file);
        }
    }
    closedir(open);
}

// What any scan has to do at least: list all folders and read the files with such names.
void readTree(benchmark::State &state)
{
    const QString path = folder();
    for (auto each : state) {
        Q_UNUSED(each)
        readPlainly(open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    }
}
BENCHMARK(readTree)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace

} // namespace purser
