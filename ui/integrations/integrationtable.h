#pragma once

#include "app/model/integration.h"

#include <QTableView>

namespace purser {

class IntegrationModel;

// The list itself: two-line rows with Edit and Delete, the same by key (Return or F2, Delete) and in the context menu.
// Column widths give way in a fixed order when the window is narrow; the current row stays current whatever changes.
class IntegrationTable : public QTableView
{
    Q_OBJECT

public:
    IntegrationTable(IntegrationModel *model, QWidget *parent = nullptr);

    void setReadOnly(bool readOnly);
    bool isSortedByName() const;

signals:
    void editRequested(const QString &id);
    void deleteRequested(const QString &id);
    void checkRequested(const QString &id);
    void repositoriesRequested(const QString &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitColumns();
    void applySizes();
    QString currentId() const;
    void keepCurrent();

    IntegrationModel *m_model;
    QString m_kept; // id of the current row while the model is rebuilt
    int m_keptRow = 0;
    bool m_readOnly = false;
};

} // namespace purser
