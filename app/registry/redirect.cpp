#include "app/registry/redirect.h"

#include "app/registry/origin.h"

using namespace Qt::Literals;

namespace purser {

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

Redirect decideRedirect(
    const QUrl &original, const QUrl &current, const QByteArray &location, int hop, const Trusts &trusts)
{
    const QUrl written(QString::fromUtf8(location), QUrl::StrictMode);
    if (location.isEmpty() || !written.isValid()) {
        return {};
    }
    Redirect redirect {false, false, current.resolved(written)};
    redirect.target.setFragment({});
    const bool losesEncryption =
        (current.scheme() == "https"_L1 || original.scheme() == "https"_L1) && redirect.target.scheme() != "https"_L1;
    const bool leadsInside =
        isInternalAddress(redirect.target) && comparableHost(redirect.target) != comparableHost(original);
    redirect.isAllowed = hop <= mostRedirects && isUsableAddress(redirect.target) && !losesEncryption && !leadsInside
        && mayBeReached(redirect.target, trusts);
    // An origin that was left does not get it back: whoever sent us there chose the address.
    redirect.keepsAuthorization =
        redirect.isAllowed && isSameOrigin(original, redirect.target) && isSameOrigin(original, current);
    return redirect;
}

} // namespace purser
