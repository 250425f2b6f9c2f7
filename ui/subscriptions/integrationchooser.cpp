#include "ui/subscriptions/integrationchooser.h"

#include "app/model/displaytext.h"
#include "ui/subscriptions/integrationchoicemodel.h"
#include "ui/theme/badge.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/pickpopup.h"

#include <QPixmap>

using namespace Qt::Literals;

namespace purser {

namespace {

constexpr qsizetype longestName = 60; // shown on the button

QIcon badgeOf(const QString &typeId)
{
    const int side = Theme::tokens().size.icon + Theme::tokens().size.space1;
    const qreal ratio = qGuiApp->devicePixelRatio();
    const int distance = Theme::tokens().size.space1; // on both sides, to the text too
    QPixmap badge(QSize(side + 2 * distance, side) * ratio);
    badge.setDevicePixelRatio(ratio);
    badge.fill(Qt::transparent);
    QPainter painter(&badge);
    painter.setFont(Theme::font(TextRole::SmallStrong));
    paintBadge(&painter, QRect(distance, 0, side, side), initialOf(typeName(typeId)), typeHue(typeId));
    return badge;
}

} // namespace

IntegrationChooser::IntegrationChooser(QWidget *parent)
    : QWidget(parent),
      m_model(new IntegrationChoiceModel(this)),
      m_button(new MenuButton({}, u"integration"_s, this)),
      m_popup(new PickPopup(m_model, tr("Account Integrations"), tr("Find an integration"), this))
{
    m_popup->setObjectName(u"integrationPopup"_s);
    m_popup->setWide(true);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->addWidget(m_button);
    line->addStretch(1);
    const int side = Theme::tokens().size.icon + Theme::tokens().size.space1;
    m_button->setIconSize({side + 2 * Theme::tokens().size.space1, side});
    setFocusProxy(m_button);
    connect(m_button, &QPushButton::clicked, this, [this] { m_popup->openBelow(m_button); });
    connect(m_popup, &PickPopup::searched, m_model, &IntegrationChoiceModel::setFilter);
    connect(m_popup, &PickPopup::chosen, this, [this](const QString &id) {
        if (id == IntegrationChoiceModel::addingId()) {
            emit addRequested();
            return;
        }
        setChosenId(id);
        emit chosen();
    });
    showChosen();
}

void IntegrationChooser::setIntegrations(const QList<Integration> &integrations)
{
    m_model->setIntegrations(integrations);
    showChosen();
}

void IntegrationChooser::setType(const QString &typeId)
{
    m_model->setType(typeId);
}

void IntegrationChooser::setCanAdd(bool canAdd)
{
    m_model->setCanAdd(canAdd);
}

void IntegrationChooser::setChosenId(const QString &id)
{
    m_chosen = id;
    m_popup->setCurrentId(id);
    showChosen();
}

QString IntegrationChooser::chosenId() const
{
    return m_model->find(m_chosen) ? m_chosen : QString();
}

QString IntegrationChooser::chosenName() const
{
    const auto *choice = m_model->find(m_chosen);
    return choice ? choice->name : QString();
}

void IntegrationChooser::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange) {
        showChosen(); // the badge in the theme's colours
    }
}

void IntegrationChooser::showChosen()
{
    if (!m_button) {
        return;
    }
    const auto *choice = m_model->find(m_chosen);
    //: No integration
    m_button->setText(choice ? displayText(choice->name, longestName) : tr("None Selected"));
    m_button->setIcon(choice ? badgeOf(choice->typeId) : QIcon());
    m_button->setAccessibleName(tr("Account Integration: %1").arg(m_button->text()));
}

} // namespace purser
