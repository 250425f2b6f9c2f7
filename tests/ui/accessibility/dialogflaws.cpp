#include "tests/ui/accessibility/walk.h"

#include <QDialog>
#include <QPushButton>
#include <QtTest>

using namespace Qt::Literals;

namespace purser {

namespace {

QStringList defaultFlaws(QWidget &dialog)
{
    QStringList flaws;
    int defaults = 0;
    const QList<QWidget *> parts = visibleParts(dialog);
    for (const QWidget *each : parts) {
        const auto *button = qobject_cast<const QPushButton *>(each);
        if (!button || !button->isDefault()) {
            continue;
        }
        ++defaults;
        if (button->property("kind").toString().contains("anger"_L1)) {
            flaws << u"%1: destroys, and is the default"_s.arg(nameOf(*button));
        }
    }
    if (defaults != 1) {
        flaws << u"%1: has %2 default buttons"_s.arg(nameOf(dialog)).arg(defaults);
    }
    return flaws;
}

} // namespace

QStringList dialogFlaws(QWidget &window)
{
    const bool isDialog = qobject_cast<QDialog *>(&window) != nullptr;
    if (!isDialog && window.windowType() != Qt::Popup) {
        return {};
    }
    QStringList flaws = isDialog ? defaultFlaws(window) : QStringList();
    const QString name = nameOf(window);
    const QPointer<QWidget> still(&window);
    // In a dialog of two steps the first time leads back to the first of them.
    for (int turn = 0; turn < 2 && still && still->isVisible(); ++turn) {
        QTest::keyClick(still->focusWidget() ? still->focusWidget() : still.data(), Qt::Key_Escape);
    }
    if (!QTest::qWaitFor([&still] { return !still || !still->isVisible(); })) {
        flaws << u"%1: Escape does not close it"_s.arg(name);
    }
    return flaws;
}

} // namespace purser
