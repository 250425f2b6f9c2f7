#pragma once

#include <QLineEdit>

namespace purser {

// A line to search by: magnifier, placeholder, a button that empties it. Escape empties it too.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(const QString &placeholder, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace purser
