#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace purser {

// A panel with a head (title, a muted remark, actions at the end of the line), a body and, when asked for, a foot.
class Card : public QFrame
{
    Q_OBJECT

public:
    enum class Level {
        Page, // the panel of a page: title size
        Part, // a panel within a page: body size, lower
    };

    explicit Card(Level level = Level::Page, QWidget *parent = nullptr);

    // An empty title hides the head (unless it has actions).
    void setTitle(const QString &title);
    void setRemark(const QString &remark);

    // The title's colour, for verdicts.
    QLabel *titleLabel() const { return m_title; }

    void addHeadAction(QWidget *action);

    // The body: without margins, so that lists reach the edges; addPadded() keeps the card's distance.
    QVBoxLayout *body() const { return m_body; }
    QVBoxLayout *addPadded();
    void addSeparator();

    // The foot's row, made the first time it is asked for.
    QHBoxLayout *foot();

private:
    void updateEnds();

    Level m_level;
    QFrame *m_head;
    QHBoxLayout *m_headRow;
    QLabel *m_title;
    QLabel *m_remark;
    QVBoxLayout *m_body;
    QFrame *m_footFrame = nullptr;
    QHBoxLayout *m_foot = nullptr;
    int m_actions = 0;
};

// A thin line across.
QFrame *makeSeparator(QWidget *parent = nullptr);

} // namespace purser
