#pragma once

#include "app/model/dependent.h"
#include "app/model/error.h"
#include "app/model/subscription.h"
#include "ui/subscriptions/fileopener.h"
#include "ui/widgets/breadcrumb.h"

#include <QStackedWidget>

namespace purser {

class Account;
class DependentForm;
class DependentsPage;
class FormPage;
class ProjectPage;
class ProjectScans;
class ScanStates;
class SubscriptionIntegrationForm;
class SubscriptionIntegrationsPage;
class SubscriptionOptionsPage;
class SubscriptionOverviewPage;

// Everything there is of one subscription: its overview, what it uses, what depends on that, and its options. A form
// takes the place of the page it was opened from.
class SubscriptionView : public QStackedWidget
{
    Q_OBJECT

public:
    enum class Place { Overview, Integrations, Projects, Environments, Images, Options };
    Q_ENUM(Place)

    SubscriptionView(Account &account, ProjectScans &scans, QWidget *parent);

    static Place placeFor(DependentKind kind);

    // Shows a page of a subscription; a form that is open is left without asking. `thingId` is the subscription
    // integration to select, or the project to open, or the environment or image to select.
    void open(const QString &subscriptionId, Place place, const QString &thingId = {});

    // Opens the form to enable an integration, as the page's button does.
    void enableIntegration();

    QString subscriptionId() const { return m_subscription.id; }
    const Subscription &subscription() const { return m_subscription; }
    Place place() const { return m_place; }

    // Where one is. Every target is for follow(), but "subscriptions", which leads to the list of all of them.
    QList<Breadcrumb::Step> trail() const;
    void follow(const QString &target);

    bool hasUnsavedChanges() const;

    // The answer to addIntegrationRequested(): the id of the integration that was added, empty if none was. What was
    // typed before is still there.
    void continueEnabling(const QString &integrationId);

    void focusFirst();
    void focusSearch();

    // Reads everything anew: another program has written to the account.
    void reload();

    // How a file found by a scan is shown to the person; the desktop's way unless told otherwise.
    void setFileOpener(const FileOpener &open);

signals:
    void trailChanged();
    void placeChanged();
    void subscriptionChanged(); // its name, or how much is in it
    void addIntegrationRequested();
    void integrationRequested(const QString &integrationId);
    void gone(); // the subscription is not there any more
    void message(const QString &text, bool isUndoable);
    void failed(const purser::Error &error);

private:
    void build();
    void buildDependents(DependentKind kind);
    void connectForm(FormPage *form);
    void followChanges();
    void readSubscription();
    void takeSubscription(const Subscription &subscription);
    void showPlace(const QString &thingId = {});
    void showForm(FormPage *form);
    void discardForm();
    void leaveForm(); // asks where something would be lost

    void editSubscriptionIntegration(const SubscriptionIntegrationDetails &edited);
    void removeSubscriptionIntegration(const SubscriptionIntegrationDetails &removed);
    void addDependent(DependentKind kind);
    void editDependent(const Dependent &edited);
    void removeDependent(const Dependent &removed);
    void showProject(const QString &projectId);

    Account &m_account;
    ScanStates *m_scans;
    FileOpener m_openFile;
    Subscription m_subscription;
    Place m_place = Place::Overview;
    SubscriptionOverviewPage *m_overview;
    SubscriptionIntegrationsPage *m_integrations;
    QHash<DependentKind, DependentsPage *> m_dependents;
    SubscriptionOptionsPage *m_options;
    ProjectPage *m_project;
    FormPage *m_form = nullptr;
    QWidget *m_behindForm = nullptr; // the page to come back to
};

} // namespace purser
