#include "app/types/commonfields.h"

using namespace Qt::Literals;

namespace purser {

namespace {

QList<FieldIssue> inspectDocker(const Draft &draft, const QStringList &)
{
    if (!draft.values.value(u"username"_s).contains(u'@')) {
        return {};
    }
    return {{u"username"_s, Issue::UserNameIsEmail, {}, FieldIssue::Weight::Warning}};
}

} // namespace

// Docker Hub. Its registry answers at registry-1.docker.io; docker.io and index.docker.io are only names for it.
IntegrationType docker()
{
    return {.id = u"docker"_s,
        .name = QT_TRANSLATE_NOOP("IntegrationType", "Docker"),
        .hue = 210,
        .fields = {userNameField(QT_TRANSLATE_NOOP("IntegrationType", "Username used to log into Docker Hub")),
            passwordField(QT_TRANSLATE_NOOP("IntegrationType", "Password or access token used to log into Docker Hub")),
            emailField(QT_TRANSLATE_NOOP("IntegrationType", "Email used in your Docker Hub account (optional)"))},
        .login = {.registry = u"https://registry-1.docker.io"_s,
            .userNameField = u"username"_s,
            .passwordField = u"password"_s,
            .server = ServerKind::DockerHub},
        .notes = {QT_TRANSLATE_NOOP("IntegrationType",
                      "You need your Docker ID and an access token. With two-factor login the password itself is "
                      "refused; create a token in the account settings of Docker Hub."),
            QT_TRANSLATE_NOOP(
                "IntegrationType", "The password goes to the keychain of this computer and nowhere else."),
            QT_TRANSLATE_NOOP("IntegrationType",
                "Docker Hub locks a user for some minutes after several wrong passwords, so Test connection tries each "
                "one only once.")},
        .inspectOwn = inspectDocker};
}

} // namespace purser
