#include "tests/ui/accessibility/walk.h"
#include "ui/widgets/secretdroparea.h"
#include "ui/widgets/secretedit.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>

using namespace Qt::Literals;

namespace purser {

namespace {

constexpr Qt::InputMethodHints secretHints = Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText;

QStringList secretFlaws(const QWidget &input)
{
    QStringList flaws;
    if (const auto *line = qobject_cast<const SecretEdit *>(&input)) {
        if (line->echoMode() != QLineEdit::Password && !line->isRevealed()) {
            flaws << u"%1: shows its secret"_s.arg(nameOf(input));
        }
        if (line->completer()) {
            flaws << u"%1: completes its secret"_s.arg(nameOf(input));
        }
    }
    if ((input.inputMethodHints() & secretHints) != secretHints) {
        flaws << u"%1: input methods may learn its secret"_s.arg(nameOf(input));
    }
    return flaws;
}

bool isSecret(const QWidget &input)
{
    return qobject_cast<const SecretEdit *>(&input) || qobject_cast<const SecretDropArea *>(&input);
}

// Whose content is the same in every language, by the ids of fields and of what edits them.
bool isForMachines(const QWidget &input)
{
    static const QRegularExpression names(
        u"^(url|.*[kK]ey|authorities|clientCertificate|proxy\\.(host|address))(\\.|$)"_s);
    return input.inputMethodHints() & Qt::ImhUrlCharactersOnly || names.match(input.objectName()).hasMatch();
}

bool isInput(const QWidget &widget)
{
    return qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QComboBox *>(&widget)
        || qobject_cast<const QPlainTextEdit *>(&widget);
}

// The line within an editable dropdown is a part of it; what is only read needs no explanation.
bool isPartOrRead(const QWidget &widget)
{
    const auto *text = qobject_cast<const QPlainTextEdit *>(&widget);
    return qobject_cast<const QComboBox *>(widget.parentWidget()) || (text && text->isReadOnly() && !isSecret(widget));
}

} // namespace

QStringList inputFlaws(QWidget &window)
{
    QStringList flaws;
    const QList<QWidget *> parts = visibleParts(window);
    for (const QWidget *each : parts) {
        if (!isInput(*each) || isPartOrRead(*each)) {
            continue;
        }
        if (isSecret(*each)) {
            flaws << secretFlaws(*each);
        }
        // What a secret in one line looks like is not seen.
        const bool isDotted = qobject_cast<const SecretEdit *>(each);
        if (isForMachines(*each) && !isDotted && each->layoutDirection() != Qt::LeftToRight) {
            flaws << u"%1: is not written from left to right"_s.arg(nameOf(*each));
        }
        if (each->whatsThis().isEmpty()) {
            flaws << u"%1: does not say what it is for (What's this)"_s.arg(nameOf(*each));
        }
    }
    return flaws;
}

} // namespace purser
