#pragma once

#include <QAbstractButton>

namespace purser {

// A filter that is on or off, with how many it would show: "Failing 1". Hides itself when the count is 0 and it is off.
class Chip : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Chip(const QString &text, QWidget *parent = nullptr);

    void setCount(qsizetype count);
    qsizetype count() const { return m_count; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    qsizetype m_count = 0;
};

} // namespace purser
