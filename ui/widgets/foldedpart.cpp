#include "ui/widgets/foldedpart.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::Literals;

namespace purser {

FoldedPart::FoldedPart(const QString &title, const QString &content, const QString &objectName, QWidget *parent)
    : QWidget(parent),
      m_line(new QPushButton(title, this)),
      m_content(plainLabel(content, TextRole::Small, this)),
      m_fields(new QWidget(this)),
      m_column(new QVBoxLayout(m_fields))
{
    const Sizes &sizes = Theme::tokens().size;
    m_line->setObjectName(objectName);
    m_line->setAutoDefault(false);
    m_line->setProperty("kind", u"fold"_s);
    m_line->setCheckable(true); // so that a screen reader tells whether it is open
    m_line->setAccessibleDescription(content);
    m_column->setContentsMargins({});
    m_column->setSpacing(sizes.space3);
    auto *line = new QHBoxLayout;
    line->setSpacing(sizes.space2);
    line->addWidget(m_line);
    line->addWidget(m_content, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(sizes.space2);
    column->addWidget(makeSeparator(this));
    column->addLayout(line);
    column->addWidget(m_fields);
    connect(m_line, &QPushButton::toggled, this, &FoldedPart::showFields);
    showFields(false);
}

bool FoldedPart::isOpen() const
{
    return m_line->isChecked();
}

void FoldedPart::setOpen(bool isOpen)
{
    m_line->setChecked(isOpen);
}

void FoldedPart::showFields(bool isOpen)
{
    m_line->setIcon(icon(isOpen ? Icon::ChevronDown : Icon::ChevronRight));
    m_content->setVisible(!isOpen);
    m_fields->setVisible(isOpen);
}

} // namespace purser
