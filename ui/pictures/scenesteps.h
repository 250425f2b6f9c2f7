#pragma once

#include "app/guide/scene.h"
#include "ui/pictures/scenefault.h"

#include <optional>

class QWidget;

namespace purser {

// Whether what the step speaks of is there, and says what it has to.
bool isReadyFor(const SceneStep &step);

// Does the step as a person would, at once. What stands in the way is returned.
std::optional<SceneFault::Kind> take(const SceneStep &step, QWidget &window);

} // namespace purser
