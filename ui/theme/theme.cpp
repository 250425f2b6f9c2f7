#include "ui/theme/theme.h"

#include "ui/theme/desktopappearance.h"
#include "ui/theme/focusring.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/theme/stylesheet.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QPalette>
#include <QToolTip>

#include <utility>

namespace purser {

namespace {

Tokens tokensInForce = Tokens::light();
bool animated = true;

// A proportional face of about the size designed for, when the platform names none fit for a window.
QFont desktopFont()
{
    return QFontDatabase::systemFont(QFontDatabase::GeneralFont);
}

QPalette paletteOf(const Tokens &tokens)
{
    QPalette palette(tokens.panel, tokens.window);
    palette.setColor(QPalette::Window, tokens.window);
    palette.setColor(QPalette::Base, tokens.field);
    palette.setColor(QPalette::AlternateBase, tokens.panelHead);
    palette.setColor(QPalette::Button, tokens.panel);
    palette.setColor(QPalette::ToolTipBase, tokens.text);
    palette.setColor(QPalette::ToolTipText, tokens.panel);
    palette.setColor(QPalette::Highlight, tokens.accent);
    palette.setColor(QPalette::HighlightedText, tokens.onAccent);
    palette.setColor(QPalette::Link, tokens.accent);
    palette.setColor(QPalette::LinkVisited, tokens.accent);
    palette.setColor(QPalette::PlaceholderText, tokens.mutedText);
    palette.setColor(QPalette::Mid, tokens.line);
    palette.setColor(QPalette::Midlight, tokens.softLine);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(role, tokens.text);
        palette.setColor(QPalette::Disabled, role, tokens.disabled(tokens.text, tokens.panel));
    }
    return palette;
}

} // namespace

Theme::Theme(QObject *parent) : QObject(parent) { }

Theme::~Theme() = default;

void Theme::apply(QApplication &application)
{
    m_application = &application;
    QApplication::setStyle(new Style);
    QApplication::setWindowIcon(applicationIcon());
    m_desktop = std::make_unique<DesktopAppearance>(QDBusConnection::sessionBus());
    connect(m_desktop.get(), &DesktopAppearance::changed, this, &Theme::refresh);
    connect(&application, &QGuiApplication::fontDatabaseChanged, this, &Theme::refresh);
    refresh();
    m_focusRing = std::make_unique<FocusRing>(application);
}

void Theme::setScheme(Scheme scheme)
{
    if (std::exchange(m_scheme, scheme) != scheme) {
        refresh();
    }
}

void Theme::setHighContrast(bool highContrast)
{
    m_contrastOverruled = true;
    m_highContrast = highContrast;
    refresh();
}

void Theme::setBaseFont(const QFont &font)
{
    if (!m_hasBaseFont || m_baseFont != font) {
        m_baseFont = font;
        m_hasBaseFont = true;
        refresh();
    }
}

void Theme::setAnimated(bool isAnimated)
{
    animated = isAnimated;
    emit changed();
}

bool Theme::isAnimated()
{
    return animated && QApplication::isEffectEnabled(Qt::UI_General);
}

const Tokens &Theme::tokens()
{
    return tokensInForce;
}

QFont Theme::font(TextRole role)
{
    const Sizes &size = tokensInForce.size;
    QFont font = QApplication::font();
    switch (role) {
    case TextRole::Title:
        font.setPixelSize(size.titleFont);
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Strong:
    case TextRole::FieldLabel:
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::SmallStrong:
        font.setPixelSize(size.smallFont);
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Small:
    case TextRole::Error:
    case TextRole::Warning:
    case TextRole::Good:
        font.setPixelSize(size.smallFont);
        break;
    case TextRole::Body:
    case TextRole::Muted:
        break;
    }
    return font;
}

void Theme::refresh()
{
    if (m_application == nullptr) {
        return;
    }
    const bool dark = m_scheme == Scheme::Dark || (m_scheme == Scheme::System && m_desktop->prefersDark());
    const bool high = m_contrastOverruled ? m_highContrast : m_desktop->prefersHighContrast();
    Tokens tokens = dark ? (high ? Tokens::darkHighContrast() : Tokens::darkOnes())
                         : (high ? Tokens::lightHighContrast() : Tokens::light());
    QFont font = m_hasBaseFont ? m_baseFont : desktopFont();
    const int pixels = QFontInfo(font).pixelSize();
    tokens.size = Sizes {}.scaled(qreal(pixels) / Sizes {}.bodyFont);
    font.setPixelSize(tokens.size.bodyFont);
    font.setWeight(QFont::Normal);
    tokensInForce = tokens;

    // Every widget is measured anew when the font is set, even to the same one.
    if (font != QApplication::font()) {
        QApplication::setFont(font);
        QApplication::setFont(Theme::font(TextRole::SmallStrong), "QHeaderView");
        QApplication::setFont(Theme::font(TextRole::Small), "QTipLabel");
        QToolTip::setFont(Theme::font(TextRole::Small));
    }
    QApplication::setPalette(paletteOf(tokens));
    QToolTip::setPalette(paletteOf(tokens));
    m_application->setStyleSheet(styleSheet(tokens));
    emit changed();
}

} // namespace purser
