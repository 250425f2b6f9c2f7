#include "app/workflow/yamlwalk.h"

#include <algorithm>
#include <iterator>
#include <vector>

namespace purser {

namespace {

// A path is for people; keys may be as long as the file.
constexpr qsizetype longestPath = 200;

QString below(const QString &path, const QString &key)
{
    if (path.size() > longestPath) {
        return path;
    }
    return path.isEmpty() ? key.left(longestPath) : QString(path % u'.' % key.left(longestPath));
}

QString item(const QString &path, int number)
{
    return path.size() > longestPath ? path : QString(path % u'[' % QString::number(number) % u']');
}

} // namespace

void walkYaml(const YamlValue &root, const QString &path, const std::function<bool(const YamlPlace &)> &visit)
{
    QSet<int> visited;
    std::vector<YamlPlace> pending {{.value = root, .path = path}};
    while (!pending.empty()) {
        const YamlPlace place = std::move(pending.back());
        pending.pop_back();
        if (!place.value.isPresent() || visited.contains(place.value.index())) {
            continue;
        }
        visited.insert(place.value.index());
        if (!visit(place)) {
            continue;
        }
        std::vector<YamlPlace> found;
        for (const auto &[key, value] : place.value.entries()) {
            const QString name = key.text();
            found.push_back({name, value, place.value, below(place.path, name)});
        }
        int number = 0;
        for (const YamlValue &value : place.value.items()) {
            found.push_back({place.key, value, place.value, item(place.path, number++)});
        }
        std::move(found.rbegin(), found.rend(), std::back_inserter(pending));
    }
}

} // namespace purser
