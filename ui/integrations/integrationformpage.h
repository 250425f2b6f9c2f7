#pragma once

#include "app/account/account.h"
#include "ui/subscriptions/fileopener.h"

#include <QWidget>

class QBoxLayout;
class QVBoxLayout;

namespace purser {

class Card;
class CheckHistory;
class FormFoot;
class FormSidebar;
class IntegrationForm;
class MessageBar;
class ProjectScans;
class SubscriptionChooser;
class TypeChooser;
class UsedBy;

// The page that adds an integration, or edits one: type, fields, subscriptions, Save, Test connection, Cancel.
class IntegrationFormPage : public QWidget
{
    Q_OBJECT

public:
    // To add one.
    IntegrationFormPage(Account &account, ProjectScans &scans, QWidget *parent);
    // To edit one.
    IntegrationFormPage(Account &account, ProjectScans &scans, const Integration &integration, QWidget *parent);

    // How a file that uses the integration is shown; the desktop's way unless told otherwise.
    void setFileOpener(const FileOpener &open);

    QString editedId() const { return m_edited.id; }
    bool isEditing() const { return !m_edited.id.isEmpty(); }
    bool hasUnsavedChanges() const;

    // Puts the cursor where one starts.
    void focusFirst();

signals:
    void saved(const purser::Integration &integration, bool isNew);
    void cancelled();
    void deleteRequested(const QString &id);
    void repositoriesRequested(const purser::Integration &integration);
    void assigned(const QString &otherNames); // to further subscriptions; where it got another name, in words
    void goToRequested(const purser::Dependency &dependency); // something that uses the integration

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void buildColumns(QWidget *left);
    void buildFoot();
    void buildUses(QVBoxLayout *column);
    void chooseType(const QString &typeId);
    const IntegrationType *type() const; // nullptr: none chosen yet
    void updateButtons();
    void showFacts(const FieldValues &values);
    void save();
    void finishSaving(const Result<Integration> &result);
    void test();
    void allow(const Trust &trust);
    void showFailure(const Error &error);
    void unlock(); // the keychain, then saves

    Account &m_account;
    ProjectScans &m_scans;
    Integration m_edited;
    Card *m_card;
    MessageBar *m_bar;
    TypeChooser *m_types = nullptr; // when adding
    IntegrationForm *m_form;
    SubscriptionChooser *m_subscriptions = nullptr; // when adding
    FormSidebar *m_sidebar;
    UsedBy *m_usedBy = nullptr; // when editing
    CheckHistory *m_checkHistory = nullptr; // when editing, where there is a registry to ask
    QBoxLayout *m_columns = nullptr; // the fields and what is to know about them
    FormFoot *m_foot = nullptr;
    bool m_isBusy = false; // saving
};

} // namespace purser
