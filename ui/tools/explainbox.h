#pragma once

#include "app/account/account.h"
#include "app/clients/helperexplanation.h"
#include "ui/widgets/card.h"
#include "ui/widgets/rowmodel.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QPushButton;

namespace purser {

class FolderField;
class ListTable;

// What a tool is given: for a registry, a folder and a subscription it says which integration answers, why that one,
// and why the others do not; where several could, one is made the default here.
class ExplainBox : public Card
{
    Q_OBJECT

public:
    ExplainBox(Account &account, QWidget *parent);

    // Those that can be chosen; others can be typed.
    void setHosts(const QStringList &hosts);

    // The account may have changed.
    void reload();

private:
    // An integration of the registry, and what it does.
    struct Row
    {
        QString name = {};
        bool isAnswering = false;
        QString why = {};
    };

    void build();
    QWidget *makeQuestion();
    void readSubscriptions();
    void explain();
    void show(const HelperExplanation &explanation);
    void showDefault(const QString &answering);
    void mark(const QString &name, bool isDefault);

    Account &m_account;
    QComboBox *m_server;
    FolderField *m_folder;
    QComboBox *m_subscription;
    RowModel<Row> *m_model;
    ListTable *m_table;
    QLabel *m_said;
    QPushButton *m_clear;
    QString m_default; // the name of the registry's default
    QTimer m_soon {this};
    int m_question = 0; // answers to earlier ones are too late
};

} // namespace purser
