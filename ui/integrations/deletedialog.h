#pragma once

#include "app/account/integrations.h"
#include "ui/widgets/decisiondialog.h"

namespace purser {

// "Confirm Delete Account Integration": asks, or lists everything that stands in the way, each to be released on the
// spot; the count falls as one goes and Yes appears when nothing is left. What it did comes back in one piece, for
// undo.
class DeleteDialog : public DecisionDialog
{
    Q_OBJECT

public:
    DeleteDialog(Integrations &integrations, const Integration &integration, QWidget *parent);

    // What was taken away: the integration after Yes, and what was released, also after Cancel.
    const Deletion &deletion() const { return m_deletion; }

private:
    void reload();
    void show(const QList<Dependency> &dependencies);
    void showFailure(const Error &error);
    QWidget *makeRow(const Dependency &dependency);
    void release(const Dependency &dependency);
    void confirm();
    void clearBody();

    Integrations &m_integrations;
    Integration m_integration;
    Deletion m_deletion;
    QWidget *m_content = nullptr;
    QPushButton *m_yes;
    bool m_isBusy = false;
};

} // namespace purser
