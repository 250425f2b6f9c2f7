#include "app/types/commonfields.h"

using namespace Qt::Literals;

namespace purser {

// JFrog Artifactory: its repositories have hosts, ports or paths of their own.
IntegrationType artifactory()
{
    return {.id = u"artifactory"_s,
        .name = QT_TRANSLATE_NOOP("IntegrationType", "JFrog Artifactory"),
        .hue = 128,
        .fields = {urlField(QT_TRANSLATE_NOOP("IntegrationType", "Your JFrog Artifactory host"),
                       "https://docker-local.example.com"),
            userNameField(QT_TRANSLATE_NOOP("IntegrationType", "Your JFrog Artifactory username")),
            passwordField(QT_TRANSLATE_NOOP("IntegrationType", "Password, identity token or reference token"))},
        .login = {.registryField = u"url"_s,
            .userNameField = u"username"_s,
            .passwordField = u"password"_s,
            .server = ServerKind::Artifactory},
        .notes = {QT_TRANSLATE_NOOP("IntegrationType",
                      "You need the host under which your Docker repository is reached: a subdomain, a port, or "
                      "Artifactory itself if repositories have paths."),
            QT_TRANSLATE_NOOP("IntegrationType",
                "Create an identity token in your profile and use it as the password. The username must be the one the "
                "token was made for."),
            QT_TRANSLATE_NOOP(
                "IntegrationType", "The password goes to the keychain of this computer and nowhere else.")}};
}

} // namespace purser
