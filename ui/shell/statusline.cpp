#include "ui/shell/statusline.h"

#include "app/model/displaytext.h"
#include "app/model/sentences.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tooltip.h"

#include <QFileInfo>

using namespace Qt::Literals;

namespace purser {

StatusLine::StatusLine(QWidget *parent)
    : QFrame(parent),
      m_count(new ElidedLabel({}, TextRole::Small, this)),
      m_keychain(new ElidedLabel({}, TextRole::Small, this)),
      m_unlock(makeButton(ButtonKind::Link, tr("Unlock"), u"unlock"_s, this)),
      m_account(new ElidedLabel({}, TextRole::Small, this))
{
    setObjectName(u"statusLine"_s);
    const Sizes &sizes = Theme::tokens().size;
    setFixedHeight(sizes.statusBar);
    m_count->setObjectName(u"status.count"_s);
    m_keychain->setObjectName(u"status.keychain"_s);
    m_account->setObjectName(u"status.account"_s);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(sizes.space4, 1, sizes.space4, 0);
    line->setSpacing(sizes.space4);
    line->addWidget(m_count);
    line->addWidget(m_keychain);
    line->addWidget(m_unlock);
    line->addStretch(1);
    line->addWidget(m_account);
    m_unlock->hide();
    connect(m_unlock, &QPushButton::clicked, this, &StatusLine::unlockRequested);
}

void StatusLine::setCount(qsizetype integrations)
{
    m_count->setText(
        integrations == 0 ? tr("No integrations") : tr("%n integration(s)", nullptr, static_cast<int>(integrations)));
}

void StatusLine::setKeychain(KeychainState state)
{
    m_keychain->setText(sentence(state));
    setTextRole(m_keychain, state == KeychainState::Unlocked ? TextRole::Small : TextRole::Warning);
    m_unlock->setVisible(state == KeychainState::Locked);
}

void StatusLine::setAccount(const QString &location, bool isReadOnly)
{
    const QString file = displayText(QFileInfo(location).fileName());
    m_account->setText(
        isReadOnly ? tr("%1 on this computer, read-only").arg(file) : tr("%1 on this computer").arg(file));
    setPlainToolTip(m_account, location);
}

void StatusLine::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::tokens();
    QPainter painter(this);
    painter.fillRect(rect(), tokens.panel);
    painter.fillRect(0, 0, width(), 1, tokens.line);
}

} // namespace purser
