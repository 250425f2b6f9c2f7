#include "ui/pictures/scenestage.h"

#include "app/account/account.h"
#include "app/model/sentences.h"
#include "ui/pictures/scenesteps.h"
#include "ui/pictures/scenewidgets.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QCoro/QCoroTimer>
#include <QDir>
#include <QFile>
#include <QTimer>

#include <algorithm>
#include <chrono>

using namespace Qt::Literals;
using namespace std::chrono_literals;

namespace purser {

namespace {

constexpr auto longestWait = 10s;
// A window is at rest when nothing was due for so many turns of the event loop.
constexpr int quietTurns = 4;
// What waits longer than that waits for something that will not come: the reveal of a secret that ends, say.
constexpr auto longestPause = 500ms;
// What is higher is a list, which scrolls by itself.
constexpr int longestControl = 240;

SceneFault fault(SceneFault::Kind kind, const SceneStep &step, const QString &detail = {})
{
    return {.kind = kind, .subject = step.target, .detail = detail, .line = step.line};
}

// Whether a control that a mark points at is there, but has been scrolled out of sight in part.
bool isCutOff(const Scene &scene)
{
    return std::ranges::any_of(scene.marks, [](const SceneMark &mark) {
        const QWidget *widget = findControl(mark.target);
        return widget && widget->height() < longestControl
            && widget->visibleRegion().boundingRect().height() < widget->height();
    });
}

bool hasTimerRunning()
{
    const QWidgetList roots = QApplication::topLevelWidgets();
    return std::ranges::any_of(roots, [](const QWidget *root) {
        return std::ranges::any_of(root->findChildren<QTimer *>(), [](const QTimer *timer) {
            return timer->isActive() && timer->isSingleShot() && timer->intervalAsDuration() <= longestPause;
        });
    });
}

// What checks have said is kept in the language of then, so each language has samples of its own.
QString sampleKey(const Scene &scene)
{
    return scene.sample + u'@' + QLocale().name();
}

std::expected<Sample, SceneFault> readSampleFile(const QString &path)
{
    SceneFault wrong {.kind = SceneFault::Kind::SampleUnreadable, .subject = path};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        wrong.detail = file.errorString();
        return std::unexpected(wrong);
    }
    SampleReading reading = readSample(file.readAll());
    if (!reading.faults.isEmpty()) {
        const AccountFileFault &first = reading.faults.first();
        wrong.detail = u"%1: %2"_s.arg(QString::number(first.line), sentence(first));
        return std::unexpected(wrong);
    }
    return reading.sample;
}

} // namespace

SceneStage::SceneStage(Theme &theme) : m_theme(theme) { }

SceneStage::~SceneStage()
{
    m_window.reset();
    // What it is still asked ends in the middle of it: at the end of the process that is nobody's loss.
    static_cast<void>(m_account.release());
}

QCoro::Task<void> SceneStage::clear()
{
    m_window.reset();
    while (m_account && m_account->isBusy()) {
        co_await QCoro::sleepFor(1ms);
    }
    co_await QCoro::sleepFor(0ms);
    m_account.reset();
}

// Makes the sample account that the scene is on, unless it is there from an earlier one.
QCoro::Task<SceneStage::Outcome> SceneStage::prepare(Scene scene)
{
    const QString key = sampleKey(scene);
    auto &made = m_samples[key];
    if (!made) {
        const std::expected<Sample, SceneFault> read = readSampleFile(scene.sample);
        if (!read) {
            m_samples.erase(key);
            co_return std::unexpected(read.error());
        }
        const QString folder = m_folder.filePath(QString::number(m_samples.size()));
        QDir().mkpath(folder);
        made = std::make_unique<SampleAccount>(*read, folder);
        const Result<Done> done = co_await made->make();
        if (!done) {
            const SceneFault failed {
                .kind = SceneFault::Kind::SampleFailed, .subject = scene.sample, .detail = explanation(done.error())};
            co_return std::unexpected(failed);
        }
    }
    if (const QStringList unanswered = made->unanswered(); !unanswered.isEmpty()) {
        const SceneFault alone {
            .kind = SceneFault::Kind::NotAnswered, .subject = unanswered.first(), .file = scene.sample};
        co_return std::unexpected(alone);
    }
    co_return Done {};
}

QCoro::Task<SceneStage::Outcome> SceneStage::open(Scene scene)
{
    const Outcome prepared = co_await prepare(scene);
    if (!prepared) {
        co_return prepared;
    }
    SampleAccount &made = *m_samples[sampleKey(scene)];
    Sample surroundings = made.sample();
    surroundings.keychain = scene.keychain.value_or(surroundings.keychain);
    surroundings.isOnline = scene.isOnline.value_or(surroundings.isOnline);
    surroundings.clock = scene.clock.isValid() ? scene.clock : surroundings.clock;
    m_account = made.copy(surroundings);
    // For the programs that a page runs to see what tools would get.
    qputenv("PURSER_ACCOUNT", QFile::encodeName(m_account->location()));
    m_window = std::make_unique<MainWindow>(*m_account, m_theme);
    m_window->resize(scene.size);
    m_window->show();
    m_window->open();
    co_return co_await rest();
}

QCoro::Task<SceneStage::Outcome> SceneStage::play(Scene scene)
{
    co_await clear();
    const auto atLine = [&scene](SceneFault wrong, int line) {
        if (wrong.file.isEmpty()) {
            wrong.file = scene.file;
            wrong.line = line;
        }
        return std::unexpected(wrong);
    };
    const Outcome opened = co_await open(scene);
    if (!opened) {
        co_return atLine(opened.error(), scene.line);
    }
    const QList<SceneStep> steps = scene.steps;
    for (const SceneStep &step : steps) {
        const Outcome done = co_await perform(step);
        if (!done) {
            co_return atLine(done.error(), step.line);
        }
    }
    if (QWidget *focused = QApplication::focusWidget(); focused && !scene.keepsFocus) {
        focused->clearFocus();
        const Outcome rested = co_await rest();
        if (!rested) {
            co_return atLine(rested.error(), scene.line);
        }
    }
    const Outcome roomy = co_await makeRoom(scene);
    if (!roomy) {
        co_return atLine(roomy.error(), scene.line);
    }
    SampleAccount &account = *m_samples[sampleKey(scene)];
    if (const QStringList unanswered = account.unanswered(); !unanswered.isEmpty()) {
        const SceneFault wrong {.kind = SceneFault::Kind::NotAnswered, .subject = unanswered.first()};
        co_return atLine(wrong, scene.line);
    }
    co_return Done {};
}

QCoro::Task<SceneStage::Outcome> SceneStage::perform(SceneStep step)
{
    // What the step before set going may still be on its way.
    const QDeadlineTimer deadline(longestWait);
    while (!isReadyFor(step) && !deadline.hasExpired()) {
        co_await QCoro::sleepFor(1ms);
    }
    if (!isReadyFor(step)) {
        const bool isMute = step.deed == SceneStep::Deed::Read && findControl(step.target);
        const auto kind = isMute                ? SceneFault::Kind::NeverRead
            : step.deed == SceneStep::Deed::See ? SceneFault::Kind::NeverSeen
                                                : SceneFault::Kind::NoControl;
        co_return std::unexpected(fault(kind, step, isMute ? step.value : namesInSight().join(u", "_s)));
    }
    if (const auto kind = take(step, *m_window)) {
        co_return std::unexpected(fault(*kind, step, step.value));
    }
    co_return co_await rest();
}

// Some languages need more room than others: the window becomes as high as the marks need, within reason.
QCoro::Task<SceneStage::Outcome> SceneStage::makeRoom(Scene scene)
{
    constexpr int step = 40;
    constexpr int most = 20; // steps
    for (int taken = 0; taken < most && isCutOff(scene); ++taken) {
        m_window->resize(m_window->width(), m_window->height() + step);
        const Outcome rested = co_await rest();
        if (!rested) {
            co_return rested;
        }
    }
    co_return Done {};
}

QCoro::Task<SceneStage::Outcome> SceneStage::rest()
{
    const QDeadlineTimer deadline(longestWait);
    for (int quiet = 0; quiet < quietTurns;) {
        co_await QCoro::sleepFor(0ms);
        quiet = m_account->isBusy() || hasTimerRunning() ? 0 : quiet + 1;
        if (deadline.hasExpired()) {
            const SceneFault restless {.kind = SceneFault::Kind::NeverQuiet};
            co_return std::unexpected(restless);
        }
    }
    co_return Done {};
}

} // namespace purser
