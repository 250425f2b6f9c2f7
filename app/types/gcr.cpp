#include "app/types/integrationtype.h"

using namespace Qt::Literals;

namespace purser {

// Google's registry takes the key file of a service account, byte for byte, as the password of the user "_json_key".
IntegrationType gcr()
{
    return {.id = u"gcr"_s,
        .name = "GCR",
        .hue = 14,
        .fields = {{.id = u"jsonKey"_s,
            .label = QT_TRANSLATE_NOOP("IntegrationType", "JSON Key"),
            .hint = QT_TRANSLATE_NOOP("IntegrationType", "Service account credentials from the Google Cloud console"),
            .placeholder = QT_TRANSLATE_NOOP("IntegrationType", "Load the key file, drop it here, or paste it"),
            .kind = Field::Kind::ServiceAccountKey}},
        .login = {.registry = u"https://gcr.io"_s, .userName = u"_json_key"_s, .passwordField = u"jsonKey"_s},
        .notes = {QT_TRANSLATE_NOOP("IntegrationType",
                      "You need the JSON key of a service account that may read (and, to push, write) your registry."),
            QT_TRANSLATE_NOOP("IntegrationType", "The key goes to the keychain of this computer and nowhere else."),
            QT_TRANSLATE_NOOP("IntegrationType",
                "The key itself is examined on this computer first; Test connection then asks gcr.io.")}};
}

} // namespace purser
