#pragma once

#include "app/model/checkreport.h"
#include "app/model/error.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"

namespace purser {

class ProgressLine;

// The colour of a verdict, wherever it stands.
Tone toneOf(Verdict verdict);

// What a check found out: the verdict in its colour, a sentence, how it was proved, the steps with their times, advice,
// what could be allowed to get further, and the report to copy.
class CheckTrace : public Card
{
    Q_OBJECT

public:
    explicit CheckTrace(QWidget *parent = nullptr);

    void showRunning();
    void showReport(const CheckReport &report);
    void showFailure(const Error &error); // nothing could be asked

signals:
    // The person allows what the report offered; the check is worth running again.
    void allowed(const purser::Trust &trust);
    void stopRequested();

private:
    void clear();
    void addText(const QString &text, TextRole role);
    void addStep(const CheckStep &step);
    void addOffer(const CheckOffer &offer);
    void addCopyButton(const CheckReport &report);

    QWidget *m_content = nullptr;
    QVBoxLayout *m_column = nullptr;
    ProgressLine *m_progress;
};

} // namespace purser
