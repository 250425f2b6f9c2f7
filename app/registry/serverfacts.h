#pragma once

#include "app/model/serverkind.h"
#include "app/registry/httpanswer.h"

#include <optional>

namespace purser {

// Which kind of server answered GET /v2/ without a login, where its host or its challenge tells.
std::optional<ServerKind> recognizeServer(const HttpAnswer &ping);

// Whether the token service of that kind is known to give no token for a wrong login, even where strangers get one:
// then a token for user and password proves them although it says nothing about whose it is.
bool refusesEveryWrongLogin(ServerKind server);

} // namespace purser
