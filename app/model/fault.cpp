#include "app/model/fault.h"

namespace purser {

namespace {
FaultHandler installedHandler = nullptr;
}

void installFaultHandler(FaultHandler handler)
{
    installedHandler = handler;
}

void faultPoint(const char *point)
{
    if (installedHandler) {
        installedHandler(point);
    }
}

} // namespace purser
