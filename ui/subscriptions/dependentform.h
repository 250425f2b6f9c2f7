#pragma once

#include "app/model/dependent.h"
#include "app/model/result.h"
#include "app/model/subscription.h"
#include "ui/subscriptions/formpage.h"

class QLineEdit;

namespace purser {

class CheckList;
class FolderField;

// Adds a project, an environment or an image to a subscription, or edits one: its name, a project's folder, and what it
// uses.
class DependentForm : public FormPage
{
    Q_OBJECT

public:
    // To add one.
    DependentForm(Account &account, const Subscription &subscription, DependentKind kind, QWidget *parent);
    // To edit one.
    DependentForm(Account &account, const Subscription &subscription, const Dependent &edited, QWidget *parent);

    bool hasUnsavedChanges() const override;
    void focusFirst() override;
    void setFolder(const QString &folder);

signals:
    void scanRequested(const QString &projectId); // its folder is new

protected:
    QStringList missing() const override;
    bool isEditing() const override { return !m_edited.id.isEmpty(); }
    void save() override;

private:
    void build();
    void buildFolder();
    void readIntegrations();
    DependentDraft draft() const;
    void finish(const Result<Dependent> &result);

    Subscription m_subscription;
    Dependent m_edited; // of one that is added, its kind only
    QLineEdit *m_name;
    FieldRow *m_nameRow = nullptr;
    FieldRow *m_folderRow = nullptr;
    FolderField *m_folder = nullptr; // of projects
    CheckList *m_uses;
    QStringList m_usesBefore; // by hand
    bool m_isNameTyped = false; // by the person: no longer taken from the folder
};

} // namespace purser
