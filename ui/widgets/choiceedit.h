#pragma once

#include "ui/widgets/dropdown.h"

namespace purser {

// One of several words, or another one typed in. While typing it offers the words that contain what is typed.
class ChoiceEdit : public Dropdown
{
    Q_OBJECT

public:
    ChoiceEdit(const QStringList &choices, const QString &placeholder, QWidget *parent = nullptr);
};

} // namespace purser
