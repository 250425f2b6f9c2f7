#pragma once

#include "app/guide/scene.h"

#include <QStringList>

#include <optional>

namespace purser {

// The words that stand for deeds and kinds of marks in files.
std::optional<SceneStep::Deed> deedFromString(const QString &word);
QString toString(SceneStep::Deed deed);
QStringList deedWords();
bool takesValue(SceneStep::Deed deed);

std::optional<SceneMark::Kind> markKindFromString(const QString &word);
QString toString(SceneMark::Kind kind);
QStringList markKindWords();

} // namespace purser
