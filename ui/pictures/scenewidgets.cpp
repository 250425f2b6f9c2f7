#include "ui/pictures/scenewidgets.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>

#include <algorithm>

using namespace Qt::Literals;

namespace purser {

namespace {

// What stands over everything else comes first.
QWidgetList stages()
{
    QWidgetList roots = QApplication::topLevelWidgets();
    roots.removeIf([](const QWidget *root) { return !root->isVisible(); });
    std::ranges::stable_sort(roots, [](const QWidget *one, const QWidget *other) {
        const auto rank = [](const QWidget *root) {
            return root->windowType() == Qt::Popup ? 0 : root->windowType() == Qt::Dialog ? 1 : 2;
        };
        return rank(one) < rank(other);
    });
    return roots;
}

bool isOurs(const QWidget &widget)
{
    // Qt's own parts have names such as qt_scrollarea_viewport.
    return !widget.objectName().isEmpty() && !widget.objectName().startsWith("qt_"_L1);
}

QRect placeOf(const QWidget &window, const QWidget &widget, const QRect &part)
{
    return QRect(window.mapFromGlobal(widget.mapToGlobal(part.topLeft())), part.size());
}

// The part of it that nothing above it cuts off.
QRect visiblePart(const QWidget &widget)
{
    return widget.visibleRegion().boundingRect();
}

QRect rowRect(const QAbstractItemView &view, const QModelIndex &row)
{
    QRect rect;
    for (int column = 0; column < view.model()->columnCount(row.parent()); ++column) {
        rect |= view.visualRect(row.siblingAtColumn(column));
    }
    return rect & view.viewport()->rect();
}

} // namespace

QList<QWidget *> controlsInSight()
{
    QList<QWidget *> found;
    const QWidgetList roots = stages();
    for (QWidget *root : roots) {
        if (isOurs(*root)) {
            found << root;
        }
        const QList<QWidget *> children = root->findChildren<QWidget *>();
        for (QWidget *child : children) {
            if (child->window() == root && child->isVisible() && isOurs(*child)) {
                found << child;
            }
        }
    }
    return found;
}

QWidget *findControl(const QString &objectName)
{
    const QList<QWidget *> all = controlsInSight();
    const auto found = std::ranges::find_if(all, [&](const QWidget *each) { return each->objectName() == objectName; });
    return found == all.end() ? nullptr : *found;
}

QModelIndex findRow(const QAbstractItemView &view, const QString &name)
{
    const QAbstractItemModel *model = view.model();
    for (int row = 0; model && row < model->rowCount(view.rootIndex()); ++row) {
        for (int column = 0; column < model->columnCount(view.rootIndex()); ++column) {
            const QModelIndex index = model->index(row, column, view.rootIndex());
            if (index.data().toString() == name) {
                return index;
            }
        }
    }
    return {};
}

std::optional<QRect> findPlace(const QWidget &window, const QString &target)
{
    if (const QWidget *widget = findControl(target)) {
        const QRect part = visiblePart(*widget);
        return part.isEmpty() ? std::nullopt : std::optional(placeOf(window, *widget, part));
    }
    const auto *view = qobject_cast<const QAbstractItemView *>(findControl(target.section(u'/', 0, 0)));
    const QModelIndex row = view ? findRow(*view, target.section(u'/', 1)) : QModelIndex();
    if (!row.isValid() || rowRect(*view, row).isEmpty()) {
        return {};
    }
    return placeOf(window, *view->viewport(), rowRect(*view, row));
}

QStringList namesInSight()
{
    QStringList names;
    const QList<QWidget *> all = controlsInSight();
    for (const QWidget *each : all) {
        names << each->objectName();
    }
    names.sort();
    names.removeDuplicates();
    return names;
}

QString accessibleNameOf(const QString &target)
{
    QWidget *widget = findControl(target);
    QAccessibleInterface *reader = widget ? QAccessible::queryAccessibleInterface(widget) : nullptr;
    QString name = reader ? reader->text(QAccessible::Name) : target.section(u'/', 1);
    while (name.endsWith(u':') || name.endsWith(u' ')) {
        name.chop(1);
    }
    return name;
}

} // namespace purser
