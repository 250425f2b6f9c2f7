#include "app/clients/helperlogin.h"

#include "app/clients/helperserver.h"
#include "app/types/awskeys.h"
#include "app/types/types.h"
#include "app/workflow/imagereference.h"

using namespace Qt::Literals;

namespace purser {

std::optional<HelperLogin> helperLogin(const Integration &integration)
{
    const IntegrationType *type = integrationType(integration.typeId);
    if (!type || !type->hasRegistry()) {
        return {};
    }
    if (type->login.aws) {
        const QString account = integration.values.value(type->login.aws->accountIdField);
        const QString region = integration.values.value(type->login.aws->regionField);
        return account.isEmpty() ? std::nullopt
                                 : std::optional(HelperLogin {ecrRegistryHost(account, region), u"AWS"_s});
    }
    const QString host = registryHost(secretHost(*type, integration.values));
    return HelperLogin {dockerServerUrl(host), login(*type, integration.values, {}, integration.trusts).userName};
}

QString loginHost(const Integration &integration)
{
    const std::optional<HelperLogin> login = helperLogin(integration);
    const auto server = parseHelperServer(login ? login->server.toUtf8() : QByteArray());
    return server ? server->host : QString();
}

} // namespace purser
