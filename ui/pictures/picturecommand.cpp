#include "ui/pictures/picturecommand.h"

#include "app/guide/guidefile.h"
#include "ui/pictures/picturepages.h"
#include "ui/pictures/picturerun.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QSocketNotifier>
#include <QTextStream>

#include <algorithm>
#include <csignal>
#include <sys/signalfd.h>
#include <unistd.h>

using namespace Qt::Literals;

namespace purser {

namespace {

constexpr int done = 0;
constexpr int failed = 1;
constexpr int wrongUse = 2;

QString translated(const char *text, int count = -1)
{
    return QCoreApplication::translate("Pictures", text, nullptr, count);
}

void say(const QString &line)
{
    QTextStream(stdout) << line << Qt::endl;
}

void complain(const QString &line)
{
    QTextStream(stderr) << line << Qt::endl;
}

// Languages of one scene stay apart, so that all processes have something of everything until the end.
QList<PictureJob> jobsOf(const QList<Scene> &scenes, const PictureOptions &options)
{
    QList<PictureJob> jobs;
    for (const QString &language : options.languages) {
        for (const Scene &scene : scenes) {
            jobs << PictureJob {scene.name, language};
        }
    }
    return jobs;
}

std::expected<QList<Scene>, QString> chosenScenes(const Guide &guide, const QStringList &names)
{
    QList<Scene> all = guide.scenes();
    if (names.isEmpty()) {
        return all;
    }
    QList<Scene> chosen;
    for (const QString &name : names) {
        const auto found = std::ranges::find(all, name, &Scene::name);
        if (found == all.end()) {
            return std::unexpected(translated(QT_TRANSLATE_NOOP("Pictures", "There is no scene “%1”.")).arg(name));
        }
        chosen << *found;
    }
    return chosen;
}

// One line that is written over where somebody looks at it, none where it goes into a file.
void showProgress(const PictureRun &run)
{
    if (isatty(STDOUT_FILENO) == 1) {
        QTextStream(stdout) << u"\r%1/%2"_s.arg(run.outcomes().size()).arg(run.jobCount()) << Qt::flush;
    }
}

// Ctrl+C ends the processes too.
class Interruption : public QObject
{
public:
    explicit Interruption(PictureRun &run)
    {
        sigset_t asked;
        sigemptyset(&asked);
        sigaddset(&asked, SIGINT);
        sigaddset(&asked, SIGTERM);
        sigprocmask(SIG_BLOCK, &asked, nullptr);
        m_descriptor = signalfd(-1, &asked, SFD_CLOEXEC | SFD_NONBLOCK);
        auto *notifier = new QSocketNotifier(m_descriptor, QSocketNotifier::Read, this);
        connect(notifier, &QSocketNotifier::activated, this, [&run] {
            run.cancel();
            QCoreApplication::exit(failed);
        });
    }
    ~Interruption() override { ::close(m_descriptor); }
    Q_DISABLE_COPY_MOVE(Interruption)

private:
    int m_descriptor = -1;
};

// What stands in the folder and no scene makes any more.
QStringList leftovers(const PictureOptions &options, const QList<Scene> &scenes)
{
    QStringList found;
    for (const QString &language : options.languages) {
        const QDir folder(QDir(options.folder).filePath(language));
        const QStringList maps = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
        for (const QString &map : maps) {
            const QString name = map.chopped(5);
            if (std::ranges::find(scenes, name, &Scene::name) == scenes.end()) {
                found << u"%1/%2"_s.arg(language, name);
            }
        }
    }
    return found;
}

int report(const PictureRun &run, const PictureOptions &options, const QList<Scene> &scenes, qint64 milliseconds)
{
    int pictures = 0;
    QStringList changed;
    QStringList faults;
    for (const PictureOutcome &outcome : run.outcomes()) {
        pictures += outcome.pictures;
        changed << outcome.changed;
        if (!outcome.fault.isEmpty()) {
            faults << u"%1, %2: %3"_s.arg(outcome.job.scene, outcome.job.language, outcome.fault);
        }
    }
    changed.sort();
    faults.sort();
    for (const QString &fault : std::as_const(faults)) {
        complain(fault);
    }
    if (options.isVerification) {
        for (const QString &file : std::as_const(changed)) {
            say(translated(QT_TRANSLATE_NOOP("Pictures", "changed: %1")).arg(file));
        }
        if (options.names.isEmpty()) {
            const QStringList old = leftovers(options, scenes);
            for (const QString &each : old) {
                say(translated(QT_TRANSLATE_NOOP("Pictures", "no scene makes it any more: %1")).arg(each));
                changed << each;
            }
        }
    }
    const double seconds = static_cast<double>(milliseconds) / 1000;
    say(translated(QT_TRANSLATE_N_NOOP("Pictures", "%n picture(s) in %1 s"), pictures).arg(seconds, 0, 'f', 1));
    return faults.isEmpty() && changed.isEmpty() ? done : failed;
}

} // namespace

PictureMode pictureMode(int argc, char **argv)
{
    for (int at = 1; at < argc; ++at) {
        const QByteArray argument(argv[at]);
        if (argument == "--picture-worker"_ba) {
            return PictureMode::Worker;
        }
        if (argument == "--pictures-lint"_ba || argument.startsWith("--pictures-lint="_ba)) {
            return PictureMode::Lint;
        }
        if (argument == "--pictures"_ba || argument.startsWith("--pictures="_ba)) {
            return PictureMode::Run;
        }
    }
    return PictureMode::None;
}

int makePictures(const QStringList &arguments)
{
    const auto options = readPictureOptions(arguments);
    if (!options) {
        complain(options.error());
        return wrongUse;
    }
    const Guide guide = loadGuide(options->scenes);
    for (const GuideFault &each : guide.faults) {
        complain(u"%1:%2: %3"_s.arg(each.file, QString::number(each.fault.line), sentence(each.fault)));
    }
    if (!guide.faults.isEmpty()) {
        return wrongUse;
    }
    const auto scenes = chosenScenes(guide, options->names);
    if (!scenes) {
        complain(scenes.error());
        return wrongUse;
    }
    if (!QDir().mkpath(options->folder)) {
        complain(translated(QT_TRANSLATE_NOOP("Pictures", "The folder %1 cannot be made.")).arg(options->folder));
        return failed;
    }
    QElapsedTimer clock;
    clock.start();
    PictureRun run(*options, jobsOf(*scenes, *options));
    const Interruption interruption(run);
    QString problem;
    QObject::connect(&run, &PictureRun::progressed, &run, [&run] { showProgress(run); });
    QObject::connect(
        &run, &PictureRun::finished, &run,
        [&problem](const QString &reason) {
            problem = reason;
            QCoreApplication::exit(reason.isEmpty() ? done : failed);
        },
        Qt::QueuedConnection);
    run.start();
    if (QCoreApplication::exec() != done) {
        if (!problem.isEmpty()) {
            complain(problem);
        }
        return failed;
    }
    const int outcome = report(run, *options, *scenes, clock.elapsed());
    const QString unwritten = options->isVerification ? QString() : writeGuidePages(guide, *options);
    if (!unwritten.isEmpty()) {
        complain(unwritten);
        return failed;
    }
    return outcome;
}

} // namespace purser
