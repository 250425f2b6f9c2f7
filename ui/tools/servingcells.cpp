#include "ui/tools/servingcells.h"

#include "app/model/displaytext.h"
#include "app/model/homepath.h"
#include "app/model/joinedtext.h"
#include "app/model/namekey.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/listdelegate.h"

#include <QCoreApplication>

using namespace Qt::Literals;

namespace purser {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("ServingList", source);
}

QVariant registryCell(const ServedRegistry &row, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return displayText(row.host);
    case ListRole::SecondLine:
        return displayText(joinedList(row.integrations));
    case Qt::AccessibleTextRole:
        return text(QT_TRANSLATE_NOOP("ServingList", "%1, of %2"))
            .arg(displayText(row.host), displayText(joinedList(row.integrations)));
    default:
        return {};
    }
}

QVariant servingCell(const Serving &serving, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return servingText(serving);
    case ListRole::SecondLine:
    case Qt::ToolTipRole:
        return serving.path.isEmpty() ? QString() : homePathText(serving.path);
    case ListRole::ToneOf:
        switch (serving.by) {
        case Serving::By::Purser:
            return static_cast<int>(Tone::Good);
        case Serving::By::PlainText:
            return static_cast<int>(Tone::Warning);
        case Serving::By::Nobody:
            return static_cast<int>(Tone::Muted);
        case Serving::By::OtherHelper:
            return {};
        }
        return {};
    default:
        return {};
    }
}

} // namespace

ServingModel *makeServingModel(QObject *parent)
{
    const ServingModel::Column registry {text(QT_TRANSLATE_NOOP("ServingList", "Registry")), registryCell,
        [](const ServedRegistry &row) { return SortKey {nameKey(row.host)}; }};
    const auto column = [](Tool tool) {
        return ServingModel::Column {toolName(tool),
            [tool](const ServedRegistry &row, int role) { return servingCell(row.servingOf(tool), role); },
            [tool](const ServedRegistry &row) { return SortKey {servingText(row.servingOf(tool))}; }};
    };
    return new ServingModel(
        {registry, column(Tool::Docker), column(Tool::Containers)}, [](const ServedRegistry &row) { return row.host; },
        parent);
}

} // namespace purser
