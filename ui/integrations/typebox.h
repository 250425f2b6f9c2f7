#pragma once

#include "ui/widgets/dropdown.h"

namespace purser {

class PickPopup;
class TypeModel;

// The dropdown of integration types: opened, or by typing, it searches them; closed, the arrow keys step through them.
class TypeBox : public Dropdown
{
    Q_OBJECT

public:
    // Its popup belongs to the parent: within a dropdown it would look like the list of one.
    explicit TypeBox(QWidget *parent);

    QString typeId() const; // empty: none chosen
    void setTypeId(const QString &id);

    // The types of this family come first; empty: none does.
    void setFamily(const QString &family);

    void showPopup() override;

signals:
    void chosen(const QString &typeId); // by the person

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fill();

    TypeModel *m_types;
    PickPopup *m_popup;
};

} // namespace purser
