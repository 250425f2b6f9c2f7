#include "app/types/commonfields.h"

using namespace Qt::Literals;

namespace purser {

// Harbor.
IntegrationType harbor()
{
    return {.id = u"harbor"_s,
        .name = QT_TRANSLATE_NOOP("IntegrationType", "Harbor"),
        .hue = 152,
        .fields = {urlField(QT_TRANSLATE_NOOP("IntegrationType", "URL of your Harbor"), "https://harbor.example.com"),
            userNameField(
                QT_TRANSLATE_NOOP("IntegrationType", "Username, or a robot account such as robot$acme+builds")),
            passwordField(QT_TRANSLATE_NOOP("IntegrationType", "Password, CLI secret or robot secret"))},
        .login = {.registryField = u"url"_s,
            .userNameField = u"username"_s,
            .passwordField = u"password"_s,
            .server = ServerKind::Harbor},
        .notes = {QT_TRANSLATE_NOOP("IntegrationType",
                      "You need a user of Harbor or a robot account. The whole name of a robot counts, with its $ and "
                      "its +."),
            QT_TRANSLATE_NOOP("IntegrationType",
                "If you log in to Harbor through a company's login page (OIDC), your password does not work here: copy "
                "the CLI secret from your user profile."),
            QT_TRANSLATE_NOOP(
                "IntegrationType", "The password goes to the keychain of this computer and nowhere else.")}};
}

} // namespace purser
