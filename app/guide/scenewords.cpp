#include "app/guide/scenewords.h"

#include <array>

using namespace Qt::Literals;

namespace purser {

namespace {

using enum SceneStep::Deed;

constexpr std::array deeds {std::pair {Go, "go"_L1}, std::pair {Click, "click"_L1}, std::pair {Type, "type"_L1},
    std::pair {Choose, "choose"_L1}, std::pair {Select, "select"_L1}, std::pair {Press, "press"_L1},
    std::pair {See, "see"_L1}, std::pair {Read, "read"_L1}, std::pair {Scroll, "scroll"_L1}};

constexpr std::array kinds {std::pair {SceneMark::Kind::Number, "number"_L1},
    std::pair {SceneMark::Kind::Frame, "frame"_L1}, std::pair {SceneMark::Kind::Arrow, "arrow"_L1},
    std::pair {SceneMark::Kind::Spotlight, "spotlight"_L1}, std::pair {SceneMark::Kind::Blur, "blur"_L1}};

template <typename Value, size_t Count>
std::optional<Value> meaning(const QString &word, const std::array<std::pair<Value, QLatin1String>, Count> &words)
{
    for (const auto &[value, each] : words) {
        if (word == each) {
            return value;
        }
    }
    return {};
}

template <typename Value, size_t Count>
QStringList all(const std::array<std::pair<Value, QLatin1String>, Count> &words)
{
    QStringList found;
    for (const auto &[value, each] : words) {
        found << each;
    }
    return found;
}

} // namespace

std::optional<SceneStep::Deed> deedFromString(const QString &word)
{
    return meaning(word, deeds);
}

QString toString(SceneStep::Deed deed)
{
    return deeds.at(static_cast<size_t>(deed)).second;
}

QStringList deedWords()
{
    return all(deeds);
}

bool takesValue(SceneStep::Deed deed)
{
    return deed == Type || deed == Choose || deed == Read;
}

std::optional<SceneMark::Kind> markKindFromString(const QString &word)
{
    return meaning(word, kinds);
}

QString toString(SceneMark::Kind kind)
{
    return kinds.at(static_cast<size_t>(kind)).second;
}

QStringList markKindWords()
{
    return all(kinds);
}

} // namespace purser
