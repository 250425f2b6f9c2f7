#pragma once

#include "app/accountfile/accountdocument.h"

namespace purser {

AccountIntegration privateRegistry(const QString &name, const QString &url, const QString &userName);
AccountIntegration hub(const QString &name, const QString &userName);

// Two integrations that two subscriptions use, one of them in a project that alone may do so.
AccountDocument sampleAccount();

} // namespace purser
