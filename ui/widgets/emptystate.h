#pragma once

#include "ui/widgets/button.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace purser {

// What is shown where a list would be: what the thing is, in one sentence, and the likely next steps.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const QString &title, const QString &sentence, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &sentence);

    // At most two. The button belongs to the empty state.
    QPushButton *addAction(ButtonKind kind, const QString &text, const QString &objectName);
    using QWidget::addAction;

private:
    QLabel *m_title;
    QLabel *m_sentence;
    QHBoxLayout *m_actions;
};

} // namespace purser
