#pragma once

#include "ui/widgets/pickpopup.h"

namespace purser {

class SubscriptionModel;

// The subscriptions, dropping down from a button.
class SubscriptionPopup : public PickPopup
{
    Q_OBJECT

public:
    SubscriptionPopup(SubscriptionModel *model, QWidget *parent);

    // Offers to add a subscription: of the name that was searched for and not found, and without a search at all when
    // `always`.
    void setCanAdd(bool canAdd, bool always = false);

private:
    void updateAddText();

    SubscriptionModel *m_subscriptions;
    bool m_canAdd = false;
    bool m_canAddAlways = false;
};

} // namespace purser
