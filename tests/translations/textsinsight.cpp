#include "tests/translations/textsinsight.h"

#include "ui/widgets/listdelegate.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTableView>

using namespace Qt::Literals;

namespace purser {

namespace {

void add(QMap<QString, QString> &texts, const QWidget &widget, const QStringList &found)
{
    for (const QString &text : found) {
        if (!text.isEmpty()) {
            texts.insert(
                text, u"%1 %2"_s.arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName()));
        }
    }
}

QStringList textsOfModel(const QAbstractItemModel &model)
{
    QStringList texts;
    for (int column = 0; column < model.columnCount(); ++column) {
        texts << model.headerData(column, Qt::Horizontal).toString();
        for (int row = 0; row < model.rowCount(); ++row) {
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole),
                     int(Qt::AccessibleDescriptionRole), int(ListRole::SecondLine), int(ListRole::Trailing)}) {
                texts << model.index(row, column).data(role).toString();
            }
        }
    }
    return texts;
}

QStringList textsOf(const QWidget &widget)
{
    QStringList texts {widget.toolTip(), widget.whatsThis(), widget.accessibleName(), widget.accessibleDescription()};
    if (widget.isWindow()) {
        texts << widget.windowTitle();
    }
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        texts << label->text();
    } else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        texts << button->text();
    } else if (const auto *line = qobject_cast<const QLineEdit *>(&widget)) {
        texts << line->placeholderText();
    } else if (const auto *edit = qobject_cast<const QPlainTextEdit *>(&widget)) {
        texts << edit->placeholderText();
    } else if (const auto *group = qobject_cast<const QGroupBox *>(&widget)) {
        texts << group->title();
    } else if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
        texts << box->placeholderText() << textsOfModel(*box->model());
    } else if (const auto *header = qobject_cast<const QHeaderView *>(&widget); header != nullptr) {
        return texts; // its table tells
    } else if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget); view && view->model()) {
        texts << textsOfModel(*view->model());
    }
    for (const QAction *action : widget.actions()) {
        texts << action->text() << action->toolTip();
    }
    return texts;
}

} // namespace

QMap<QString, QString> textsInSight()
{
    QMap<QString, QString> texts;
    for (QWidget *root : QApplication::topLevelWidgets()) {
        if (!root->isVisible()) {
            continue;
        }
        add(texts, *root, textsOf(*root));
        for (QWidget *child : root->findChildren<QWidget *>()) {
            if (child->isVisible()) {
                add(texts, *child, textsOf(*child));
            }
        }
    }
    return texts;
}

} // namespace purser
