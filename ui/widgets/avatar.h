#pragma once

#include <QWidget>

namespace purser {

// A subscription's initial on a disc, in the hue of its name.
class Avatar : public QWidget
{
    Q_OBJECT

public:
    explicit Avatar(const QString &name, QWidget *parent = nullptr);

    void setName(const QString &name);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
};

} // namespace purser
