#pragma once

#include "app/clients/toolconnection.h"

#include <QPlainTextEdit>

namespace purser {

// What changes in a file, line by line: removed lines begin with "−", added ones with "+". It can be read and copied.
class DiffView : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit DiffView(QWidget *parent);

    void setLines(const QList<DiffLine> &lines);

    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void colour();

    QList<DiffLine> m_lines;
};

} // namespace purser
