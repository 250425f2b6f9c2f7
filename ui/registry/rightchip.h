#pragma once

#include "app/model/rights.h"

#include <QWidget>

namespace purser {

// "May pull" on a pill: a sign, a word and a colour that say the same.
class RightChip : public QWidget
{
    Q_OBJECT

public:
    RightChip(RightKind kind, QWidget *parent);

    void setAnswer(Right::Answer answer);
    QString text() const { return m_text; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    RightKind m_kind;
    Right::Answer m_answer = Right::Answer::Unknown;
    QString m_text;
};

} // namespace purser
