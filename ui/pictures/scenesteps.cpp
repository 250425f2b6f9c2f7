#include "ui/pictures/scenesteps.h"

#include "app/sample/sample.h"
#include "ui/integrations/typechooser.h"
#include "ui/pictures/scenewidgets.h"
#include "ui/widgets/secretedit.h"
#include "ui/widgets/secrettextedit.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QKeySequence>
#include <QPlainTextEdit>
#include <QScrollArea>

using namespace Qt::Literals;

namespace purser {

namespace {

using Deed = SceneStep::Deed;
using Problem = std::optional<SceneFault::Kind>;

// The menu's button of a page: "go: tools".
QString controlOf(const SceneStep &step)
{
    switch (step.deed) {
    case Deed::Go:
        return u"menu."_s + step.target;
    case Deed::Select:
        return step.target.section(u'/', 0, 0);
    default:
        return step.target;
    }
}

Problem click(QWidget &widget)
{
    if (!widget.isEnabled()) {
        return SceneFault::Kind::NotUsable;
    }
    widget.setFocus(Qt::MouseFocusReason);
    if (auto *button = qobject_cast<QAbstractButton *>(&widget)) {
        // By an event of its own, as a menu that opens only returns when it is closed.
        QMetaObject::invokeMethod(button, &QAbstractButton::click, Qt::QueuedConnection);
    } else if (auto *box = qobject_cast<QComboBox *>(&widget)) {
        box->showPopup();
    } else {
        return SceneFault::Kind::NotUsable;
    }
    return {};
}

Problem type(QWidget &widget, const QString &text)
{
    widget.setFocus(Qt::TabFocusReason);
    if (!widget.isEnabled()) {
        return SceneFault::Kind::NotUsable;
    }
    if (auto *line = qobject_cast<QLineEdit *>(&widget)) {
        line->selectAll();
        line->insert(text);
    } else if (auto *secret = qobject_cast<SecretTextEdit *>(&widget)) {
        secret->setSecret(sampleSecret(text));
    } else if (auto *edit = qobject_cast<QPlainTextEdit *>(&widget)) {
        edit->selectAll();
        edit->insertPlainText(text);
    } else {
        return SceneFault::Kind::NotWritable;
    }
    return {};
}

Problem choose(QWidget &widget, const QString &value)
{
    if (auto *chooser = widget.parentWidget() ? qobject_cast<TypeChooser *>(widget.parentWidget()) : nullptr) {
        chooser->setType(value);
        return chooser->type() ? Problem() : SceneFault::Kind::NoChoice;
    }
    auto *box = qobject_cast<QComboBox *>(&widget);
    if (!box) {
        return SceneFault::Kind::NotUsable;
    }
    int index = box->findData(value);
    bool isNumber = false;
    if (const int number = value.toInt(&isNumber); index < 0 && isNumber) {
        index = number - 1; // the first is 1, in every language
    }
    if (index < 0 || index >= box->count()) {
        return SceneFault::Kind::NoChoice;
    }
    box->setCurrentIndex(index);
    emit box->activated(index);
    return {};
}

Problem select(QWidget &widget, const QString &name)
{
    auto *view = qobject_cast<QAbstractItemView *>(&widget);
    const QModelIndex row = view ? findRow(*view, name) : QModelIndex();
    if (!row.isValid()) {
        return SceneFault::Kind::NoRow;
    }
    view->setFocus(Qt::TabFocusReason);
    view->setCurrentIndex(row);
    view->scrollTo(row);
    return {};
}

Problem press(const QString &keys, QWidget &window)
{
    const QKeySequence sequence = QKeySequence::fromString(keys, QKeySequence::PortableText);
    if (sequence.isEmpty() || sequence[0].key() == Qt::Key_unknown) {
        return SceneFault::Kind::NotAKey;
    }
    QWidget *popup = QApplication::activePopupWidget();
    QWidget *focused = popup ? popup->focusWidget() : QApplication::focusWidget();
    QWidget *target = focused ? focused : popup ? popup : &window;
    const QKeyCombination key = sequence[0];
    for (const QEvent::Type kind : {QEvent::ShortcutOverride, QEvent::KeyPress}) {
        QApplication::postEvent(target, new QKeyEvent(kind, key.key(), key.keyboardModifiers()));
    }
    // Of the modifiers too: lists ask the application whether Ctrl is held, as long as no other key says otherwise.
    QApplication::postEvent(target, new QKeyEvent(QEvent::KeyRelease, key.key(), Qt::NoModifier));
    // Which the platform makes of the key, before any widget hears of it.
    if (key.key() == Qt::Key_Menu) {
        const QPoint middle = target->rect().center();
        QApplication::postEvent(
            target, new QContextMenuEvent(QContextMenuEvent::Keyboard, middle, target->mapToGlobal(middle)));
    }
    return {};
}

void scrollTo(QWidget &widget)
{
    for (QWidget *above = widget.parentWidget(); above; above = above->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(above)) {
            area->ensureWidgetVisible(&widget);
        }
    }
}

} // namespace

bool isReadyFor(const SceneStep &step)
{
    if (step.deed == Deed::Press) {
        return true;
    }
    const QWidget *widget = findControl(controlOf(step));
    if (step.deed == Deed::Read) {
        return widget && widget->property("text").toString().contains(step.value);
    }
    if (step.deed == Deed::Select) {
        const auto *view = qobject_cast<const QAbstractItemView *>(widget);
        return view && findRow(*view, step.target.section(u'/', 1)).isValid();
    }
    return widget && (step.deed == Deed::See || step.deed == Deed::Scroll || widget->isEnabled());
}

std::optional<SceneFault::Kind> take(const SceneStep &step, QWidget &window)
{
    if (step.deed == Deed::Press) {
        return press(step.target, window);
    }
    QWidget &widget = *findControl(controlOf(step));
    switch (step.deed) {
    case Deed::Go:
    case Deed::Click:
        return click(widget);
    case Deed::Type:
        return type(widget, step.value);
    case Deed::Choose:
        return choose(widget, step.value);
    case Deed::Select:
        return select(widget, step.target.section(u'/', 1));
    case Deed::Scroll:
        scrollTo(widget);
        return {};
    default:
        return {};
    }
}

} // namespace purser
