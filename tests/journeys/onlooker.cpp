#include "tests/journeys/onlooker.h"

#include "tests/support/printers.h"
#include "ui/widgets/label.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QMessageBox>
#include <QPointer>
#include <QScrollBar>

#include <gtest/gtest.h>

using namespace Qt::Literals;

namespace purser {

namespace {

// Where a widget is, for whoever reads a failure.
QString describe(const QWidget *widget)
{
    QStringList path;
    for (const QWidget *each = widget; each && path.size() < 5; each = each->parentWidget()) {
        const QString name =
            each->objectName().isEmpty() ? QString::fromLatin1(each->metaObject()->className()) : each->objectName();
        path.prepend(name);
    }
    return path.join(u'/') + u": "_s + widget->property("text").toString().left(80);
}

void expectPlain(const QLabel *label)
{
    EXPECT_EQ(label->textFormat(), Qt::PlainText) << qPrintable(describe(label));
}

void expectFits(const QLabel *label)
{
    if (!label->pixmap(Qt::ReturnByValue).isNull() || qobject_cast<const ElidedLabel *>(label)) {
        return;
    }
    if (label->wordWrap()) {
        EXPECT_GE(label->height(), label->heightForWidth(label->width())) << qPrintable(describe(label));
    } else {
        EXPECT_GE(label->width(), label->sizeHint().width()) << qPrintable(describe(label));
    }
}

void expectFits(const QAbstractButton *button)
{
    // Entries of the side menu and chips are as wide as they are told.
    if (!button->text().isEmpty()) {
        EXPECT_GE(button->width(), button->sizeHint().width()) << qPrintable(describe(button));
        EXPECT_GE(button->height(), button->fontMetrics().height()) << qPrintable(describe(button));
    }
}

// Only ours may be rich, since they are escaped.
void expectEscaped(const QWidget *widget)
{
    QString tip = widget->toolTip();
    tip.remove(u"<qt><span style='white-space:pre-wrap'>"_s).remove(u"</span></qt>"_s);
    EXPECT_FALSE(tip.contains(u'<')) << qPrintable(describe(widget)) << qPrintable(tip);
}

bool isFocusable(const QWidget *widget)
{
    const bool isPart =
        qobject_cast<const QScrollBar *>(widget) || widget->focusProxy() || widget->objectName().startsWith("qt_"_L1);
    return !isPart && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0;
}

void expectNamed(QWidget *widget)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    const QString name = interface ? interface->text(QAccessible::Name) : QString();
    EXPECT_FALSE(name.isEmpty()) << "no accessible name: " << qPrintable(describe(widget));
}

void expectPresentable(QWidget *window)
{
    EXPECT_FALSE(qobject_cast<QMessageBox *>(window));
    QStringList names;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != window) {
            continue;
        }
        expectEscaped(widget);
        if (const auto *label = qobject_cast<QLabel *>(widget)) {
            expectPlain(label);
            expectFits(label);
        }
        if (const auto *button = qobject_cast<QAbstractButton *>(widget)) {
            expectFits(button);
        }
        if (isFocusable(widget)) {
            expectNamed(widget);
            EXPECT_FALSE(names.contains(widget->objectName()) && !widget->objectName().isEmpty())
                << "twice: " << qPrintable(describe(widget));
            names << widget->objectName();
        }
    }
}

} // namespace

void expectPresentable()
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    // A label that grew makes its row, its form and the scroll area around it lay themselves out, one after the other.
    for (int level = 0; level < 5; ++level) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
    for (QWidget *window : QApplication::topLevelWidgets()) {
        // A tooltip of QToolTip is a label that is meant to be rich: its text is looked at where it comes from.
        if (window->isVisible() && !window->inherits("QTipLabel")) {
            SCOPED_TRACE(qPrintable(describe(window)));
            expectPresentable(window);
        }
    }
}

} // namespace purser
