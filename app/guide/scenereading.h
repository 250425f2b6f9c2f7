#pragma once

#include "app/accountfile/accountreader.h"
#include "app/guide/scene.h"

namespace purser {

// What a page says for all of its scenes, and each scene for itself: sample, size, clock, keychain, network.
void readCommon(AccountReader &reader, const AccountReader::Entries &values, Scene &scene);

// One scene of a page; what it does not say is as in `common`. `taken`: the names of those before it, with their lines.
Scene readScene(AccountReader &reader, const YamlValue &item, const Scene &common, QHash<QString, int> &taken);

} // namespace purser
