#pragma once

#include "app/model/secret.h"

#include <QByteArray>
#include <QString>

namespace purser {

// How to get to a registry, besides its address: what a network asks of its visitors. Certificates and keys are PEM.
struct Route
{
    enum class Proxy {
        System, // whatever the system says for the address
        None,
        Own, // the one in `proxyAddress`
    };

    Proxy proxy = Proxy::System;
    QString proxyAddress = {}; // "proxy.example.com:3128", an HTTP proxy
    QByteArray authorities = {}; // vouch for this integration's hosts besides the system's
    QByteArray clientCertificate = {}; // shown to the registry itself only, the leaf first
    Secret clientKey = {};

    bool operator==(const Route &) const = default;
};

} // namespace purser
