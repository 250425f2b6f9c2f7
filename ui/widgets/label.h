#pragma once

#include "ui/theme/tokens.h"

#include <QLabel>

namespace purser {

// A label that shows its text as it is, whatever the text looks like, and wraps. Every label is made here (or is an
// ElidedLabel): QLabel by itself takes text for HTML when it looks like it, and opens the files it names.
QLabel *plainLabel(const QString &text, TextRole role = TextRole::Body, QWidget *parent = nullptr);

// Changes the role of a label made here.
void setTextRole(QLabel *label, TextRole role);

// Overrules the colour of its role: Text, Muted, Good, Warning or Danger.
void setTextTone(QLabel *label, Tone tone);

// One line that ends in "…" when there is no room; then its tooltip is the whole text.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(const QString &text, TextRole role = TextRole::Body, QWidget *parent = nullptr);

    void setElideMode(Qt::TextElideMode mode);
    bool isElided() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Qt::TextElideMode m_mode = Qt::ElideRight;
};

} // namespace purser
