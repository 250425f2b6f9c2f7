#include "ui/integrations/formfoot.h"

#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QShortcut>

using namespace Qt::Literals;

namespace purser {

FormFoot::FormFoot(bool isEditing, QWidget *page)
    : QWidget(page),
      m_save(makeButton(ButtonKind::Primary, tr("Save"), u"save"_s, this)),
      m_test(makeButton(ButtonKind::Plain, tr("Test connection"), u"test"_s, this)),
      m_remark(plainLabel({}, TextRole::Small, this))
{
    auto *cancel = makeButton(ButtonKind::Plain, tr("Cancel"), u"cancel"_s, this);
    m_remark->setObjectName(u"missing"_s);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->setSpacing(Theme::tokens().size.space2);
    for (QPushButton *button : {m_save, m_test, cancel}) {
        line->addWidget(button);
    }
    line->addWidget(m_remark, 1);
    connect(m_save, &QPushButton::clicked, this, &FormFoot::saveRequested);
    connect(m_test, &QPushButton::clicked, this, &FormFoot::testRequested);
    connect(cancel, &QPushButton::clicked, this, &FormFoot::cancelRequested);
    if (isEditing) {
        auto *remove = makeButton(ButtonKind::RowDanger, tr("Delete"), u"delete"_s, this);
        line->addWidget(remove);
        connect(remove, &QPushButton::clicked, this, &FormFoot::deleteRequested);
    }
    addKeys(page);
}

void FormFoot::addKeys(QWidget *page)
{
    const auto press = [page](QPushButton *button, const QKeySequence &keys) {
        auto *shortcut = new QShortcut(keys, page);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
    };
    press(m_save, QKeySequence(QKeySequence::Save));
    press(m_save, QKeySequence(Qt::CTRL | Qt::Key_Return));
    press(m_test, QKeySequence(Qt::CTRL | Qt::Key_T));
}

void FormFoot::setState(const State &state)
{
    m_save->setVisible(state.hasType);
    m_test->setVisible(state.hasRegistry);
    m_save->setEnabled(state.canSave);
    m_test->setEnabled(state.canTest);
    m_remark->setText(state.remark);
}

} // namespace purser
