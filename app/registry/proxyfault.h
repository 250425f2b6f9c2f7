#pragma once

#include "app/registry/httpanswer.h"

#include <QNetworkReply>

namespace purser {

// What went wrong on the way through a proxy when no answer came; None if it was nothing of the proxy's.
HttpFailure classifyProxy(const QUrl &url, const QNetworkReply &reply);

} // namespace purser
