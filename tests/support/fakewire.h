#pragma once

#include "tests/support/fakeanswer.h"

#include <optional>

class QTcpSocket;

namespace purser {

// One whole request from the front of what was received, if there is one.
std::optional<FakeRequest> takeRequest(QByteArray &received);

// Sends the answer the way it says.
void deliver(QTcpSocket *socket, const FakeAnswer &answer);

} // namespace purser
