#pragma once

#include "app/guide/scene.h"
#include "ui/pictures/scenestage.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <functional>

namespace purser {

// How scenes are looked at.
struct Look
{
    QString language = {};
    int letters = 13; // size of the font in pixels
    int part = 0; // of the scenes, which are many for one test
    int parts = 1;
};

// Plays the guide's scenes in the real window, as it looks there.
class OnStage
{
public:
    using Inspection = std::function<QStringList(QWidget &)>;

    explicit OnStage(const Look &look);
    ~OnStage();
    Q_DISABLE_COPY_MOVE(OnStage)

    // Calls `inspect` once per scene with the window that takes the keys. What it returns is put after the scene's
    // name.
    QStringList flaws(const Inspection &inspect);
    Theme &theme() { return m_theme; }

private:
    QCoro::Task<QStringList> walk(QList<Scene> scenes, Inspection inspect);

    Look m_look;
    Theme m_theme;
    SceneStage m_stage {m_theme};
};

} // namespace purser
