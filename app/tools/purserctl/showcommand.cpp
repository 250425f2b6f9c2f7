#include "app/account/account.h"
#include "app/clients/defaultmark.h"
#include "app/tools/purserctl/commands.h"
#include "app/tools/purserctl/json.h"
#include "app/tools/purserctl/output.h"
#include "app/types/certificates.h"
#include "app/types/secretvalues.h"

using namespace Qt::Literals;

namespace purser {

QCoro::Task<ExitCode> showIntegration(Account &account, Integration integration, bool asJson)
{
    const Result<QSet<QString>> defaults = co_await defaultIntegrations(account);
    if (!defaults) {
        co_return fail(defaults.error());
    }
    const bool isDefault = defaults->contains(integration.id);
    if (asJson) {
        QJsonObject document = toJson(integration);
        document.insert(u"default"_s, isDefault);
        print(document);
        co_return ExitCode::Done;
    }
    QList<QStringList> rows {{u"name"_s, integration.name}, {u"type"_s, integration.typeId}};
    const FieldValues shown = shownValues(integration.values);
    for (const auto &[field, value] : shown.asKeyValueRange()) {
        rows << QStringList {field, shownCertificates(value)};
    }
    for (const SubscriptionIntegration &use : integration.uses) {
        rows << QStringList {u"subscription"_s, use.subscriptionName};
    }
    if (isDefault) {
        rows << QStringList {u"default"_s, u"of its registry"_s};
    }
    rows << QStringList {
        u"status"_s, integration.lastCheck ? toString(integration.lastCheck->verdict) : u"never checked"_s};
    printTable({u"FIELD"_s, u"VALUE"_s}, rows);
    co_return ExitCode::Done;
}

} // namespace purser
