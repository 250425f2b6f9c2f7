#include "app/types/commonfields.h"

using namespace Qt::Literals;

namespace purser {

namespace {

// The registry may also be reached through a name of one's own, which is rare.
// Source: learn.microsoft.com, container-registry-get-started-portal; other clouds end in .cn and .us.
QList<FieldIssue> inspectAcr(const Draft &draft, const QStringList &)
{
    return inspectUsualHost(draft, u"acme.azurecr.io"_s);
}

} // namespace

// Azure Container Registry: each has a host named after it.
IntegrationType acr()
{
    return {.id = u"acr"_s,
        .name = QT_TRANSLATE_NOOP("IntegrationType", "Azure Container Registry"),
        .hue = 200,
        .fields = {urlField(QT_TRANSLATE_NOOP("IntegrationType", "Login server of your registry"),
                       "https://acme.azurecr.io"),
            userNameField(QT_TRANSLATE_NOOP(
                "IntegrationType", "Name of a token, a service principal's application ID, or the registry's name")),
            passwordField(
                QT_TRANSLATE_NOOP("IntegrationType", "Password of the token, or the service principal's secret"))},
        .login = {.registryField = u"url"_s,
            .userNameField = u"username"_s,
            .passwordField = u"password"_s,
            .server = ServerKind::Acr},
        .notes = {QT_TRANSLATE_NOOP("IntegrationType",
                      "You need the login server of your registry and a token, a service principal, or its admin user "
                      "(which is off unless somebody switched it on)."),
            QT_TRANSLATE_NOOP("IntegrationType",
                "Create a token in the Azure portal, under Repository permissions, Tokens; its name is the username. "
                "To list tags it needs the right metadata/read."),
            QT_TRANSLATE_NOOP(
                "IntegrationType", "The password goes to the keychain of this computer and nowhere else.")},
        .inspectOwn = inspectAcr};
}

} // namespace purser
