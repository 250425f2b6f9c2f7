#pragma once

#include "ui/theme/tokens.h"

#include <QFont>
#include <QObject>

#include <memory>

class QApplication;

namespace purser {

class DesktopAppearance;
class FocusRing;

// The look of the window: the tokens in force, the application's style, palette, fonts and style sheet. One per
// program.
class Theme : public QObject
{
    Q_OBJECT

public:
    enum class Scheme { System, Light, Dark };
    Q_ENUM(Scheme)

    explicit Theme(QObject *parent = nullptr);
    ~Theme() override;

    // Puts the look on and keeps it up to date. Call once, before the first widget is made.
    void apply(QApplication &application);

    // System follows the desktop's choice while running; the other two overrule it.
    void setScheme(Scheme scheme);
    Scheme scheme() const { return m_scheme; }

    // Overrules the desktop's wish for high contrast.
    void setHighContrast(bool highContrast);

    // The font that everything is measured by, instead of the desktop's: for pictures that must not change with the
    // machine. Only family and size count.
    void setBaseFont(const QFont &font);

    // Motion off: for tests and pictures. The desktop's own wish is followed anyway.
    void setAnimated(bool animated);
    static bool isAnimated();

    // The tokens in force. Valid from the start of the program, light until apply().
    static const Tokens &tokens();

    static QFont font(TextRole role);

signals:
    // Colours, sizes or fonts changed. Widgets are repainted and restyled by themselves; who keeps a computed colour or
    // length fetches it anew.
    void changed();

private:
    void refresh();

    QApplication *m_application = nullptr;
    std::unique_ptr<DesktopAppearance> m_desktop;
    std::unique_ptr<FocusRing> m_focusRing;
    Scheme m_scheme = Scheme::System;
    QFont m_baseFont;
    bool m_hasBaseFont = false;
    bool m_highContrast = false;
    bool m_contrastOverruled = false;
};

} // namespace purser
