#include "ui/widgets/searchfield.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tooltip.h"

#include <QAction>
#include <QKeyEvent>

namespace purser {

SearchField::SearchField(const QString &placeholder, QWidget *parent) : QLineEdit(parent)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setPlainToolTip(this, placeholder);
    setWhatsThis(tr("Type a part of what you look for: only what has it is shown. Escape shows everything again."));
    setProperty("search", true);
    setClearButtonEnabled(true);
    addAction(icon(Icon::Search, Tone::Muted), LeadingPosition);
}

QSize SearchField::sizeHint() const
{
    return {Theme::tokens().size.searchField, QLineEdit::sizeHint().height()};
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace purser
