#include "app/types/commonfields.h"

using namespace Qt::Literals;

namespace purser {

// The registry of gitlab.com or of a GitLab elsewhere, which has a host or a port of its own.
IntegrationType gitlab()
{
    return {.id = u"gitlab"_s,
        .name = QT_TRANSLATE_NOOP("IntegrationType", "GitLab Container Registry"),
        .hue = 24,
        .fields = {optionalUrlField(QT_TRANSLATE_NOOP("IntegrationType",
                                        "URL of your own GitLab's registry; empty for registry.gitlab.com"),
                       "https://registry.gitlab.com"),
            userNameField(QT_TRANSLATE_NOOP("IntegrationType", "GitLab username, or the name of a deploy token")),
            passwordField(QT_TRANSLATE_NOOP("IntegrationType", "Access token or deploy token"))},
        .login = {.registry = u"https://registry.gitlab.com"_s,
            .registryField = u"url"_s,
            .userNameField = u"username"_s,
            .passwordField = u"password"_s,
            .server = ServerKind::GitLab},
        .notes = {QT_TRANSLATE_NOOP("IntegrationType",
                      "You need a token with the scope read_registry (and, to push, write_registry): a personal, "
                      "project or group access token, or a deploy token with its own username."),
            QT_TRANSLATE_NOOP("IntegrationType",
                "With two-factor login the password itself is refused. Create a token in your preferences, under "
                "Access Tokens."),
            QT_TRANSLATE_NOOP("IntegrationType", "The token goes to the keychain of this computer and nowhere else.")}};
}

} // namespace purser
