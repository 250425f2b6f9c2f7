#pragma once

class QTableView;

namespace purser {

// How wide a column has to be for its title to be read whole, with the arrow of the sorted column.
int titleWidth(const QTableView &table, int column);

} // namespace purser
