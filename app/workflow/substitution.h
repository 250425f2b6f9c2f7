#pragma once

#include <QString>

#include <functional>
#include <optional>

namespace purser {

// Stands for the value of a variable that a file does not tell.
constexpr QChar unknownValue = QChar::ObjectReplacementCharacter;

// The value of a variable, where it is known.
using Variables = std::function<std::optional<QString>(const QString &name)>;

// Text with its shell-like variables filled in: $X, ${X}, ${X:-default}, ${X-default}, ${X:+other}, ${X+other},
// ${X:?message}; "$$" is a dollar. As compose and Dockerfiles have them. What is not known, or would make the text
// longer than a reference can be, becomes unknownValue.
QString substituted(const QString &text, const Variables &variables);

// Text with the expressions of templates made unknownValue: "{{ … }}", "$(X)", "<% … %>"; of GitHub's "${{ … }}" those
// that name a variable ("env.X", "vars.X") are filled in.
QString withoutExpressions(const QString &text, const Variables &variables = {});

} // namespace purser
