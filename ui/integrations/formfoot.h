#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace purser {

// The foot of the form: Save, Test connection, Cancel, beside them what is still missing, and Delete when editing.
class FormFoot : public QWidget
{
    Q_OBJECT

public:
    // The keys work wherever the focus is within `page`.
    FormFoot(bool isEditing, QWidget *page);

    // What the buttons depend on.
    struct State
    {
        bool hasType = false;
        bool hasRegistry = false; // to test the connection to
        bool canSave = false;
        bool canTest = false;
        QString remark = {}; // why Save cannot be pressed
    };
    void setState(const State &state);

signals:
    void saveRequested();
    void testRequested();
    void cancelRequested();
    void deleteRequested();

private:
    void addKeys(QWidget *page);

    QPushButton *m_save;
    QPushButton *m_test;
    QLabel *m_remark;
};

} // namespace purser
