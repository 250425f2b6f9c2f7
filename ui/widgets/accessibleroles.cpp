#include "ui/widgets/accessibleroles.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QWidget>

#include <optional>

using namespace Qt::Literals;

namespace purser {

namespace {

std::optional<QAccessible::Role> roleOf(const QString &kind)
{
    if (kind == "purser::MainWindow"_L1) {
        return QAccessible::Window;
    }
    return kind == "purser::EmphasisLabel"_L1 ? std::optional(QAccessible::StaticText) : std::nullopt;
}

QAccessibleInterface *makeVoice(const QString &kind, QObject *object)
{
    const auto role = roleOf(kind);
    return role && object->isWidgetType() ? new QAccessibleWidget(static_cast<QWidget *>(object), *role) : nullptr;
}

} // namespace

void installAccessibleRoles()
{
    QAccessible::installFactory(makeVoice);
}

} // namespace purser
