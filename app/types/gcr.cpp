#include "app/types/commonfields.h"

using namespace Qt::Literals;

namespace purser {

namespace {

QList<FieldIssue> inspectGcr(const Draft &draft, const QStringList &)
{
    return inspectUsualHost(draft, u"europe-docker.pkg.dev"_s);
}

} // namespace

// Google's registries take the key file of a service account, byte for byte, as the password of the user "_json_key".
// Source: cloud.google.com/artifact-registry/docs/docker/authentication; gcr.io is served by Artifact Registry since
// 18 March 2025.
IntegrationType gcr()
{
    return {.id = u"gcr"_s,
        .name = QT_TRANSLATE_NOOP("IntegrationType", "GCR"),
        .hue = 14,
        .fields = {{.id = u"jsonKey"_s,
                       .label = QT_TRANSLATE_NOOP("IntegrationType", "JSON Key"),
                       .hint = QT_TRANSLATE_NOOP(
                           "IntegrationType", "Service account credentials from the Google Cloud console"),
                       .placeholder =
                           QT_TRANSLATE_NOOP("IntegrationType", "Load the key file, drop it here, or paste it"),
                       .kind = Field::Kind::ServiceAccountKey},
            optionalUrlField(QT_TRANSLATE_NOOP("IntegrationType",
                                 "URL of your registry, such as https://europe-docker.pkg.dev; empty for gcr.io"),
                "https://gcr.io")},
        .login = {.registry = u"https://gcr.io"_s,
            .registryField = u"url"_s,
            .userName = u"_json_key"_s,
            .passwordField = u"jsonKey"_s,
            .server = ServerKind::Google},
        .notes = {QT_TRANSLATE_NOOP("IntegrationType",
                      "You need the JSON key of a service account with the role Artifact Registry Reader (to push, "
                      "Writer) on your registry."),
            QT_TRANSLATE_NOOP("IntegrationType",
                "gcr.io, us.gcr.io, eu.gcr.io and asia.gcr.io are served by Artifact Registry today. Registries made "
                "there have hosts such as europe-docker.pkg.dev."),
            QT_TRANSLATE_NOOP("IntegrationType",
                "The key is examined on this computer first. It goes to the keychain of this computer, and to no host "
                "but your registry.")},
        .inspectOwn = inspectGcr};
}

} // namespace purser
