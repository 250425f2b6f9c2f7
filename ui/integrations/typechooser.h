#pragma once

#include "app/types/integrationtype.h"

#include <QWidget>

namespace purser {

class Dropdown;
class TypeBox;

// The pair of dropdowns that chooses an integration type: the family brings its types to the top; choosing a type alone
// is enough.
class TypeChooser : public QWidget
{
    Q_OBJECT

public:
    explicit TypeChooser(QWidget *parent = nullptr);

    const IntegrationType *type() const; // nullptr: none chosen yet
    void setType(const QString &id);

signals:
    void chosen(const QString &typeId);

private:
    void chooseFamily(const QString &family);

    Dropdown *m_family;
    TypeBox *m_type;
};

// A type that cannot be chosen any more: label, badge and name.
QWidget *makeTypeLine(const IntegrationType &type, QWidget *parent);

// The letter badge of a type, for dropdowns and headings.
QIcon typeIcon(const IntegrationType &type);

} // namespace purser
