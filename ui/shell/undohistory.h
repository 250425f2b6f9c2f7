#pragma once

#include "app/account/integrations.h"

#include <QObject>

namespace purser {

// The deletions that can still be taken back, the latest first.
class UndoHistory : public QObject
{
    Q_OBJECT

public:
    UndoHistory(Integrations &integrations, QObject *parent = nullptr);

    void push(const Deletion &deletion);
    bool isEmpty() const { return m_deletions.isEmpty(); }

    // Takes back the latest. Does nothing while one is being taken back.
    void undo();

signals:
    void undone(const purser::Deletion &deletion);
    void failed(const purser::Error &error); // the deletion can still be taken back

private:
    Integrations &m_integrations;
    QList<Deletion> m_deletions;
    bool m_isBusy = false;
};

// "Deleted acme-hub", "Released 2 uses of acme-hub".
QString describe(const Deletion &deletion);

} // namespace purser
