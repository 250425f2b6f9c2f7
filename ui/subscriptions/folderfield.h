#pragma once

#include <QWidget>

class QLineEdit;

namespace purser {

// A folder of this computer: typed, browsed for, or dropped.
class FolderField : public QWidget
{
    Q_OBJECT

public:
    explicit FolderField(QWidget *parent);

    void setFolder(const QString &folder);
    QString folder() const;

signals:
    void changed();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void browse();

    QLineEdit *m_line;
};

} // namespace purser
