#include "app/registry/authorization.h"

using namespace Qt::Literals;

namespace purser {

Secret basicAuthorization(const QString &userName, const Secret &password)
{
    QByteArray pair = userName.toUtf8() + ':' + password.expose();
    const Secret authorization("Basic "_ba + pair.toBase64());
    wipe(pair);
    return authorization;
}

Secret bearerAuthorization(const Secret &token)
{
    return Secret("Bearer "_ba + token.expose());
}

} // namespace purser
