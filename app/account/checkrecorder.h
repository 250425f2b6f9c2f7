#pragma once

#include "app/account/integrations.h"

#include <QTimer>

namespace purser {

// Remembers the verdicts of many checks, a batch at a time, so that a thousand of them are no thousand transactions.
// Must outlive its tasks.
class CheckRecorder
{
public:
    explicit CheckRecorder(Integrations &integrations);

    // Remembered a moment later, together with what else came until then.
    void add(const FinishedCheck &finished);

    // Once it answers, all that was added is remembered.
    QCoro::Task<void> flush();

private:
    Integrations &m_integrations;
    QList<FinishedCheck> m_waiting;
    QTimer m_pause;
};

} // namespace purser
