#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;
class QRadioButton;

namespace purser {

// Where secrets are to go: a file that is typed or browsed for, or the clipboard.
class ExportTarget : public QWidget
{
    Q_OBJECT

public:
    explicit ExportTarget(QWidget *parent);

    bool isClipboard() const;
    QString path() const; // empty: none is given yet

    // In the person's own folder, as long as no other path was typed.
    void offerFileName(const QString &name);

signals:
    void changed();

private:
    void build();
    void browse();

    QRadioButton *m_file;
    QRadioButton *m_clipboard;
    QLineEdit *m_path;
    QPushButton *m_browse;
    bool m_isTyped = false;
};

} // namespace purser
