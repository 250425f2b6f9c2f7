#pragma once

#include "app/workflow/yamltree.h"

#include <QSet>

#include <functional>

namespace purser {

// A value that a walk came by.
struct YamlPlace
{
    QString key = {}; // of the mapping it is in; for an item of a list the key of the list
    YamlValue value = {};
    YamlValue parent = {};
    QString path = {}; // "spec.containers[0].image"
};

// Goes through everything in and below a value, each value once however many aliases it has, parents first and in the
// order of the file. `visit` answers whether to go below the value.
void walkYaml(const YamlValue &root, const QString &path, const std::function<bool(const YamlPlace &)> &visit);

} // namespace purser
