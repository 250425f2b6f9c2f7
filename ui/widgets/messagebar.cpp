#include "ui/widgets/messagebar.h"

#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconmark.h"
#include "ui/widgets/label.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHBoxLayout>
#include <QStyle>
#include <QToolButton>

using namespace Qt::Literals;

namespace purser {

namespace {

struct Looks
{
    QString surface;
    Icon icon;
    Tone tone;
};

Looks looksOf(MessageBar::Kind kind)
{
    switch (kind) {
    case MessageBar::Kind::Info:
        return {u"messageInfo"_s, Icon::Info, Tone::Accent};
    case MessageBar::Kind::Good:
        return {u"messageGood"_s, Icon::Check, Tone::Good};
    case MessageBar::Kind::Warning:
        return {u"messageWarning"_s, Icon::Warning, Tone::Warning};
    case MessageBar::Kind::Danger:
        return {u"messageDanger"_s, Icon::Warning, Tone::Danger};
    }
    return {};
}

// A screen reader reads an alert as soon as it appears.
class AlertInterface : public QAccessibleWidget
{
public:
    explicit AlertInterface(QWidget *bar) : QAccessibleWidget(bar, QAccessible::AlertMessage) { }

    QString text(QAccessible::Text which) const override
    {
        const auto *bar = qobject_cast<MessageBar *>(widget());
        return which == QAccessible::Name && bar != nullptr ? bar->text() : QAccessibleWidget::text(which);
    }
};

QAccessibleInterface *alertFactory(const QString &, QObject *object)
{
    auto *bar = qobject_cast<MessageBar *>(object);
    return bar != nullptr ? new AlertInterface(bar) : nullptr;
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent),
      m_icon(new IconMark(Icon::Info, Tone::Accent, this)),
      m_text(plainLabel({}, TextRole::Body, this)),
      m_action(makeButton(ButtonKind::Link, {}, u"message.action"_s, this)),
      m_close(makeIconButton(Icon::Close, tr("Close this message"), u"message.close"_s, this))
{
    static const bool installed = [] {
        QAccessible::installFactory(alertFactory);
        return true;
    }();
    Q_UNUSED(installed)
    buildRow();
    hide();
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        emit actionTriggered();
    });
    connect(m_close, &QToolButton::clicked, this, [this] {
        hide();
        emit closed();
    });
}

void MessageBar::buildRow()
{
    const Sizes &size = Theme::tokens().size;
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setFixedSize(size.rowButton, size.rowButton);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(size.space3, size.space1 + 1, size.space1 + 2, size.space1 + 1);
    row->setSpacing(size.space2);
    row->addWidget(m_icon, 0, Qt::AlignVCenter);
    row->addWidget(m_text, 1);
    row->addWidget(m_action, 0, Qt::AlignVCenter);
    row->addWidget(m_close, 0, Qt::AlignTop);
}

void MessageBar::showMessage(Kind kind, const QString &text, const QString &action)
{
    const Looks looks = looksOf(kind);
    m_kind = kind;
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setProperty("surface", looks.surface);
    style()->unpolish(this);
    style()->polish(this);
    m_icon->setIcon(looks.icon, looks.tone);
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::dismiss()
{
    hide();
}

QString MessageBar::text() const
{
    return m_text->text();
}

} // namespace purser
