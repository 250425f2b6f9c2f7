#include "app/tools/purserctl/integrationinput.h"

#include "app/tools/purserctl/output.h"
#include "app/tools/purserctl/secretinput.h"
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
    for (const QString &option : request.fields) {
        const QString id = option.section(u'=', 0, 0);
        const Field *field = type->field(id);
        if (!field || field->isSecret() || !option.contains(u'=')) {
            return refused(u"field"_s, Issue::UnknownField, id);
        }
        draft.values.insert(id, option.mid(id.size() + 1));
    }
    for (const QString &allowance : request.allowances) {
        if (const auto applied = applyAllowance(*type, draft, allowance); !applied) {
            return std::unexpected(applied.error());
        }
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
