#include "ui/widgets/label.h"

#include "ui/widgets/tooltip.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::Literals;

namespace purser {

namespace {

QString nameOf(TextRole role)
{
    switch (role) {
    case TextRole::Body:
        return u"Body"_s;
    case TextRole::Strong:
        return u"Strong"_s;
    case TextRole::Muted:
        return u"Muted"_s;
    case TextRole::Small:
        return u"Small"_s;
    case TextRole::SmallStrong:
        return u"SmallStrong"_s;
    case TextRole::Title:
        return u"Title"_s;
    case TextRole::FieldLabel:
        return u"FieldLabel"_s;
    case TextRole::Error:
        return u"Error"_s;
    case TextRole::Warning:
        return u"Warning"_s;
    case TextRole::Good:
        return u"Good"_s;
    }
    return {};
}

QString nameOf(Tone tone)
{
    switch (tone) {
    case Tone::Danger:
        return u"Danger"_s;
    case Tone::Warning:
        return u"Warning"_s;
    case Tone::Good:
        return u"Good"_s;
    case Tone::Muted:
        return u"Muted"_s;
    default:
        return u"Text"_s;
    }
}

// The style sheet looks at properties only when a widget is polished.
void setStyleProperty(QLabel *label, const char *property, const QString &value)
{
    if (label->property(property).toString() != value) {
        label->setProperty(property, value);
        label->style()->unpolish(label);
        label->style()->polish(label);
    }
}

// QLabel puts a text at the side where its own writing begins. Ours stand where the window's does, so that a column of
// labels has one edge whatever language a name is in.
void followWindow(QLabel *label)
{
    if ((label->alignment() & (Qt::AlignHCenter | Qt::AlignJustify)) == 0) {
        const auto side = label->layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
        label->setAlignment((label->alignment() & Qt::AlignVertical_Mask) | side | Qt::AlignAbsolute);
    }
}

class PlainLabel : public QLabel
{
public:
    using QLabel::QLabel;

protected:
    void changeEvent(QEvent *event) override
    {
        QLabel::changeEvent(event);
        if (event->type() == QEvent::LayoutDirectionChange) {
            followWindow(this);
        }
    }
};

} // namespace

QLabel *plainLabel(const QString &text, TextRole role, QWidget *parent)
{
    auto *label = new PlainLabel(parent);
    followWindow(label);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    setTextRole(label, role);
    return label;
}

void setTextRole(QLabel *label, TextRole role)
{
    setStyleProperty(label, "role", nameOf(role));
}

void setTextTone(QLabel *label, Tone tone)
{
    setStyleProperty(label, "tone", nameOf(tone));
}

ElidedLabel::ElidedLabel(const QString &text, TextRole role, QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    setTextRole(this, role);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode)
{
    m_mode = mode;
    update();
}

bool ElidedLabel::isElided() const
{
    return fontMetrics().horizontalAdvance(text()) > contentsRect().width();
}

QSize ElidedLabel::sizeHint() const
{
    ensurePolished();
    const QMargins margins = contentsMargins();
    return {fontMetrics().horizontalAdvance(text()) + margins.left() + margins.right() + 1,
        fontMetrics().height() + margins.top() + margins.bottom()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    return {qMin(whole.width(), fontMetrics().horizontalAdvance(u"MMM…"_s)), whole.height()};
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        showPlainToolTip(static_cast<QHelpEvent *>(event)->globalPos(), isElided() ? text() : QString(), this);
        return true;
    }
    return QLabel::event(event);
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect inner = contentsRect();
    const QString shown = fontMetrics().elidedText(text(), m_mode, inner.width());
    style()->drawItemText(&painter, inner, int(QStyle::visualAlignment(layoutDirection(), alignment())), palette(),
        isEnabled(), shown, foregroundRole());
}

} // namespace purser
