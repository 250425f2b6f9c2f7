#include "tests/ui/accessibility/walk.h"
#include "ui/widgets/label.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStyleOption>
#include <QToolButton>

using namespace Qt::Literals;

namespace purser {

namespace {

QString cutOff(const QWidget &widget, int needed, int given)
{
    return u"%1: is cut off, %2 of %3 px"_s.arg(nameOf(widget)).arg(given).arg(needed);
}

int widthOf(const QWidget &widget, const QString &text)
{
    return widget.fontMetrics().size(Qt::TextShowMnemonic, text).width();
}

QStringList labelFlaws(const QLabel &label)
{
    // An ElidedLabel shows the whole in its tooltip.
    if (label.text().isEmpty() || qobject_cast<const ElidedLabel *>(&label)) {
        return {};
    }
    const QRect room = label.contentsRect();
    const QRect text = label.fontMetrics().boundingRect(
        QRect(0, 0, room.width(), 100'000), label.wordWrap() ? Qt::TextWordWrap : 0, label.text());
    if (text.width() > room.width() + 1) {
        return {cutOff(label, text.width(), room.width())};
    }
    return text.height() > room.height() + 1 ? QStringList {cutOff(label, text.height(), room.height())}
                                             : QStringList();
}

QStringList buttonFlaws(const QAbstractButton &button)
{
    const bool hasBox = qobject_cast<const QCheckBox *>(&button) || qobject_cast<const QRadioButton *>(&button);
    const int icon = button.icon().isNull() ? 0 : button.iconSize().width() + 4;
    const int needed = hasBox ? button.sizeHint().width() : widthOf(button, button.text()) + icon;
    if (button.text().isEmpty() || !button.toolTip().isEmpty() || needed <= button.width()) {
        return {};
    }
    return {cutOff(button, needed, button.width())};
}

QStringList comboFlaws(const QComboBox &box)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.editable = box.isEditable();
    const QRect field = box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
    const int needed = widthOf(box, box.currentText());
    const bool fits = needed <= field.width() || box.isEditable() || !box.toolTip().isEmpty();
    return fits ? QStringList() : QStringList {cutOff(box, needed, field.width())};
}

QStringList lineFlaws(const QLineEdit &line)
{
    if (!line.text().isEmpty() || line.placeholderText().isEmpty() || !line.toolTip().isEmpty()) {
        return {};
    }
    const QMargins margins = line.textMargins();
    const int room = line.contentsRect().width() - margins.left() - margins.right() - 4;
    const int needed = widthOf(line, line.placeholderText());
    return needed <= room ? QStringList() : QStringList {cutOff(line, needed, room)};
}

QStringList headerFlaws(const QHeaderView &header)
{
    QStringList flaws;
    for (int section = 0; header.model() && section < header.count(); ++section) {
        const QString title = header.model()->headerData(section, header.orientation()).toString();
        const QString tip = header.model()->headerData(section, header.orientation(), Qt::ToolTipRole).toString();
        const int given = header.sectionSize(section);
        if (!header.isSectionHidden(section) && tip.isEmpty() && widthOf(header, title) > given) {
            flaws << u"%1, “%2”: is cut off, %3 of %4 px"_s.arg(nameOf(header), title)
                         .arg(given)
                         .arg(widthOf(header, title));
        }
    }
    return flaws;
}

QStringList textFlaws(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        return labelFlaws(*label);
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        return buttonFlaws(*button);
    }
    if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
        return comboFlaws(*box);
    }
    if (const auto *header = qobject_cast<const QHeaderView *>(&widget)) {
        return headerFlaws(*header);
    }
    const auto *line = qobject_cast<const QLineEdit *>(&widget);
    return line ? lineFlaws(*line) : QStringList();
}

bool isScrolled(const QWidget &widget)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(
        widget.parentWidget() ? widget.parentWidget()->parentWidget() : nullptr);
    return area && area->viewport() == widget.parentWidget();
}

// Says something of its own, so that nothing may be over it.
bool isSpeaking(const QWidget &widget)
{
    return isControl(widget)
        || (qobject_cast<const QLabel *>(&widget) && !widget.property("text").toString().isEmpty());
}

QStringList placeFlaws(const QWidget &widget)
{
    QStringList flaws;
    const QWidget *parent = widget.parentWidget();
    if (!isScrolled(widget) && !parent->rect().contains(widget.geometry())) {
        flaws << u"%1: is outside of what it is in, by %2 px"_s.arg(nameOf(widget))
                     .arg(std::max({-widget.x(), -widget.y(), widget.geometry().right() - parent->rect().right(),
                         widget.geometry().bottom() - parent->rect().bottom()}));
    }
    const QList<QWidget *> siblings = parent->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    for (const QWidget *other : siblings) {
        const bool isOver = other > &widget && other->isVisible() && !other->isWindow() && isSpeaking(*other)
            && other->geometry().intersects(widget.geometry());
        if (isOver) {
            flaws << u"%1: overlaps %2"_s.arg(nameOf(widget), nameOf(*other));
        }
    }
    return flaws;
}

} // namespace

QStringList roomFlaws(QWidget &window)
{
    QStringList flaws;
    const QList<QWidget *> parts = visibleParts(window);
    for (const QWidget *each : parts) {
        flaws << textFlaws(*each);
        if (isSpeaking(*each)) {
            flaws << placeFlaws(*each);
        }
    }
    return flaws;
}

} // namespace purser
