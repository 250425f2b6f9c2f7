#include "ui/widgets/columntitle.h"

#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QHeaderView>
#include <QTableView>

namespace purser {

int titleWidth(const QTableView &table, int column)
{
    const QString title = table.model()->headerData(column, Qt::Horizontal).toString();
    if (title.isEmpty()) {
        return 0;
    }
    const Sizes &sizes = Theme::tokens().size;
    const int beginning = table.horizontalHeader()->visualIndex(column) == 0 ? sizes.space4 : sizes.space2;
    const int arrow = table.isSortingEnabled() ? sizes.icon : 0;
    const int text = QFontMetrics(Theme::font(TextRole::SmallStrong)).horizontalAdvance(title);
    return beginning + text + arrow + 2 * sizes.space1 + 1;
}

} // namespace purser
