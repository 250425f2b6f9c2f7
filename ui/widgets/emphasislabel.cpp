#include "ui/widgets/emphasislabel.h"

#include "ui/theme/theme.h"

#include <QTextLayout>

#include <cmath>

using namespace Qt::Literals;

namespace purser {

EmphasisLabel::EmphasisLabel(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void EmphasisLabel::setText(const QString &sentence, const QString &emphasized)
{
    m_start = sentence.indexOf("%1"_L1);
    m_length = emphasized.size();
    m_text = QString(sentence).replace(m_start, 2, emphasized);
    setAccessibleName(m_text);
    updateGeometry();
    update();
}

int EmphasisLabel::heightForWidth(int width) const
{
    return layOut(width, nullptr);
}

QSize EmphasisLabel::sizeHint() const
{
    const int width = Theme::tokens().size.fieldColumn;
    return {width, layOut(width, nullptr)};
}

QSize EmphasisLabel::minimumSizeHint() const
{
    return {Theme::tokens().size.sideMenu, 0};
}

void EmphasisLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(Theme::tokens().text);
    layOut(width(), &painter);
}

// Breaks the text into lines of this width, draws them if there is a painter, and answers their height.
int EmphasisLabel::layOut(int width, QPainter *painter) const
{
    QTextLayout layout(m_text, Theme::font(TextRole::Body));
    QTextOption option;
    option.setTextDirection(layoutDirection());
    option.setAlignment(layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QTextLayout::FormatRange strong;
    strong.start = static_cast<int>(m_start);
    strong.length = static_cast<int>(m_length);
    strong.format.setFontWeight(Theme::font(TextRole::Strong).weight());
    layout.setFormats({strong});
    qreal height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    if (painter) {
        layout.draw(painter, {});
    }
    return static_cast<int>(std::ceil(height));
}

} // namespace purser
