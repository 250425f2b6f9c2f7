#pragma once

#include "app/model/trust.h"

#include <QByteArray>
#include <QUrl>

namespace purser {

struct Redirect
{
    bool isAllowed = false;
    bool keepsAuthorization = false;
    QUrl target = {};

    bool operator==(const Redirect &) const = default;
};

constexpr int mostRedirects = 5;

// Where a redirect leads, if it may be followed. `original` is the address the authorization was meant for: it goes
// only there, also when a later hop leads back (RFC 9110, 15.4 leaves it to the client; clients that compared with the
// previous hop leaked). `hop` counts from 1.
Redirect decideRedirect(
    const QUrl &original, const QUrl &current, const QByteArray &location, int hop, const Trusts &trusts);

bool isRedirect(int status);

} // namespace purser
