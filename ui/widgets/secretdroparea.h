#pragma once

#include <QPlainTextEdit>

namespace purser {

// The open place of a SecretTextEdit: takes what is pasted or dropped, and shows it only when told to. Text never goes
// out of it: not by copying, cutting, dragging or undoing.
class SecretDropArea : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit SecretDropArea(QWidget *parent = nullptr);

    // Whether text is typed here, too. Then what is pasted joins it, and only files are announced.
    void setTypable(bool isTypable);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void pasted(const QByteArray &bytes);
    void fileDropped(const QString &path);

protected:
    bool event(QEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    QMimeData *createMimeDataFromSelection() const override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    bool m_isTypable = false;
};

} // namespace purser
