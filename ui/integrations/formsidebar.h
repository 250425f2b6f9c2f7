#pragma once

#include "app/account/integrationchecks.h"
#include "ui/integrations/keyfacts.h"

#include <QWidget>

#include <stop_token>

namespace purser {

class Card;
class CheckTrace;

// The right side of the form: what to know about the type, and once the connection is tested the check's trace. Closing
// the form stops the test.
class FormSidebar : public QWidget
{
    Q_OBJECT

public:
    explicit FormSidebar(IntegrationChecks &checks, QWidget *parent = nullptr);
    ~FormSidebar() override;

    // Also stops a test, since it was of another type.
    void showNotes(const IntegrationType &type);
    void clear();

    // What was found out about a key, above the notes; empty takes it away.
    void showFacts(const QList<KeyFact> &facts);

    // Tests what the form holds; a test that is still running is stopped.
    void test(const Draft &draft, const QString &editedId);

signals:
    // Nothing could be asked, because of these.
    void issuesFound(const QList<purser::FieldIssue> &issues);
    // The person allows what the check offered; it is worth testing again.
    void allowed(const purser::Trust &trust);

private:
    void bringIntoView();
    void stop();
    void finish(const Result<CheckReport> &report);

    IntegrationChecks &m_checks;
    Card *m_notes = nullptr;
    Card *m_facts = nullptr;
    CheckTrace *m_trace;
    std::stop_source m_stop;
};

} // namespace purser
