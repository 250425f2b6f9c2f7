#pragma once

#include <QWidget>

namespace purser {

// A sentence with one part of it semibold, wrapped and shown as it is: "Are you sure you want to delete acme-hub?". It
// draws the text itself, since a QLabel could only do that with HTML.
class EmphasisLabel : public QWidget
{
    Q_OBJECT

public:
    explicit EmphasisLabel(QWidget *parent = nullptr);

    // `sentence` holds "%1" where `emphasized` goes.
    void setText(const QString &sentence, const QString &emphasized);
    QString text() const { return m_text; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int layOut(int width, QPainter *painter) const;

    Q_PROPERTY(QString text READ text)

    QString m_text;
    qsizetype m_start = 0;
    qsizetype m_length = 0;
};

} // namespace purser
