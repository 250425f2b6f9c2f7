#pragma once

#include "app/types/integrationtype.h"

#include <functional>

class QWidget;

namespace purser {

// What a field that is not secret is entered with, and the way to its value whatever the widget is.
struct FieldInput
{
    QWidget *widget = nullptr;
    std::function<QString()> value = {};
    std::function<void(const QString &)> setValue = {};
    std::function<std::optional<FieldIssue>()> problem = {}; // why the last file was not taken; null: takes none
};

// The widget that fits the field's kind; `changed` is called whenever its value is another.
FieldInput makeFieldInput(const Field &field, const std::function<void()> &changed, QWidget *parent);

} // namespace purser
