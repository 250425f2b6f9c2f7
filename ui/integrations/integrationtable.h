#pragma once

#include "app/model/integration.h"

#include <QTableView>

namespace purser {

class IntegrationModel;

// The list itself: two-line rows with Edit and Delete, the same by key (Return or F2, Delete) and in the context menu,
// of the current row; Check (Ctrl+T) and Export are of all selected ones. Column widths give way in a fixed order when the window
// is narrow; the current row stays current and the selected ones selected whatever changes.
class IntegrationTable : public QTableView
{
    Q_OBJECT

public:
    IntegrationTable(IntegrationModel *model, QWidget *parent = nullptr);

    void setReadOnly(bool readOnly);
    bool isSortedByName() const;
    int selectedCount() const;
    QStringList selectedIds() const; // as listed

signals:
    void selectedCountChanged(int count);
    void editRequested(const QString &id);
    void deleteRequested(const QString &id);
    void checkRequested(const QStringList &ids);
    void checkAllRequested();
    void repositoriesRequested(const QString &id);
    void exportRequested(const QStringList &ids);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitColumns();
    void applySizes();
    QString currentId() const;
    void noteSelection();
    void keepSelection();

    IntegrationModel *m_model;
    QString m_kept; // id of the current row while the model is rebuilt
    int m_keptRow = 0;
    QStringList m_keptSelection; // ids, if more than the current one
    bool m_readOnly = false;
};

} // namespace purser
