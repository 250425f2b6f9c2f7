#include "ui/widgets/button.h"

#include "ui/theme/theme.h"
#include "ui/widgets/tooltip.h"

#include <QMenu>
#include <QStyleOptionButton>
#include <QStylePainter>
#include <QToolButton>

using namespace Qt::Literals;

namespace purser {

namespace {

QString nameOf(ButtonKind kind)
{
    switch (kind) {
    case ButtonKind::Plain:
        return {};
    case ButtonKind::Primary:
        return u"primary"_s;
    case ButtonKind::Danger:
        return u"danger"_s;
    case ButtonKind::Quiet:
        return u"quiet"_s;
    case ButtonKind::Link:
        return u"link"_s;
    case ButtonKind::Row:
        return u"row"_s;
    case ButtonKind::RowDanger:
        return u"rowDanger"_s;
    }
    return {};
}

// Paints its icon itself: the style would make a picture of it first, which is blurred in a larger scale.
class IconButton : public QToolButton
{
public:
    using QToolButton::QToolButton;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QStylePainter painter(this);
        QStyleOptionToolButton option;
        initStyleOption(&option);
        option.icon = {};
        painter.drawComplexControl(QStyle::CC_ToolButton, option);
        QRect place({}, iconSize());
        place.moveCenter(rect().center());
        const auto mode = isEnabled() ? QIcon::Normal : QIcon::Disabled;
        icon().paint(&painter, place, Qt::AlignCenter, mode);
    }
};

} // namespace

QPushButton *makeButton(ButtonKind kind, const QString &text, const QString &objectName, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(objectName);
    // A dialog's default is chosen by the dialog, never by which button comes first.
    button->setAutoDefault(false);
    setButtonKind(button, kind);
    return button;
}

void setButtonKind(QPushButton *button, ButtonKind kind)
{
    button->setProperty("kind", nameOf(kind));
    if (kind == ButtonKind::Link) {
        button->setCursor(Qt::PointingHandCursor);
    }
    button->style()->unpolish(button);
    button->style()->polish(button);
}

QToolButton *makeIconButton(Icon which, const QString &name, const QString &objectName, QWidget *parent)
{
    const Sizes &size = Theme::tokens().size;
    auto *button = new IconButton(parent);
    button->setObjectName(objectName);
    button->setIcon(icon(which, Tone::Muted));
    button->setIconSize({size.icon + 2, size.icon + 2});
    button->setFixedSize(size.control, size.control); // holds no text
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(name);
    setPlainToolTip(button, name);
    return button;
}

MenuButton::MenuButton(const QString &text, const QString &objectName, QWidget *parent) : QPushButton(text, parent)
{
    setObjectName(objectName);
    setAutoDefault(false);
    setProperty("chevron", true);
}

void MenuButton::setQuiet(bool quiet)
{
    setProperty("kind", quiet ? u"quiet"_s : QString());
    style()->unpolish(this);
    style()->polish(this);
}

void MenuButton::initStyleOption(QStyleOptionButton *option) const
{
    QPushButton::initStyleOption(option);
    // The style would draw an arrow of its own and shift the text.
    option->features &= ~QStyleOptionButton::HasMenu;
}

void MenuButton::paintEvent(QPaintEvent *)
{
    const Sizes &size = Theme::tokens().size;
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    // As IconButton does; the style keeps the icon's place for one that is not seen.
    const QIcon leading = option.icon;
    if (!leading.isNull()) {
        QPixmap nothing(option.iconSize);
        nothing.fill(QColor(Qt::transparent));
        option.icon = QIcon(nothing);
    }
    painter.drawControl(QStyle::CE_PushButton, option);
    if (!leading.isNull()) {
        constexpr int gap = 4; // the style's, between icon and text
        const QRect contents = style()->subElementRect(QStyle::SE_PushButtonContents, &option, this);
        const int length = option.iconSize.width() + gap + option.fontMetrics.horizontalAdvance(text());
        const QRect place(contents.left() + (contents.width() - length) / 2,
            contents.center().y() - option.iconSize.height() / 2 + 1, option.iconSize.width(),
            option.iconSize.height());
        leading.paint(&painter, QStyle::visualRect(layoutDirection(), contents, place), Qt::AlignCenter,
            isEnabled() ? QIcon::Normal : QIcon::Disabled);
    }
    const int side = size.smallFont + 2;
    const QRect chevron(width() - size.space3 - side, (height() - side) / 2, side, side);
    purser::icon(Icon::ChevronDown)
        .paint(&painter, QStyle::visualRect(layoutDirection(), rect(), chevron), Qt::AlignCenter,
            isEnabled() ? QIcon::Normal : QIcon::Disabled);
}

} // namespace purser
