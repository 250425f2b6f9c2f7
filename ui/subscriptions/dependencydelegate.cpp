#include "ui/subscriptions/dependencydelegate.h"

#include "ui/subscriptions/dependencymodel.h"
#include "ui/subscriptions/dependencytext.h"
#include "ui/theme/theme.h"

using namespace Qt::Literals;

namespace purser {

namespace {

int lineHeight(TextRole role)
{
    return QFontMetrics(Theme::font(role)).height();
}

int buttonHeight()
{
    const Sizes &sizes = Theme::tokens().size;
    return qMax(sizes.rowButton, lineHeight(TextRole::Small) + sizes.space1);
}

int between()
{
    return Theme::tokens().size.space1 / 2;
}

} // namespace

DependencyDelegate::DependencyDelegate(DependencyModel *model, QAbstractItemView *view)
    : QStyledItemDelegate(view), m_model(model), m_view(view)
{
    view->setItemDelegate(this);
    view->setMouseTracking(true);
    view->viewport()->installEventFilter(this);
}

void DependencyDelegate::setRelease(bool isOffered, const QString &hindrance)
{
    m_isReleaseOffered = isOffered;
    m_releaseHindrance = hindrance;
    m_view->viewport()->update();
}

void DependencyDelegate::setExplains(bool explains)
{
    m_explains = explains;
    m_view->doItemsLayout();
}

QString DependencyDelegate::explanationOf(const Dependency &dependency) const
{
    return m_explains || !dependency.blocks() ? remarkOf(dependency) : QString();
}

QList<DependencyButton> DependencyDelegate::buttonsOf(const Dependency &dependency) const
{
    QList<DependencyButton> buttons {{DependencyAction::GoTo, tr("Go to"), {}}};
    if (!dependency.isReleasable()) {
        const QString hindrance = fileOf(dependency).isEmpty() ? tr("The project's folder is not known.") : QString();
        buttons << DependencyButton {DependencyAction::OpenFile, tr("Open file"), hindrance};
    } else if (m_isReleaseOffered) {
        const QString hindrance = canRelease(dependency) ? m_releaseHindrance : remarkOf(dependency);
        buttons << DependencyButton {DependencyAction::Release, tr("Release"), hindrance};
    }
    return buttons;
}

void DependencyDelegate::setFocusedButton(qsizetype button)
{
    m_focused = button;
    m_view->viewport()->update();
}

qsizetype DependencyDelegate::focusedOf(const QList<DependencyButton> &buttons) const
{
    return qMin(m_focused, buttons.size() - 1);
}

// Without the distance to the next one.
QRect DependencyDelegate::boxOf(const QRect &item) const
{
    return item.adjusted(0, 0, 0, -Theme::tokens().size.space2 + between());
}

QList<QRect> DependencyDelegate::buttonRects(const QRect &item, const QList<DependencyButton> &buttons) const
{
    const Sizes &sizes = Theme::tokens().size;
    const QFontMetrics metrics(Theme::font(TextRole::Small));
    const QRect box = boxOf(item);
    const int texts = lineHeight(TextRole::Body) + between() + lineHeight(TextRole::Small);
    const int top = box.y() + sizes.space2 + (texts - buttonHeight()) / 2;
    QList<QRect> rects;
    int right = box.right() + 1 - sizes.space3;
    for (auto button = buttons.crbegin(); button != buttons.crend(); ++button) {
        const int width = metrics.horizontalAdvance(button->text) + 2 * (sizes.space2 + 2);
        rects.prepend(QRect(right - width, top, width, buttonHeight()));
        right -= width + sizes.space1;
    }
    for (QRect &rect : rects) {
        rect = QStyle::visualRect(m_view->layoutDirection(), item, rect);
    }
    return rects;
}

QRect DependencyDelegate::buttonRect(const QModelIndex &index, qsizetype button) const
{
    const Dependency *dependency = m_model->dependencyAt(index);
    return dependency ? buttonRects(m_view->visualRect(index), buttonsOf(*dependency)).value(button) : QRect();
}

qsizetype DependencyDelegate::buttonAt(const QModelIndex &index, const QPoint &position) const
{
    const Dependency *dependency = m_model->dependencyAt(index);
    if (!dependency) {
        return -1;
    }
    const QList<QRect> rects = buttonRects(m_view->visualRect(index), buttonsOf(*dependency));
    for (qsizetype button = 0; button < rects.size(); ++button) {
        if (rects[button].contains(position)) {
            return button;
        }
    }
    return -1;
}

void DependencyDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = Theme::tokens();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Dependency *dependency = m_model->dependencyAt(index);
    if (!dependency) {
        painter->setFont(Theme::font(TextRole::Strong));
        painter->setPen(tokens.text);
        const QRect line = option.rect.adjusted(0, 0, 0, -tokens.size.space1);
        painter->drawText(line,
            int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignBottom)) | Qt::TextSingleLine,
            index.data().toString());
        painter->restore();
        return;
    }
    const bool isCurrent = m_view->hasFocus() && m_view->currentIndex() == index;
    painter->setPen(isCurrent ? QPen(tokens.accent, 1.5) : QPen(tokens.line));
    painter->setBrush(isCurrent ? tokens.selection : tokens.panel);
    const int radius = tokens.size.radiusControl;
    painter->drawRoundedRect(QRectF(boxOf(option.rect)).adjusted(0.75, 0.75, -0.75, -0.75), radius, radius);
    const QList<DependencyButton> buttons = buttonsOf(*dependency);
    const QList<QRect> rects = buttonRects(option.rect, buttons);
    int room = boxOf(option.rect).width() - 2 * tokens.size.space3;
    for (qsizetype button = 0; button < buttons.size(); ++button) {
        room -= rects[button].width() + tokens.size.space1;
        const bool isHot = m_hot == button && m_hotIndex == index;
        paintButton(painter, rects[button], buttons[button], isHot, isCurrent && focusedOf(buttons) == button);
    }
    paintTexts(painter, option, *dependency, room - tokens.size.space1);
    painter->restore();
}

void DependencyDelegate::paintTexts(
    QPainter *painter, const QStyleOptionViewItem &option, const Dependency &dependency, int room) const
{
    const Tokens &tokens = Theme::tokens();
    const QRect box = boxOf(option.rect);
    const QRect inner = box.adjusted(tokens.size.space3, tokens.size.space2, -tokens.size.space3, -tokens.size.space2);
    int top = inner.y();
    const auto line = [&](const QString &text, TextRole role, const QColor &color, int width) {
        const QFont font = Theme::font(role);
        const QRect rect(inner.x(), top, width, lineHeight(role));
        painter->setFont(font);
        painter->setPen(color);
        painter->drawText(QStyle::visualRect(option.direction, inner, rect),
            int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)) | Qt::TextSingleLine,
            QFontMetrics(font).elidedText(text, Qt::ElideRight, width));
        top += rect.height() + between();
    };
    line(titleOf(dependency), TextRole::Body, tokens.text, room);
    line(whereOf(dependency), TextRole::Small, tokens.mutedText, room);
    if (const QString remark = explanationOf(dependency); !remark.isEmpty()) {
        line(remark, TextRole::Small, dependency.blocks() ? tokens.warning : tokens.mutedText, inner.width());
    }
}

void DependencyDelegate::paintButton(
    QPainter *painter, const QRect &rect, const DependencyButton &button, bool isHot, bool hasFocus) const
{
    const Tokens &tokens = Theme::tokens();
    const int radius = tokens.size.radiusControl;
    const bool isUsable = button.hindrance.isEmpty();
    const bool isQuiet = button.action == DependencyAction::GoTo;
    const bool isDown = isHot && m_pressed >= 0;
    const QColor ground = isDown ? tokens.pressed : isHot && isUsable ? tokens.hover : tokens.panel;
    painter->setBrush(isQuiet && !isHot ? QBrush(Qt::NoBrush) : QBrush(ground));
    painter->setPen(isQuiet ? QPen(Qt::NoPen) : QPen(tokens.line));
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    if (hasFocus) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(tokens.accent, 1.5));
        painter->drawRoundedRect(QRectF(rect).adjusted(0.75, 0.75, -0.75, -0.75), radius, radius);
    }
    painter->setFont(Theme::font(TextRole::Small));
    painter->setPen(isUsable ? tokens.text : tokens.disabled(tokens.text, tokens.panel));
    painter->drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, button.text);
}

QSize DependencyDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const Sizes &sizes = Theme::tokens().size;
    const Dependency *dependency = m_model->dependencyAt(index);
    if (!dependency) {
        // The first one needs no distance to what is above.
        const int above = index.row() == 0 ? 0 : sizes.space2;
        return {0, above + lineHeight(TextRole::Strong) + sizes.space2 - between()};
    }
    int height = lineHeight(TextRole::Body) + between() + lineHeight(TextRole::Small);
    if (!explanationOf(*dependency).isEmpty()) {
        height += between() + lineHeight(TextRole::Small);
    }
    return {0, height + 2 * sizes.space2 + sizes.space2 - between()};
}

} // namespace purser
