#include "app/clients/logindraft.h"

#include "app/registry/origin.h"
#include "app/types/typeforhost.h"
#include "app/types/types.h"

using namespace Qt::Literals;

namespace purser {

namespace {

// Google's names for "the password is a key file". Source:
// cloud.google.com/artifact-registry/docs/docker/authentication.
const QString keyUser = u"_json_key"_s;
const QString encodedKeyUser = u"_json_key_base64"_s;

std::unexpected<HelperAnswer> refused(const char *text)
{
    return std::unexpected(refusal(text));
}

// A login as everybody has it: a user's name and a password.
std::expected<Draft, HelperAnswer> passwordDraft(const IntegrationType &type, Draft draft, const HelperEntry &entry)
{
    draft.values.insert(type.login.userNameField, entry.userName);
    draft.secrets.insert(type.login.passwordField, entry.secret);
    return draft;
}

std::expected<Draft, HelperAnswer> googleDraft(const IntegrationType &type, Draft draft, const HelperEntry &entry)
{
    if (entry.userName != keyUser && entry.userName != encodedKeyUser) {
        return refused(QT_TRANSLATE_NOOP("CredentialHelper",
            "This login to Google ends within the hour, so Purser does not keep it. Log in as _json_key with the key "
            "of "
            "a service account."));
    }
    const bool isEncoded = entry.userName == encodedKeyUser;
    draft.secrets.insert(
        type.login.passwordField, isEncoded ? Secret(QByteArray::fromBase64(entry.secret.expose())) : entry.secret);
    return draft;
}

} // namespace

std::expected<Draft, HelperAnswer> loginDraft(const HelperServer &server, const HelperEntry &entry)
{
    if (server.host.contains(u'/')) {
        return refused(QT_TRANSLATE_NOOP("CredentialHelper",
            "Purser does not keep the tokens of a login in the browser. Log in with a personal access token: docker "
            "login -u NAME"));
    }
    if (entry.userName == "<token>"_L1) {
        return refused(QT_TRANSLATE_NOOP("CredentialHelper",
            "The registry gave an identity token, which Purser does not keep. Log in with a user's name and a password "
            "or an access token that stays."));
    }
    QUrl url(u"https://"_s + server.host);
    const QString known = typeForHost(url);
    if (known == "ecr"_L1) {
        return refused(QT_TRANSLATE_NOOP("CredentialHelper",
            "This password of Amazon's ends within 12 hours, so Purser does not keep it. Add an integration with the "
            "keys of the AWS account: with these Purser gets a password whenever one is asked for."));
    }
    Draft draft;
    draft.typeId = known.isEmpty() ? u"private-docker-registry"_s : known;
    // The registry has just taken it as it is.
    draft.consents = {Consent::KeepSecretWhiteSpace};
    const IntegrationType &type = *integrationType(draft.typeId);
    const bool isFixed = !type.login.registry.isEmpty() && authority(QUrl(type.login.registry)) == server.host;
    if (!type.login.registryField.isEmpty() && !isFixed) {
        // docker speaks to this computer itself without encryption.
        url.setScheme(isLoopback(url) ? u"http"_s : u"https"_s);
        draft.values.insert(type.login.registryField, url.toString());
    }
    return known == "gcr"_L1 ? googleDraft(type, draft, entry) : passwordDraft(type, draft, entry);
}

QString passwordField(const QString &typeId)
{
    const IntegrationType *type = integrationType(typeId);
    return type ? type->login.passwordField : QString();
}

} // namespace purser
