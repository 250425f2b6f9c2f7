#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace purser {

class IconMark;

// One line of news with at most one action ("Deleted acme-hub. Undo"). Hidden until it has something to say; a screen
// reader is told at once.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Info, Good, Warning, Danger };
    Q_ENUM(Kind)

    explicit MessageBar(QWidget *parent = nullptr);

    // Shows `text`; `action` is the button's text, or empty for none. Replaces what was shown.
    void showMessage(Kind kind, const QString &text, const QString &action = {});

    // Takes the message away because it is moot; says nothing to anybody.
    void dismiss();

    Kind kind() const { return m_kind; }
    QString text() const;

signals:
    void actionTriggered(); // the bar is already hidden
    void closed(); // by its close button

private:
    void buildRow();

    Kind m_kind = Kind::Info;
    IconMark *m_icon;
    QLabel *m_text;
    QPushButton *m_action;
    QToolButton *m_close;
};

} // namespace purser
