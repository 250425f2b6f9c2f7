#include "ui/widgets/emptystate.h"

#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>

namespace purser {

EmptyState::EmptyState(const QString &title, const QString &sentence, QWidget *parent)
    : QWidget(parent),
      m_title(plainLabel(title, TextRole::Title, this)),
      m_sentence(plainLabel(sentence, TextRole::Muted, this)),
      m_actions(new QHBoxLayout)
{
    const Sizes &size = Theme::tokens().size;
    for (QLabel *label : {m_title, m_sentence}) {
        label->setAlignment(Qt::AlignCenter);
        label->setMaximumWidth(size.fieldColumn);
        label->setMinimumWidth(size.fieldColumn / 2);
    }
    m_actions->setSpacing(size.space2);
    auto *column = new QVBoxLayout;
    column->setSpacing(size.space2);
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    column->addSpacing(size.space1);
    auto *centred = new QHBoxLayout;
    centred->addStretch(1);
    centred->addLayout(column, 1000);
    centred->addStretch(1);
    auto *page = new QVBoxLayout(this);
    page->addStretch(1);
    page->addLayout(centred);
    page->addLayout(m_actions);
    page->addStretch(1);
    m_actions->addStretch(1);
    m_actions->addStretch(1);
}

void EmptyState::setTexts(const QString &title, const QString &sentence)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
}

QPushButton *EmptyState::addAction(ButtonKind kind, const QString &text, const QString &objectName)
{
    auto *button = makeButton(kind, text, objectName, this);
    m_actions->insertWidget(m_actions->count() - 1, button);
    return button;
}

} // namespace purser
