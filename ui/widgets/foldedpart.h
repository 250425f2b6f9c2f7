#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace purser {

// A part of a form that most people never need: one line with its name and what is in it, and below that, once the
// line is pressed, its fields.
class FoldedPart : public QWidget
{
    Q_OBJECT

public:
    FoldedPart(const QString &title, const QString &content, const QString &objectName, QWidget *parent = nullptr);

    // Where its fields go.
    QVBoxLayout *column() const { return m_column; }

    bool isOpen() const;
    void setOpen(bool isOpen);

private:
    void showFields(bool isOpen);

    QPushButton *m_line;
    QLabel *m_content; // said while it is closed
    QWidget *m_fields;
    QVBoxLayout *m_column;
};

} // namespace purser
