#pragma once

#include "app/guide/scene.h"
#include "app/model/result.h"
#include "app/sample/sampleaccount.h"
#include "ui/pictures/scenefault.h"

#include <QCoro/QCoroTask>
#include <QTemporaryDir>

#include <expected>
#include <map>
#include <memory>

namespace purser {

class Account;
class MainWindow;
class Theme;

// Where scenes are played: the real window on a sample account. Reaches no keychain, no network and no account but the
// samples': see SampleAccount. The clock, the login name and the language of the process have to be the pictures' own.
class SceneStage
{
public:
    using Outcome = std::expected<Done, SceneFault>;

    explicit SceneStage(Theme &theme);
    ~SceneStage();

    // Sets up and does all steps; the window is at rest then. What was on the stage before is gone.
    QCoro::Task<Outcome> play(Scene scene);
    // Takes the scene off the stage, once nothing of it is on its way any more.
    QCoro::Task<void> clear();

    // Of the scene that was played last.
    MainWindow &window() const { return *m_window; }

private:
    QCoro::Task<Outcome> prepare(Scene scene);
    QCoro::Task<Outcome> open(Scene scene);
    QCoro::Task<Outcome> perform(SceneStep step);
    QCoro::Task<Outcome> makeRoom(Scene scene);
    QCoro::Task<Outcome> rest();

    Theme &m_theme;
    QTemporaryDir m_folder;
    std::map<QString, std::unique_ptr<SampleAccount>> m_samples; // by file and language
    std::unique_ptr<Account> m_account;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace purser
