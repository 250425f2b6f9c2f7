#include "ui/widgets/choiceedit.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>

namespace purser {

ChoiceEdit::ChoiceEdit(const QStringList &choices, const QString &placeholder, QWidget *parent) : Dropdown(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    addItems(choices);
    setCurrentIndex(-1);
    lineEdit()->setPlaceholderText(placeholder);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    completer()->popup()->setProperty("offers", true);
}

} // namespace purser
