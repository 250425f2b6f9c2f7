#pragma once

#include "app/model/dependent.h"
#include "app/model/result.h"
#include "ui/subscriptions/fileopener.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace purser {

class Account;
class Card;
class FindingsPane;
class MessageBar;
class ProgressLine;
class ScanStates;

// One project: its folder, its scan, and everything the scan found, file by file and line by line.
class ProjectPage : public QWidget
{
    Q_OBJECT

public:
    ProjectPage(Account &account, ScanStates *scans, QWidget *parent);

    void open(const QString &projectId);
    void load();
    const Dependent &project() const { return m_project; }
    void setFileOpener(const FileOpener &open) { m_openFile = open; }
    void focusFirst();

signals:
    void loaded(); // project() is another one, or has changed
    void editRequested(const purser::Dependent &edited);
    void deleteRequested(const purser::Dependent &removed);
    void gone();

private:
    void build();
    void buildHead();
    void show(const Result<Dependent> &project);
    void showScan();
    QString summary() const;
    void openFile(const QString &file, int line);

    Account &m_account;
    ScanStates *m_scans;
    FileOpener m_openFile = openOnDesktop;
    QString m_id;
    Dependent m_project;
    Card *m_card;
    MessageBar *m_bar;
    ProgressLine *m_progress;
    QLabel *m_folder;
    QLabel *m_state;
    QLabel *m_byHand;
    QPushButton *m_scan = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_delete = nullptr;
    FindingsPane *m_findings;
    QTimer m_patience; // before an ongoing scan is counted
};

} // namespace purser
