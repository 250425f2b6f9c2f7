#pragma once

#include "app/model/secret.h"
#include "app/model/trust.h"

#include <QString>
#include <QUrl>

namespace purser {

// All that is needed to ask a registry whether it knows somebody.
struct RegistryLogin
{
    QUrl registry = {}; // scheme, host and port only: "https://registry-1.docker.io", "http://127.0.0.1:5001"
    QString userName = {};
    Secret password = {};
    Trusts trusts = {};
};

} // namespace purser
