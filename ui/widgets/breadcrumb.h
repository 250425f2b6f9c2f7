#pragma once

#include <QList>
#include <QWidget>

class QHBoxLayout;

namespace purser {

// Where one is: "Account / Integrations / Add". All but the last lead there, by mouse and by keyboard.
class Breadcrumb : public QWidget
{
    Q_OBJECT

public:
    struct Step
    {
        QString text = {};
        QString target = {}; // what activated() gives

        bool operator==(const Step &) const = default;
    };

    explicit Breadcrumb(QWidget *parent = nullptr);

    // The step's button is named "crumb.<target>". A step whose text is still being read is left out until it is there.
    void setTrail(QList<Step> trail);

signals:
    void activated(const QString &target);

private:
    QHBoxLayout *m_row;
    QList<Step> m_trail;
};

} // namespace purser
