#pragma once

#include "ui/subscriptions/projectfindings.h"

#include <QWidget>

class QPushButton;
class QStackedLayout;

namespace purser {

class EmptyState;
class ListTable;

// What the last scan of a project found: the uses, and what to look at; or why there is nothing.
class FindingsPane : public QWidget
{
    Q_OBJECT

public:
    explicit FindingsPane(QWidget *parent);

    void clear(); // another project's are being read
    void setProject(const Dependent &project);
    void setFiles(const QList<ScannedFile> &files);
    void setCanScan(bool canScan);
    void focusFirst();

    const UseModel *uses() const { return m_uses; }
    const NoteModel *notes() const { return m_notes; }

signals:
    void fileRequested(const QString &file, int line); // relative to the folder; empty: the folder
    void scanRequested();
    void folderRequested();

private:
    enum class Pane { Loading, Findings, Empty };

    void buildTables();
    void showPane();

    Dependent m_project;
    UseModel *m_uses;
    NoteModel *m_notes;
    ListTable *m_useTable;
    ListTable *m_noteTable;
    EmptyState *m_empty;
    QPushButton *m_action;
    QStackedLayout *m_panes;
};

} // namespace purser
