#include "tests/ui/accessibility/walk.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QHash>
#include <QKeySequence>
#include <QLabel>
#include <QMenu>

using namespace Qt::Literals;

namespace purser {

namespace {

QStringList voiceFlaws(QWidget &control)
{
    QAccessibleInterface *voice = QAccessible::queryAccessibleInterface(&control);
    if (!voice) {
        return {u"%1: a screen reader does not see it"_s.arg(nameOf(control))};
    }
    QStringList flaws;
    if (voice->text(QAccessible::Name).trimmed().isEmpty()) {
        flaws << u"%1: has no accessible name"_s.arg(nameOf(control));
    }
    const QAccessible::Role role = voice->role();
    if (role == QAccessible::NoRole || role == QAccessible::Client || role == QAccessible::Pane) {
        flaws << u"%1: its role says nothing (%2)"_s.arg(nameOf(control)).arg(int(role));
    }
    return flaws;
}

// The texts with mnemonics that work at the same time, with whose they are.
QList<std::pair<QString, QString>> mnemonicTexts(QWidget &window)
{
    QList<std::pair<QString, QString>> texts;
    if (const auto *menu = qobject_cast<const QMenu *>(&window)) {
        const QList<QAction *> actions = menu->actions();
        for (const QAction *action : actions) {
            if (action->isVisible()) {
                texts << std::pair(action->text(), action->text());
            }
        }
    }
    const QList<QWidget *> parts = visibleParts(window);
    for (const QWidget *each : parts) {
        if (const auto *button = qobject_cast<const QAbstractButton *>(each)) {
            texts << std::pair(button->text(), nameOf(*each));
        } else if (const auto *label = qobject_cast<const QLabel *>(each); label && label->buddy()) {
            texts << std::pair(label->text(), nameOf(*each));
        }
    }
    return texts;
}

QStringList mnemonicFlaws(QWidget &window)
{
    QStringList flaws;
    QHash<QKeySequence, QString> taken;
    const auto texts = mnemonicTexts(window);
    for (const auto &[text, whose] : texts) {
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (key.isEmpty()) {
            continue;
        }
        if (taken.contains(key)) {
            flaws << u"%1: its mnemonic %2 is also that of %3"_s.arg(whose, key.toString(), taken.value(key));
        }
        taken.insert(key, whose);
    }
    return flaws;
}

} // namespace

QStringList nameFlaws(QWidget &window)
{
    QStringList flaws;
    const QList<QWidget *> parts = visibleParts(window);
    for (QWidget *each : parts) {
        // Those that cannot be used now as well: a screen reader says so.
        if ((each->focusPolicy() & Qt::TabFocus) && !each->focusProxy()) {
            flaws << voiceFlaws(*each);
        }
        const auto *button = qobject_cast<const QAbstractButton *>(each);
        if (button && button->text().isEmpty() && button->toolTip().isEmpty() && button->focusPolicy() != Qt::NoFocus) {
            flaws << u"%1: has neither text nor tooltip"_s.arg(nameOf(*each));
        }
    }
    return flaws + mnemonicFlaws(window);
}

} // namespace purser
