#include "app/types/types.h"

#include "app/types/commonfields.h"

namespace purser {

// One function a file; see the README for how to add one.
IntegrationType acr();
IntegrationType artifactory();
IntegrationType docker();
IntegrationType dockerTrustedRegistry();
IntegrationType ecr();
IntegrationType gcr();
IntegrationType ghcr();
IntegrationType gitlab();
IntegrationType harbor();
IntegrationType keyValue();
IntegrationType pemKey();
IntegrationType privateDockerRegistry();
IntegrationType quay();
IntegrationType sshKey();

const QList<IntegrationType> &integrationTypes()
{
    static const QList<IntegrationType> types {withCommonFields(docker()), withCommonFields(gcr()),
        withCommonFields(privateDockerRegistry()), withCommonFields(dockerTrustedRegistry()), withCommonFields(quay()),
        withCommonFields(ecr()), withCommonFields(artifactory()), withCommonFields(ghcr()), withCommonFields(gitlab()),
        withCommonFields(acr()), withCommonFields(harbor()), withCommonFields(sshKey()), withCommonFields(pemKey()),
        withCommonFields(keyValue())};
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
