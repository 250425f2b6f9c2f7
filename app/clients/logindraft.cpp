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

std::expected<Draft, HelperAnswer> googleDraft(const QString &host, const HelperEntry &entry)
{
    if (entry.userName != keyUser && entry.userName != encodedKeyUser) {
        return refused(QT_TRANSLATE_NOOP("CredentialHelper",
            "This login to Google ends within the hour, so Purser does not keep it. Log in as _json_key with the key "
            "of a service account."));
    }
    const bool isEncoded = entry.userName == encodedKeyUser;
    return draftOfLogin(
        u"gcr"_s, host, keyUser, isEncoded ? Secret(QByteArray::fromBase64(entry.secret.expose())) : entry.secret);
}

} // namespace

Draft draftOfLogin(const QString &typeId, const QString &host, const QString &userName, const Secret &password)
{
    const IntegrationType &type = *integrationType(typeId);
    Draft draft;
    draft.typeId = typeId;
    // The registry takes it as it is.
    draft.consents = {Consent::KeepSecretWhiteSpace};
    if (!type.login.userNameField.isEmpty()) {
        draft.values.insert(type.login.userNameField, userName);
    }
    draft.secrets.insert(type.login.passwordField, password);
    QUrl url(u"https://"_s + host);
    const bool isFixed = !type.login.registry.isEmpty() && authority(QUrl(type.login.registry)) == host;
    if (!type.login.registryField.isEmpty() && !isFixed) {
        // docker speaks to this computer itself without encryption.
        url.setScheme(isLoopback(url) ? u"http"_s : u"https"_s);
        draft.values.insert(type.login.registryField, url.toString());
    }
    return draft;
}

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
    const QString known = typeForHost(QUrl(u"https://"_s + server.host));
    if (known == "ecr"_L1) {
        return refused(QT_TRANSLATE_NOOP("CredentialHelper",
            "This password of Amazon's ends within 12 hours, so Purser does not keep it. Add an integration with the "
            "keys of the AWS account: with these Purser gets a password whenever one is asked for."));
    }
    if (known == "gcr"_L1) {
        return googleDraft(server.host, entry);
    }
    return draftOfLogin(
        known.isEmpty() ? u"private-docker-registry"_s : known, server.host, entry.userName, entry.secret);
}

QString passwordField(const QString &typeId)
{
    const IntegrationType *type = integrationType(typeId);
    return type ? type->login.passwordField : QString();
}

} // namespace purser
