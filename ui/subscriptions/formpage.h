#pragma once

#include "app/model/error.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace purser {

class Account;
class Card;
class FieldRow;
class MessageBar;

// A page with one column of fields, and Save and Cancel below it. Errors are said at the fields they are about; what
// was typed stays until it is saved.
class FormPage : public QWidget
{
    Q_OBJECT

public:
    FormPage(Account &account, const QString &title, QWidget *parent);

    virtual bool hasUnsavedChanges() const = 0;
    // Puts the cursor where one starts.
    virtual void focusFirst() = 0;

    // What the breadcrumb says of it: "Edit".
    QString crumb() const { return m_crumb; }

signals:
    void saved(const QString &id, const QString &text); // of what, and a sentence that says so
    void cancelled();

protected:
    void setCrumb(const QString &crumb) { m_crumb = crumb; }
    // `id` is the one by which issues name the field.
    FieldRow *addField(const QString &id, FieldRow *row);
    void addWidget(QWidget *widget);

    // What is still missing for Save, as labels of fields; called by refresh().
    virtual QStringList missing() const = 0;
    virtual bool isEditing() const = 0;
    virtual void save() = 0;

    // To be called whenever something in the form has changed.
    void refresh();
    // While its answer is awaited nothing else can be saved.
    void setBusy(bool isBusy);
    bool isBusy() const { return m_isBusy; }
    void showFailure(const Error &error);
    Account &account() const { return m_account; }

    void keyPressEvent(QKeyEvent *event) override;

private:
    void build(const QString &title);
    void buildFoot();

    Account &m_account;
    Card *m_card;
    MessageBar *m_bar;
    QVBoxLayout *m_fields;
    QHash<QString, FieldRow *> m_rows;
    QPushButton *m_save;
    QLabel *m_remark;
    QString m_crumb;
    bool m_isBusy = false;
};

} // namespace purser
