#include "ui/pictures/pictureworker.h"

#include "app/guide/guidefile.h"
#include "ui/pictures/confinement.h"
#include "ui/pictures/picture.h"
#include "ui/pictures/picturefolder.h"
#include "ui/pictures/picturefonts.h"
#include "ui/pictures/picturejob.h"
#include "ui/pictures/pictureoptions.h"
#include "ui/pictures/pngfile.h"
#include "ui/pictures/scenestage.h"
#include "ui/shell/languages.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QJsonDocument>
#include <QSocketNotifier>

#include <algorithm>
#include <cstdio>
#include <unistd.h>

using namespace Qt::Literals;

namespace purser {

namespace {

Theme::Scheme schemeOf(const QString &theme)
{
    return theme == "dark"_L1 ? Theme::Scheme::Dark : Theme::Scheme::Light;
}

class Worker : public QObject
{
public:
    explicit Worker(const PictureOptions &options)
        : m_options(options),
          m_scenes(loadGuide(options.scenes).scenes()),
          m_folder(options.folder, options.isVerification),
          m_jobs(STDIN_FILENO, QSocketNotifier::Read)
    {
        connect(&m_jobs, &QSocketNotifier::activated, this, &Worker::read);
    }

private:
    void read();
    void work();
    QCoro::Task<PictureOutcome> render(PictureJob job);
    std::expected<Done, SceneFault> paint(const Scene &scene, PictureOutcome &outcome);
    void dress(const QString &language);

    PictureOptions m_options;
    QList<Scene> m_scenes;
    PictureFolder m_folder;
    QSocketNotifier m_jobs;
    QByteArray m_unread;
    Theme m_theme;
    SceneStage m_stage {m_theme};
    bool m_isDressed = false;
    bool m_isWorking = false;
};

void Worker::read()
{
    std::array<char, 4096> buffer {};
    const ssize_t count = ::read(STDIN_FILENO, buffer.data(), buffer.size());
    if (count <= 0) {
        // Whoever gave the jobs is gone, or has no more.
        m_jobs.setEnabled(false);
        QCoreApplication::quit();
        return;
    }
    m_unread.append(buffer.data(), count);
    work();
}

void Worker::work()
{
    const qsizetype end = m_unread.indexOf('\n');
    if (m_isWorking || end < 0) {
        return;
    }
    const auto job = jobFromLine(m_unread.first(end));
    m_unread.remove(0, end + 1);
    if (!job) {
        return;
    }
    m_isWorking = true;
    QCoro::connect(render(*job), this, [this](const PictureOutcome &outcome) {
        const QByteArray line = toLine(outcome);
        std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stdout);
        std::fflush(stdout);
        m_isWorking = false;
        work();
    });
}

// Before the window is made: what is on screen does not change its language.
void Worker::dress(const QString &language)
{
    speak(language);
    if (m_options.direction) {
        QGuiApplication::setLayoutDirection(*m_options.direction);
    }
    m_theme.setBaseFont(pictureFont(language));
    if (!m_isDressed) {
        m_theme.setScheme(schemeOf(m_options.themes.first()));
        m_theme.setAnimated(false);
        m_theme.apply(*qApp);
        m_isDressed = true;
    }
}

QCoro::Task<PictureOutcome> Worker::render(PictureJob job)
{
    PictureOutcome outcome {.job = job};
    const auto found = std::ranges::find(m_scenes, job.scene, &Scene::name);
    if (found == m_scenes.end()) {
        co_return outcome;
    }
    const Scene scene = *found;
    if (const QString package = missingFont(job.language); !package.isEmpty()) {
        outcome.fault =
            sentence(SceneFault {.kind = SceneFault::Kind::ScriptMissing, .subject = job.language, .detail = package});
        co_return outcome;
    }
    co_await m_stage.clear();
    dress(job.language);
    const SceneStage::Outcome played = co_await m_stage.play(scene);
    const std::expected<Done, SceneFault> painted = played ? paint(scene, outcome) : std::unexpected(played.error());
    if (!painted) {
        outcome.fault = sentence(painted.error());
    }
    co_return outcome;
}

std::expected<Done, SceneFault> Worker::paint(const Scene &scene, PictureOutcome &outcome)
{
    const MainWindow &window = m_stage.window();
    // What is on is painted first: another look costs more than a picture.
    QStringList themes = m_options.themes;
    std::ranges::stable_partition(themes, [&](const QString &theme) { return schemeOf(theme) == m_theme.scheme(); });
    for (const QString &theme : std::as_const(themes)) {
        m_theme.setScheme(schemeOf(theme));
        const auto layout = layOut(scene, window);
        if (!layout) {
            return std::unexpected(layout.error());
        }
        QList<std::pair<QString, QByteArray>> files;
        for (const qreal scale : std::as_const(m_options.scales)) {
            files << std::pair(pictureFile(outcome.job, theme, scale), pngFile(paintPicture(*layout, window, scale)));
            ++outcome.pictures;
        }
        if (theme == themes.first()) {
            const QJsonDocument map(pictureMap(scene, *layout, window));
            files << std::pair(mapFile(outcome.job), map.toJson());
        }
        for (const auto &[name, content] : std::as_const(files)) {
            const auto isChanged = m_folder.put(name, content);
            if (!isChanged) {
                return std::unexpected(isChanged.error());
            }
            if (*isChanged) {
                outcome.changed << name;
            }
        }
    }
    return Done {};
}

// What the offscreen platform cannot do matters to no picture.
void passOnWarnings(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type != QtDebugMsg && !message.startsWith("This plugin does not support "_L1)) {
        std::fprintf(stderr, "%s\n", qPrintable(message));
    }
}

} // namespace

int renderPictures(QApplication &application)
{
    constexpr int wrongUse = 2;
    constexpr int notConfined = 3;
    if (const QString reason = giveUpSockets(); !reason.isEmpty()) {
        std::fprintf(stderr, "The pictures' process cannot be kept from the network: %s\n", qPrintable(reason));
        return notConfined;
    }
    QStringList arguments = QCoreApplication::arguments();
    arguments.removeOne(u"--picture-worker"_s);
    const auto options = readPictureOptions(arguments);
    if (!options) {
        std::fprintf(stderr, "%s\n", qPrintable(options.error()));
        return wrongUse;
    }
    qInstallMessageHandler(passOnWarnings);
    // A caret that blinks would be there or not.
    QApplication::setCursorFlashTime(0);
    const Worker worker(*options);
    return application.exec();
}

} // namespace purser
