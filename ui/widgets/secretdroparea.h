#pragma once

#include <QPlainTextEdit>

namespace purser {

// The empty place of a SecretTextEdit: takes what is pasted or dropped and never shows it.
class SecretDropArea : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit SecretDropArea(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void pasted(const QByteArray &bytes);
    void fileDropped(const QString &path);

protected:
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
};

} // namespace purser
