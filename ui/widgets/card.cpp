#include "ui/widgets/card.h"

#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QStyle>

using namespace Qt::Literals;

namespace purser {

Card::Card(Level level, QWidget *parent)
    : QFrame(parent),
      m_level(level),
      m_head(new QFrame(this)),
      m_headRow(new QHBoxLayout(m_head)),
      m_title(plainLabel({}, level == Level::Page ? TextRole::Title : TextRole::Strong, m_head)),
      m_remark(plainLabel({}, TextRole::Muted, m_head)),
      m_body(new QVBoxLayout)
{
    const Sizes &size = Theme::tokens().size;
    setProperty("surface", u"card"_s);
    m_head->setProperty("surface", u"cardHead"_s);
    m_head->setMinimumHeight(level == Level::Page ? size.head : size.smallHead);
    const int side = level == Level::Page ? size.space4 : size.space3 + 2;
    m_headRow->setContentsMargins(side, size.space2, side, size.space2);
    m_headRow->setSpacing(size.space2);
    m_headRow->addWidget(m_title, 1);
    m_headRow->addWidget(m_remark);
    m_headRow->addStretch(0);
    m_remark->setWordWrap(false);
    m_remark->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(0);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addLayout(m_body, 1);
    updateEnds();
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    updateEnds();
}

void Card::setRemark(const QString &remark)
{
    m_remark->setText(remark);
    updateEnds();
}

void Card::addHeadAction(QWidget *action)
{
    m_headRow->addWidget(action, 0, Qt::AlignVCenter);
    ++m_actions;
    updateEnds();
}

QVBoxLayout *Card::addPadded()
{
    const Sizes &size = Theme::tokens().size;
    const int side = m_level == Level::Page ? size.space4 : size.space3 + 2;
    auto *padded = new QVBoxLayout;
    padded->setContentsMargins(side, size.space3, side, size.space3);
    padded->setSpacing(size.space2);
    m_body->addLayout(padded);
    return padded;
}

void Card::addSeparator()
{
    m_body->addWidget(makeSeparator(this));
}

QHBoxLayout *Card::foot()
{
    if (m_foot == nullptr) {
        const Sizes &size = Theme::tokens().size;
        m_footFrame = new QFrame(this);
        m_footFrame->setProperty("surface", u"cardFoot"_s);
        const int side = m_level == Level::Page ? size.space4 : size.space3 + 2;
        m_foot = new QHBoxLayout(m_footFrame);
        m_foot->setContentsMargins(side, size.space3, side, size.space3);
        m_foot->setSpacing(size.space2);
        layout()->addWidget(m_footFrame);
        updateEnds();
    }
    return m_foot;
}

void Card::updateEnds()
{
    const bool remarked = !m_remark->text().isEmpty();
    m_remark->setVisible(remarked);
    // The title takes the room, or what is behind the remark, so that actions stay at the end.
    m_headRow->setStretchFactor(m_title, remarked ? 0 : 1);
    m_headRow->setStretch(2, remarked ? 1 : 0);
    m_title->setWordWrap(!remarked);
    const bool headed = !m_title->text().isEmpty() || remarked || m_actions > 0;
    m_head->setVisible(headed);
    // Inside the border; where the body itself is at an end of the card, it keeps clear of the round corners.
    const int clear = 1 + Theme::tokens().size.space1;
    layout()->setContentsMargins(1, headed ? 1 : clear, 1, m_foot != nullptr ? 1 : clear);
}

QFrame *makeSeparator(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setProperty("surface", u"softSeparator"_s);
    line->setFixedHeight(1);
    return line;
}

} // namespace purser
