#pragma once

#include "app/account/checkround.h"

#include <QTimer>
#include <QWidget>

class QLabel;

namespace purser {

class ProgressLine;

// How far a round of checks has come ("37 of 200 checked, 3 failing"), with Cancel. It appears only if the round takes
// a while.
class CheckProgress : public QWidget
{
    Q_OBJECT

public:
    explicit CheckProgress(QWidget *parent = nullptr);

    void begin();
    void showTally(const RoundTally &tally);
    void end();

signals:
    void cancelled();

private:
    QLabel *m_text;
    ProgressLine *m_line;
    QTimer m_delay;
};

} // namespace purser
