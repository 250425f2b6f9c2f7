#include "ui/registry/rightchip.h"

#include "app/model/rightsentences.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QPainter>

using namespace Qt::Literals;

namespace purser {

namespace {

struct Looks
{
    Icon sign;
    Tone tone;
    QColor fill;
};

Looks looksOf(Right::Answer answer)
{
    const Tokens &tokens = Theme::tokens();
    switch (answer) {
    case Right::Answer::Allowed:
        return {Icon::Check, Tone::Good, tokens.goodWeak};
    case Right::Answer::Denied:
        return {Icon::Cross, Tone::Danger, tokens.dangerWeak};
    case Right::Answer::Unknown:
        break;
    }
    return {Icon::Help, Tone::Muted, tokens.hover};
}

} // namespace

RightChip::RightChip(RightKind kind, QWidget *parent) : QWidget(parent), m_kind(kind)
{
    setObjectName(kind == RightKind::Pull ? u"right.pull"_s : u"right.push"_s);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAnswer(Right::Answer::Unknown);
}

void RightChip::setAnswer(Right::Answer answer)
{
    m_answer = answer;
    m_text = shortAnswer(m_kind, answer);
    setAccessibleName(m_text);
    updateGeometry();
    update();
}

QSize RightChip::sizeHint() const
{
    const Sizes &size = Theme::tokens().size;
    const QFontMetrics metrics(Theme::font(TextRole::SmallStrong));
    return {metrics.horizontalAdvance(m_text) + size.icon + size.space1 + 2 * size.space2,
        qMax(size.chip, metrics.height() + size.space1)};
}

void RightChip::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::tokens();
    const Sizes &size = tokens.size;
    const Looks looks = looksOf(m_answer);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(looks.fill);
    painter.setBrush(looks.fill);
    const QRectF outline = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(outline, outline.height() / 2, outline.height() / 2);

    const QRect sign(size.space2, (height() - size.icon) / 2, size.icon, size.icon);
    const QRect words = rect().adjusted(size.space2 + size.icon + size.space1, 0, -size.space2, 0);
    icon(looks.sign, looks.tone).paint(&painter, QStyle::visualRect(layoutDirection(), rect(), sign));
    painter.setPen(tokens.color(looks.tone));
    painter.setFont(Theme::font(TextRole::SmallStrong));
    const Qt::Alignment side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words), int(side) | Qt::TextSingleLine, m_text);
}

} // namespace purser
