#include "app/tools/purserctl/integrationinput.h"

#include "app/tools/purserctl/output.h"
#include "app/tools/purserctl/secretinput.h"
#include "app/types/certificates.h"
#include "app/types/types.h"

using namespace Qt::Literals;

namespace purser {

namespace {

Result<Done> applyAllowance(const IntegrationType &type, Draft &draft, const QString &allowance)
{
    const QString value = allowance.section(u'=', 1);
    if (allowance == "plain-http"_L1) {
        draft.consents << Consent::PlainHttp;
    } else if (allowance.startsWith("certificate="_L1)) {
        draft.trusts << certificateTrust(type, normalized(type, draft).values, value);
    } else if (allowance.startsWith("realm="_L1)) {
        draft.trusts << Trust {Trust::Kind::Realm, value.toLower()};
    } else {
        return refused(u"allow"_s, Issue::UnknownField, allowance);
    }
    return Done {};
}

// "FIELD=VALUE", or "FIELD=@FILE" for what nobody types.
Result<Done> applyField(const IntegrationType &type, Draft &draft, const QString &option)
{
    const QString id = option.section(u'=', 0, 0);
    const Field *field = type.field(id);
    if (!field || field->isSecret() || !option.contains(u'=')) {
        return refused(u"field"_s, Issue::UnknownField, id);
    }
    const QString value = option.mid(id.size() + 1);
    if (field->kind != Field::Kind::Certificates || !value.startsWith(u'@')) {
        draft.values.insert(id, value);
        return Done {};
    }
    const Result<QByteArray> file = readSource(*field, value);
    if (!file) {
        return std::unexpected(file.error());
    }
    draft.values.insert(id, certificateText(*file));
    return Done {};
}

Result<Done> applyRemoval(const IntegrationType &type, Draft &draft, const QString &id)
{
    const Field *field = type.field(id);
    if (!field || !field->isSecret()) {
        return refused(u"remove-secret"_s, Issue::UnknownField, id);
    }
    draft.removedSecrets << id;
    return Done {};
}

} // namespace

Result<Draft> applyOptions(Draft draft, const Request &request)
{
    const IntegrationType *type = integrationType(draft.typeId);
    if (!type) {
        return refused(u"type"_s, Issue::UnknownType, draft.typeId);
    }
    if (request.newName) {
        draft.name = *request.newName;
    }
    Result<Done> applied = Done {};
    for (const QString &option : request.fields) {
        applied = applied ? applyField(*type, draft, option) : applied;
    }
    for (const QString &allowance : request.allowances) {
        applied = applied ? applyAllowance(*type, draft, allowance) : applied;
    }
    for (const QString &id : request.removedSecrets) {
        applied = applied ? applyRemoval(*type, draft, id) : applied;
    }
    if (!applied) {
        return std::unexpected(applied.error());
    }
    if (request.trimSecrets) {
        draft.consents << Consent::TrimSecret;
    }
    if (request.keepWhiteSpace) {
        draft.consents << Consent::KeepSecretWhiteSpace;
    }
    Result<SecretValues> secrets = readSecrets(*type, request.secrets);
    if (!secrets) {
        return std::unexpected(secrets.error());
    }
    draft.secrets = std::move(*secrets);
    return draft;
}

} // namespace purser
