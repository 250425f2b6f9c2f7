#include "ui/shell/undohistory.h"

#include "app/model/displaytext.h"

#include <utility>

namespace purser {

UndoHistory::UndoHistory(Integrations &integrations, QObject *parent)
    : QObject(parent), m_integrations(integrations) { }

void UndoHistory::push(const Deletion &deletion)
{
    m_deletions << deletion;
}

void UndoHistory::undo()
{
    if (m_deletions.isEmpty() || std::exchange(m_isBusy, true)) {
        return;
    }
    // Others may be pushed while this one is on its way back.
    const qsizetype which = m_deletions.size() - 1;
    QCoro::connect(m_integrations.undo(m_deletions.last()), this, [this, which](const Result<Done> &result) {
        m_isBusy = false;
        if (!result) {
            emit failed(result.error());
            return;
        }
        emit undone(m_deletions.takeAt(which));
    });
}

QString describe(const Deletion &deletion)
{
    if (deletion.integration) {
        return UndoHistory::tr("Deleted %1.").arg(displayText(deletion.integration->name));
    }
    return UndoHistory::tr("Released %n use(s).", nullptr, static_cast<int>(deletion.released.size()));
}

} // namespace purser
