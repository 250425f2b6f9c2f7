#pragma once

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace purser {

// One page of a list, as a registry sends it.
struct NamesPage
{
    QStringList names = {};
    qsizetype leftOut = 0; // entries that nothing can be named

    bool operator==(const NamesPage &) const = default;
};

// {"tags":[…]} and {"repositories":[…]} (OCI distribution specification; distribution, "Listing repositories"). A list
// that is null or missing is empty, other members do not matter. None if the body is not one JSON object.
std::optional<NamesPage> parseTags(const QByteArray &body);
std::optional<NamesPage> parseRepositories(const QByteArray &body);

} // namespace purser
