#include "tests/ui/accessibility/walk.h"

#include <QApplication>

using namespace Qt::Literals;

namespace purser {

QWidget *frontWindow(QWidget &mainWindow)
{
    if (QWidget *popup = QApplication::activePopupWidget()) {
        return popup;
    }
    QWidget *dialog = QApplication::activeModalWidget();
    return dialog ? dialog : &mainWindow;
}

QList<QWidget *> visibleParts(QWidget &window)
{
    QList<QWidget *> parts = window.findChildren<QWidget *>();
    parts.removeIf([&window](const QWidget *each) { return !each->isVisible() || each->window() != &window; });
    return parts;
}

QString nameOf(const QWidget &widget)
{
    const QString kind = QString::fromLatin1(widget.metaObject()->className()).remove(u"purser::"_s);
    const QString text = widget.property("text").toString().left(40);
    const QString shown = text.isEmpty() ? kind : u"%1 “%2”"_s.arg(kind, text);
    for (const QWidget *each = &widget; each; each = each->parentWidget()) {
        const QString name = each->objectName();
        if (!name.isEmpty() && !name.startsWith("qt_"_L1)) {
            return each == &widget ? u"%1 (%2)"_s.arg(name, shown) : u"%1 in %2"_s.arg(shown, name);
        }
    }
    return shown;
}

bool isControl(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) && !widget.focusProxy();
}

} // namespace purser
