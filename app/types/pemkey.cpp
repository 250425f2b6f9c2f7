#include "app/types/integrationtype.h"
#include "app/types/privatekeys.h"

using namespace Qt::Literals;

namespace purser {

// A private key or a certificate in PEM, for whatever tool reads it.
IntegrationType pemKey()
{
    return {.id = u"pem-key"_s,
        .name = QT_TRANSLATE_NOOP("IntegrationType", "PEM Key"),
        .family = u"key"_s,
        .hue = 88,
        .fields = {{.id = u"key"_s,
            .label = QT_TRANSLATE_NOOP("IntegrationType", "Key"),
            .hint = QT_TRANSLATE_NOOP("IntegrationType", "Contents of the PEM file"),
            .placeholder = QT_TRANSLATE_NOOP("IntegrationType", "Load the PEM file, drop it here, or paste it"),
            .kind = Field::Kind::PrivateKey}},
        .notes = {QT_TRANSLATE_NOOP("IntegrationType",
                      "You need a PEM file with a private key, a certificate, or both. It must have no passphrase."),
            QT_TRANSLATE_NOOP("IntegrationType",
                "The file is examined on this computer as soon as it is entered: its kind, its size, and until when a "
                "certificate is valid."),
            QT_TRANSLATE_NOOP("IntegrationType", "The file goes to the keychain of this computer and nowhere else.")},
        .inspectOwn = inspectPemKey};
}

} // namespace purser
