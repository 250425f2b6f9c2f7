#pragma once

#include "ui/subscriptions/subscriptionview.h"
#include "ui/widgets/sidemenu.h"

namespace purser {

// The card at the left while a subscription is shown, "Subscription Settings": its pages, with how many things each
// holds. It follows the view by itself.
class SubscriptionMenu : public SideMenu
{
    Q_OBJECT

public:
    SubscriptionMenu(SubscriptionView *view, QWidget *parent);

    // Marks where the view is: also after a choice that was not followed.
    void refresh();

signals:
    void placeChosen(purser::SubscriptionView::Place place);

private:
    SubscriptionView *m_view;
};

} // namespace purser
