#include "app/types/integrationtype.h"

using namespace Qt::Literals;

namespace purser {

// Any secrets by name, as environment variables.
IntegrationType keyValue()
{
    return {.id = u"key-value"_s,
        .name = QT_TRANSLATE_NOOP("IntegrationType", "Key-Value pair"),
        .family = u"generic"_s,
        .hue = 322,
        .fields = {{.id = u"pairs"_s,
            .label = QT_TRANSLATE_NOOP("IntegrationType", "Custom Environment Variables"),
            .hint = QT_TRANSLATE_NOOP("IntegrationType", "A KEY=value in each line"),
            .placeholder = "DEPLOY_TOKEN=…",
            .kind = Field::Kind::KeyValues}},
        .notes = {QT_TRANSLATE_NOOP("IntegrationType",
                      "Enter one KEY=value in each line. What follows the first “=” is the value, as it stands; "
                      "quotation marks are a part of it."),
            QT_TRANSLATE_NOOP("IntegrationType",
                "Keys have letters, digits and “_”. Empty lines and lines that begin with “#” are left as they are."),
            QT_TRANSLATE_NOOP("IntegrationType", "All of it goes to the keychain of this computer and nowhere else.")}};
}

} // namespace purser
