#include "app/types/commonfields.h"

using namespace Qt::Literals;

namespace purser {

// Any registry that speaks the distribution protocol at an address of its own.
IntegrationType privateDockerRegistry()
{
    return {.id = u"private-docker-registry"_s,
        .name = QT_TRANSLATE_NOOP("IntegrationType", "Private Docker Registry"),
        .hue = 268,
        .fields = {urlField(
                       QT_TRANSLATE_NOOP("IntegrationType", "URL to private registry"), "https://registry.example.com"),
            userNameField(QT_TRANSLATE_NOOP("IntegrationType", "Login info to your private registry")),
            passwordField(QT_TRANSLATE_NOOP("IntegrationType", "Password for your private registry")),
            emailField(QT_TRANSLATE_NOOP("IntegrationType", "Email account for the user (optional)"))},
        .login = {.registryField = u"url"_s, .userNameField = u"username"_s, .passwordField = u"password"_s},
        .notes = {QT_TRANSLATE_NOOP("IntegrationType",
                      "You need the address of your registry and a login for it. Workflows pull and push with it once "
                      "it is assigned to a subscription."),
            QT_TRANSLATE_NOOP(
                "IntegrationType", "The password goes to the keychain of this computer and nowhere else."),
            QT_TRANSLATE_NOOP("IntegrationType",
                "Image tags need token authentication; Test connection tells whether your registry offers it.")}};
}

} // namespace purser
