#include "ui/subscriptions/subscriptionmenu.h"

using namespace Qt::Literals;

namespace purser {

using Place = SubscriptionView::Place;

SubscriptionMenu::SubscriptionMenu(SubscriptionView *view, QWidget *parent)
    : SideMenu(tr("Subscription Settings"), parent), m_view(view)
{
    setObjectName(u"subscriptionMenu"_s);
    const auto add = [this](Place place, const QString &text, const QString &objectName) {
        addEntry(static_cast<int>(place), text, objectName);
    };
    add(Place::Overview, tr("Overview"), u"subscriptionMenu.overview"_s);
    add(Place::Integrations, tr("Integrations"), u"subscriptionMenu.integrations"_s);
    add(Place::Projects, tr("Projects"), u"subscriptionMenu.projects"_s);
    add(Place::Environments, tr("Environments"), u"subscriptionMenu.environments"_s);
    add(Place::Images, tr("Images"), u"subscriptionMenu.images"_s);
    add(Place::Options, tr("Options"), u"subscriptionMenu.options"_s);
    connect(this, &SideMenu::entryChosen, this, [this](int id) { emit placeChosen(static_cast<Place>(id)); });
    connect(view, &SubscriptionView::placeChanged, this, &SubscriptionMenu::refresh);
    connect(view, &SubscriptionView::subscriptionChanged, this, &SubscriptionMenu::refresh);
    refresh();
}

void SubscriptionMenu::refresh()
{
    setCurrentEntry(static_cast<int>(m_view->place()));
    const Subscription &subscription = m_view->subscription();
    const auto count = [this](Place place, int things) { setEntryCount(static_cast<int>(place), things); };
    count(Place::Integrations, subscription.integrations);
    count(Place::Projects, subscription.projects);
    count(Place::Environments, subscription.environments);
    count(Place::Images, subscription.images);
}

} // namespace purser
