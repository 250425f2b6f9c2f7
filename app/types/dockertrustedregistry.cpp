#include "app/types/commonfields.h"

using namespace Qt::Literals;

namespace purser {

// Docker Trusted Registry, later Mirantis Secure Registry, up to version 3.
IntegrationType dockerTrustedRegistry()
{
    return {.id = u"docker-trusted-registry"_s,
        .name = QT_TRANSLATE_NOOP("IntegrationType", "Docker Trusted Registry"),
        .hue = 232,
        .fields = {urlField(QT_TRANSLATE_NOOP("IntegrationType", "URL to trusted registry"), "https://dtr.example.com"),
            userNameField(QT_TRANSLATE_NOOP("IntegrationType", "Login info to your trusted registry")),
            passwordField(QT_TRANSLATE_NOOP("IntegrationType", "Password or access token for your trusted registry")),
            emailField(QT_TRANSLATE_NOOP("IntegrationType", "Email account for the user (optional)"))},
        .login = {.registryField = u"url"_s,
            .userNameField = u"username"_s,
            .passwordField = u"password"_s,
            .server = ServerKind::TrustedRegistry},
        .notes = {QT_TRANSLATE_NOOP("IntegrationType",
                      "You need the address of your trusted registry and a login for it. People who log in through "
                      "SAML need an access token from their profile."),
            QT_TRANSLATE_NOOP("IntegrationType",
                "Most trusted registries have a certificate of their own. Download their authority from the path /ca "
                "of the registry, and enter it under Connection."),
            QT_TRANSLATE_NOOP(
                "IntegrationType", "The password goes to the keychain of this computer and nowhere else.")}};
}

} // namespace purser
