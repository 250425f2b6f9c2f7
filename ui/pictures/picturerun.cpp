#include "ui/pictures/picturerun.h"

#include "ui/pictures/picturefonts.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcessEnvironment>
#include <QThread>

#include <algorithm>
#include <csignal>

using namespace Qt::Literals;

namespace purser {

namespace {

constexpr int patienceAtEnd = 2000; // ms for a process that was told to end

// What of the caller's environment goes along: where libraries and sanitizers are looked for, not who or where one is.
const QStringList keptVariables {
    u"LD_LIBRARY_PATH"_s, u"QT_PLUGIN_PATH"_s, u"ASAN_OPTIONS"_s, u"UBSAN_OPTIONS"_s, u"LSAN_OPTIONS"_s};

QProcessEnvironment environment(const QString &home, const QString &fonts)
{
    const QProcessEnvironment own = QProcessEnvironment::systemEnvironment();
    QProcessEnvironment made;
    for (const QString &name : keptVariables) {
        if (own.contains(name)) {
            made.insert(name, own.value(name));
        }
    }
    for (const auto &[name, value] :
        {std::pair {u"PATH"_s, u"%1:/usr/bin:/bin"_s.arg(QCoreApplication::applicationDirPath())},
            std::pair {u"HOME"_s, home}, std::pair {u"XDG_RUNTIME_DIR"_s, home}, std::pair {u"TMPDIR"_s, home},
            std::pair {u"LANG"_s, u"C.UTF-8"_s}, std::pair {u"TZ"_s, u"UTC"_s},
            std::pair {u"QT_QPA_PLATFORM"_s, u"offscreen"_s}, std::pair {u"FONTCONFIG_FILE"_s, fonts},
            std::pair {u"DBUS_SESSION_BUS_ADDRESS"_s, u"disabled:"_s}}) {
        made.insert(name, value);
    }
    return made;
}

} // namespace

PictureRun::PictureRun(const PictureOptions &options, const QList<PictureJob> &jobs, QObject *parent)
    : QObject(parent), m_options(options), m_waiting(jobs), m_jobCount(jobs.size())
{
}

PictureRun::~PictureRun()
{
    cancel();
}

void PictureRun::start()
{
    if (!m_home.isValid()) {
        end(m_home.errorString());
        return;
    }
    m_fonts = preparePictureFonts(m_home.path());
    const int wished = m_options.processes > 0 ? m_options.processes : QThread::idealThreadCount();
    const auto count = std::min<qsizetype>(wished, m_waiting.size());
    for (qsizetype number = 0; number < count; ++number) {
        startProcess();
    }
    if (count == 0) {
        end({});
    }
}

void PictureRun::startProcess()
{
    m_processes.push_back(std::make_unique<QProcess>());
    QProcess *process = m_processes.back().get();
    process->setProcessEnvironment(environment(m_home.path(), m_fonts));
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(process, &QProcess::readyReadStandardOutput, this, [this, process] { takeAnswers(process); });
    connect(process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        if (status == QProcess::CrashExit || code != 0) {
            end(QCoreApplication::translate("Pictures", "A process that renders has ended before its time."));
        }
    });
    connect(process, &QProcess::errorOccurred, this, [this, process](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            end(process->errorString());
        }
    });
    process->start(
        QCoreApplication::applicationFilePath(), QStringList(u"--picture-worker"_s) + workerArguments(m_options));
    giveJob(process);
}

void PictureRun::giveJob(QProcess *process)
{
    if (m_waiting.isEmpty()) {
        process->closeWriteChannel();
    } else {
        process->write(toLine(m_waiting.takeFirst()));
    }
}

void PictureRun::takeAnswers(QProcess *process)
{
    while (process->canReadLine() && !m_hasEnded) {
        const auto outcome = outcomeFromLine(process->readLine());
        if (!outcome) {
            continue;
        }
        m_outcomes << *outcome;
        emit progressed();
        giveJob(process);
    }
    if (m_outcomes.size() == m_jobCount) {
        end({});
    }
}

void PictureRun::cancel()
{
    m_hasEnded = true;
    for (const auto &process : m_processes) {
        process->disconnect(this);
        process->kill();
    }
    for (const auto &process : m_processes) {
        process->waitForFinished(patienceAtEnd);
    }
    m_processes.clear();
}

void PictureRun::end(const QString &problem)
{
    if (!m_hasEnded) {
        m_hasEnded = true;
        emit finished(problem);
    }
}

} // namespace purser
