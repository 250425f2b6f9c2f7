#include "app/types/types.h"

namespace purser {

// One function a file; see the README for how to add one.
IntegrationType docker();
IntegrationType gcr();
IntegrationType privateDockerRegistry();

const QList<IntegrationType> &integrationTypes()
{
    static const QList<IntegrationType> types {docker(), gcr(), privateDockerRegistry()};
    return types;
}

const IntegrationType *integrationType(const QString &id)
{
    for (const IntegrationType &type : integrationTypes()) {
        if (type.id == id) {
            return &type;
        }
    }
    return nullptr;
}

} // namespace purser
