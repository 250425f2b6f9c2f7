#pragma once

#include <QTimer>
#include <QWidget>

namespace purser {

// A thin bar for "something is under way, no telling how long", or how much of it is done once that is known. Nothing
// for the first 400 ms; its place is kept, so nothing moves when it appears. Stands still when motion is off.
class ProgressLine : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressLine(QWidget *parent = nullptr);

    void start();
    void stop();
    bool isRunning() const { return m_running; } // from start() to stop()
    bool isShowing() const { return m_showing; } // once the delay is over

    // Until the next stop(): a total of 0 is no telling.
    void setDone(int done, int total);

    void setDelay(int milliseconds);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void appear();

    QTimer m_delay;
    QTimer m_step;
    int m_position = 0; // 0 … 99, in percent of the width
    int m_done = 0;
    int m_total = 0;
    bool m_running = false;
    bool m_showing = false;
};

} // namespace purser
