#include "ui/shell/topbar.h"

#include "app/account/subscriptions.h"
#include "app/model/activitysentences.h"
#include "app/model/displaytext.h"
#include "ui/subscriptions/subscriptionmodel.h"
#include "ui/subscriptions/subscriptionpopup.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tooltip.h"

#include <QToolButton>

using namespace Qt::Literals;

namespace purser {

TopBar::TopBar(Subscriptions &subscriptions, QWidget *parent)
    : QFrame(parent),
      m_subscriptions(subscriptions),
      m_model(new SubscriptionModel(this)),
      m_picker(new MenuButton(tr("Home"), u"picker"_s, this)),
      m_popup(new SubscriptionPopup(m_model, this)),
      m_offline(plainLabel(tr("Offline"), TextRole::Warning, this)),
      m_undo(makeIconButton(Icon::Undo, tr("Undo"), u"undo"_s, this)),
      m_redo(makeIconButton(Icon::Redo, tr("Redo"), u"redo"_s, this)),
      m_gear(makeIconButton(Icon::Gear, tr("Account Settings"), u"settings"_s, this))
{
    setObjectName(u"topBar"_s);
    build();
    setReversible({}, {});
    connect(m_picker, &QPushButton::clicked, this, [this] { m_popup->openBelow(m_picker); });
    connect(m_popup, &SubscriptionPopup::chosen, this, &TopBar::subscriptionChosen);
    connect(m_popup, &SubscriptionPopup::addRequested, this, &TopBar::addSubscriptionRequested);
    connect(m_undo, &QToolButton::clicked, this, &TopBar::undoRequested);
    connect(m_redo, &QToolButton::clicked, this, &TopBar::redoRequested);
    connect(m_gear, &QToolButton::clicked, this, &TopBar::settingsRequested);
    connect(&m_subscriptions, &Subscriptions::changed, this, &TopBar::load);
}

void TopBar::build()
{
    const Sizes &sizes = Theme::tokens().size;
    setFixedHeight(sizes.topBar);
    m_model->setFirstRow(tr("Home"));
    m_model->setShowsCounts(true);
    m_picker->setQuiet(true);
    m_picker->setIcon(icon(Icon::Menu));
    m_offline->setObjectName(u"offline"_s);
    m_offline->setWordWrap(false);
    m_offline->setProperty("surface", u"pill"_s);
    m_offline->setAccessibleDescription(tr("This computer has no network. Everything but the check still works."));
    m_offline->setFixedHeight(sizes.chip);
    m_offline->setContentsMargins(sizes.space2, 0, sizes.space2, 0);
    m_offline->hide();
    auto *help = makeIconButton(Icon::Help, tr("Help"), u"help"_s, this);
    connect(help, &QToolButton::clicked, this, &TopBar::helpRequested);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(sizes.space3, 0, sizes.space3, 0);
    line->setSpacing(sizes.space2);
    line->addWidget(m_picker);
    line->addStretch(1);
    line->addWidget(m_offline, 0, Qt::AlignVCenter);
    line->addWidget(m_undo);
    line->addWidget(m_redo);
    line->addSpacing(sizes.space2);
    line->addWidget(help);
    line->addWidget(m_gear);
    showSubscription();
}

void TopBar::setReadOnly(bool readOnly)
{
    m_popup->setCanAdd(!readOnly, true);
}

void TopBar::setInSettings(bool inSettings)
{
    m_gear->setProperty("active", inSettings);
    m_gear->style()->unpolish(m_gear);
    m_gear->style()->polish(m_gear);
}

void TopBar::setReversible(const std::optional<Action> &undoable, const std::optional<Action> &redoable)
{
    const auto say = [](QToolButton *button, const QString &text, bool isPossible) {
        button->setEnabled(isPossible);
        button->setAccessibleName(text);
        setPlainToolTip(button, text);
    };
    say(m_undo, undoable ? tr("Undo %1").arg(phrase(*undoable)) : tr("Nothing to undo"), undoable.has_value());
    say(m_redo, redoable ? tr("Redo %1").arg(phrase(*redoable)) : tr("Nothing to redo"), redoable.has_value());
}

void TopBar::load()
{
    QCoro::connect(m_subscriptions.all(), this, [this](const Result<QList<Subscription>> &all) {
        if (all) {
            m_model->setSubscriptions(*all);
            showSubscription();
        }
    });
}

void TopBar::setSubscription(const QString &subscriptionId)
{
    m_subscriptionId = subscriptionId;
    m_model->setChosen({subscriptionId});
    m_popup->setCurrentId(subscriptionId);
    showSubscription();
}

void TopBar::showSubscription()
{
    const Subscription *subscription = m_model->find(m_subscriptionId);
    m_picker->setText(subscription ? displayText(subscription->name, 40) : tr("Home"));
    m_picker->setAccessibleName(tr("Subscription: %1").arg(m_picker->text()));
}

void TopBar::setOnline(bool online)
{
    m_offline->setVisible(!online);
}

void TopBar::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::tokens();
    QPainter painter(this);
    painter.fillRect(rect(), tokens.panel);
    painter.fillRect(0, height() - 1, width(), 1, tokens.line);
}

} // namespace purser
