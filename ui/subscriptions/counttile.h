#pragma once

#include "ui/theme/icons.h"

#include <QAbstractButton>

namespace purser {

// A number with what it counts, to be pressed: "4 Integrations".
class CountTile : public QAbstractButton
{
    Q_OBJECT

public:
    CountTile(const QString &noun, const QString &objectName, QWidget *parent);

    void setCount(int count);
    // What needs attention among them, in words; empty for nothing.
    void setWarning(const QString &warning);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();

    int m_count = 0;
    QString m_warning;
};

} // namespace purser
