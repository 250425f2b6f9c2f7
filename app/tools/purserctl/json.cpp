#include "app/tools/purserctl/json.h"

#include "app/model/checksentences.h"
#include "app/types/secretvalues.h"
#include "app/types/types.h"

using namespace Qt::Literals;

namespace purser {

namespace {

QJsonArray usesOf(const Integration &integration)
{
    QJsonArray uses;
    for (const SubscriptionIntegration &use : integration.uses) {
        uses << QJsonObject {{u"subscription"_s, use.subscriptionName}, {u"name"_s, use.name}};
    }
    return uses;
}

QJsonValue lastCheckOf(const Integration &integration)
{
    if (!integration.lastCheck) {
        return QJsonValue::Null;
    }
    return QJsonObject {{u"verdict"_s, toString(integration.lastCheck->verdict)},
        {u"message"_s, integration.lastCheck->message}, {u"at"_s, timeToJson(integration.lastCheck->at)}};
}

} // namespace

QJsonObject toJson(const IntegrationType &type)
{
    QJsonArray fields;
    for (const Field &field : type.fields) {
        fields << QJsonObject {{u"id"_s, field.id}, {u"label"_s, label(field)}, {u"secret"_s, field.isSecret()},
            {u"required"_s, field.required}};
    }
    return {{u"id"_s, type.id}, {u"name"_s, type.displayName()}, {u"family"_s, type.family}, {u"fields"_s, fields}};
}

QJsonObject toJson(const Integration &integration)
{
    QJsonObject values;
    const FieldValues shown = shownValues(integration.values);
    for (const auto &[field, value] : shown.asKeyValueRange()) {
        values.insert(field, value);
    }
    const IntegrationType *type = integrationType(integration.typeId);
    const QStringList stored = type ? storedSecrets(*type, integration) : QStringList();
    return {{u"id"_s, integration.id}, {u"name"_s, integration.name}, {u"type"_s, integration.typeId},
        {u"family"_s, type ? type->family : QString()}, {u"fields"_s, values},
        {u"storedSecrets"_s, QJsonArray::fromStringList(stored)}, {u"subscriptions"_s, usesOf(integration)},
        {u"lastCheck"_s, lastCheckOf(integration)}, {u"createdAt"_s, timeToJson(integration.createdAt)},
        {u"updatedAt"_s, timeToJson(integration.updatedAt)}};
}

QJsonObject toJson(const Subscription &subscription)
{
    return {{u"name"_s, subscription.name}, {u"integrations"_s, subscription.integrations},
        {u"projects"_s, subscription.projects}, {u"environments"_s, subscription.environments},
        {u"images"_s, subscription.images}};
}

QJsonObject toJson(const SubscriptionIntegrationDetails &details)
{
    const bool isOrphan = details.use.isOrphan();
    const QJsonArray projects = QJsonArray::fromStringList(details.projectNames);
    return {{u"name"_s, details.use.name}, {u"subscription"_s, details.use.subscriptionName},
        {u"integration"_s, isOrphan ? QJsonValue(QJsonValue::Null) : QJsonValue(details.integrationName)},
        {u"orphan"_s, isOrphan}, {u"type"_s, details.typeId}, {u"allProjects"_s, details.isForAllProjects},
        {u"projects"_s, projects},
        {u"usedBy"_s,
            QJsonObject {{u"projects"_s, details.projects}, {u"environments"_s, details.environments},
                {u"images"_s, details.images}}},
        {u"createdAt"_s, timeToJson(details.use.createdAt)}, {u"updatedAt"_s, timeToJson(details.updatedAt)}};
}

QJsonObject toJson(const QString &name, const CheckReport &report)
{
    QJsonArray steps;
    for (const CheckStep &step : report.steps) {
        steps << QJsonObject {
            {u"step"_s, stepName(step.kind)}, {u"outcome"_s, outcomeName(step.outcome)}, {u"ms"_s, step.milliseconds}};
    }
    QJsonObject answer {{u"name"_s, name}, {u"verdict"_s, toString(report.verdict)}, {u"how"_s, how(report)},
        {u"message"_s, message(report)}, {u"advice"_s, advice(report)}, {u"steps"_s, steps}};
    if (report.offer) {
        answer.insert(u"allow"_s, allowance(report.offer->trust));
    }
    return answer;
}

QJsonValue timeToJson(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

QString allowance(const Trust &trust)
{
    switch (trust.kind) {
    case Trust::Kind::PlainHttp:
        return u"plain-http"_s;
    case Trust::Kind::Certificate:
        return u"certificate="_s % trust.value.section(u' ', -1);
    case Trust::Kind::Realm:
        return u"realm="_s % trust.value;
    }
    Q_UNREACHABLE();
}

} // namespace purser
