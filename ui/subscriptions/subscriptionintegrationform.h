#pragma once

#include "app/model/result.h"
#include "app/model/subscription.h"
#include "ui/subscriptions/formpage.h"

class QLabel;
class QLineEdit;

namespace purser {

class IntegrationChooser;
class PermissionField;

// Enables an integration for a subscription, or edits a subscription integration: the account integration behind it,
// the name that files use, and which projects may use it.
class SubscriptionIntegrationForm : public FormPage
{
    Q_OBJECT

public:
    // To enable one.
    SubscriptionIntegrationForm(Account &account, const Subscription &subscription, QWidget *parent);
    // To edit one.
    SubscriptionIntegrationForm(Account &account, const Subscription &subscription,
        const SubscriptionIntegrationDetails &edited, QWidget *parent);

    bool hasUnsavedChanges() const override;
    void focusFirst() override;

    // Chooses an integration that was added meanwhile; empty: none was.
    void continueWith(const QString &integrationId);

signals:
    void addIntegrationRequested();

protected:
    QStringList missing() const override;
    bool isEditing() const override { return !m_edited.use.id.isEmpty(); }
    void save() override;

private:
    void build();
    void read();
    void readIntegrations();
    void readFilesThatName();
    SubscriptionIntegrationDraft draft() const;
    void suggestName();
    void warnOfRenaming();
    void finish(const SubscriptionIntegrationDraft &saved, const Result<SubscriptionIntegrationDetails> &result);

    Subscription m_subscription;
    SubscriptionIntegrationDetails m_edited;
    IntegrationChooser *m_integration;
    QLineEdit *m_name;
    FieldRow *m_nameRow = nullptr;
    PermissionField *m_permission;
    QStringList m_takenNames; // as nameKey() folds them
    qsizetype m_filesThatName = 0; // how many files say its present name
    bool m_isNameTyped = false; // by the person: no longer suggested
};

} // namespace purser
