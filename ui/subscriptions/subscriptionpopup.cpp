#include "ui/subscriptions/subscriptionpopup.h"

#include "app/model/displaytext.h"
#include "ui/subscriptions/subscriptionmodel.h"

using namespace Qt::Literals;

namespace purser {

SubscriptionPopup::SubscriptionPopup(SubscriptionModel *model, QWidget *parent)
    : PickPopup(model, tr("Subscriptions"), tr("Find a subscription"), parent), m_subscriptions(model)
{
    setObjectName(u"subscriptionPopup"_s);
    connect(this, &PickPopup::searched, this, [this](const QString &text) {
        m_subscriptions->setFilter(text);
        updateAddText();
    });
    connect(model, &QAbstractItemModel::modelReset, this, &SubscriptionPopup::updateAddText);
}

void SubscriptionPopup::setCanAdd(bool canAdd, bool always)
{
    m_canAdd = canAdd;
    m_canAddAlways = always;
    updateAddText();
}

void SubscriptionPopup::updateAddText()
{
    const QString name = searchText().trimmed();
    if (m_canAdd && !name.isEmpty() && !m_subscriptions->hasName(name)) {
        setAddText(tr("Add subscription “%1”").arg(displayText(name, 40)));
    } else {
        setAddText(m_canAdd && m_canAddAlways ? tr("Add subscription…") : QString());
    }
}

} // namespace purser
