#pragma once

#include "app/model/checkreport.h"
#include "app/model/error.h"
#include "app/types/integrationtype.h"

#include <QWidget>

class QStackedLayout;

namespace purser {

class Card;
class CheckTrace;

// The right side of the form: what to know about the type, and once tested the check's trace.
class FormSidebar : public QWidget
{
    Q_OBJECT

public:
    explicit FormSidebar(QWidget *parent = nullptr);

    void showNotes(const IntegrationType &type);
    void showRunning();
    void showReport(const CheckReport &report);
    void showFailure(const Error &error);

signals:
    void allowed(const purser::Trust &trust);
    void stopRequested();

private:
    Card *m_notes = nullptr;
    CheckTrace *m_trace;
    QWidget *m_filler;
};

} // namespace purser
