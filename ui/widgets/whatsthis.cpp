#include "ui/widgets/whatsthis.h"

#include <QWidget>

namespace purser {

void setHelp(QWidget *field, const QString &text)
{
    field->setWhatsThis(text);
    const QList<QWidget *> parts = field->findChildren<QWidget *>();
    for (QWidget *part : parts) {
        // A part that says more about itself is left as it is.
        if (part->focusPolicy() != Qt::NoFocus && part->whatsThis().isEmpty()) {
            part->setWhatsThis(text);
        }
    }
}

} // namespace purser
