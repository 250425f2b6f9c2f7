#include "app/types/integrationtype.h"
#include "app/types/privatekeys.h"

using namespace Qt::Literals;

namespace purser {

// A private key for SSH, kept for the tools that use it; nobody can be asked whether it works.
IntegrationType sshKey()
{
    return {.id = u"ssh-key"_s,
        .name = QT_TRANSLATE_NOOP("IntegrationType", "SSH Key"),
        .family = u"key"_s,
        .hue = 52,
        .fields = {{.id = u"privateKey"_s,
                       .label = QT_TRANSLATE_NOOP("IntegrationType", "Private Key"),
                       .hint = QT_TRANSLATE_NOOP("IntegrationType", "Private key in OpenSSH's own form or PEM"),
                       .placeholder =
                           QT_TRANSLATE_NOOP("IntegrationType", "Load the key file, drop it here, or paste it"),
                       .kind = Field::Kind::PrivateKey},
            {.id = u"passphrase"_s,
                .label = QT_TRANSLATE_NOOP("IntegrationType", "Passphrase"),
                .hint = QT_TRANSLATE_NOOP("IntegrationType", "Passphrase that opens the key, if it has one (optional)"),
                .kind = Field::Kind::Secret,
                .required = false}},
        .notes = {QT_TRANSLATE_NOOP("IntegrationType",
                      "You need the private key: the file without .pub, made by ssh-keygen. The public key belongs on "
                      "the servers that are to know it."),
            QT_TRANSLATE_NOOP("IntegrationType",
                "The key is examined on this computer as soon as it is entered: its kind, its size, its fingerprint, "
                "and whether it is whole."),
            QT_TRANSLATE_NOOP(
                "IntegrationType", "Key and passphrase go to the keychain of this computer and nowhere else.")},
        .inspectOwn = inspectSshKey};
}

} // namespace purser
