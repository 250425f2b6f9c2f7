#pragma once

#include <QString>

#include <vector>

namespace purser {

struct YamlNode
{
    enum class Kind { Scalar, Sequence, Mapping };

    Kind kind = Kind::Scalar;
    bool isBlock = false; // a scalar written below its "|" or ">"
    int line = 0;
    QString text = {};
    std::vector<int> children = {}; // of a mapping: key, value, key, value, …
};

// How much of a file is read.
struct YamlLimits
{
    size_t values = 200'000;
    int budget = 2'000'000; // steps that looking around may take, all together
};

struct YamlNodes
{
    std::vector<YamlNode> all = {};
    mutable int budget = YamlLimits().budget;
};

} // namespace purser
