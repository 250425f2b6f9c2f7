#include "ui/theme/tokens.h"

#include <algorithm>
#include <cmath>

namespace purser {

namespace {

constexpr qreal readable = 4.5;

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

QColor translucent(QColor color, qreal alpha)
{
    color.setAlphaF(float(alpha));
    return color;
}

// Hover and pressed surfaces follow from the others, so that every scheme has them in the same distance.
void derive(Tokens &tokens)
{
    tokens.hover = mixed(tokens.text, tokens.panel, tokens.dark ? 0.07 : 0.045);
    tokens.pressed = mixed(tokens.text, tokens.panel, tokens.dark ? 0.12 : 0.09);
    tokens.accentHover = mixed(tokens.dark ? tokens.text : QColor(Qt::black), tokens.accent, 0.12);
    tokens.accentPressed = mixed(tokens.dark ? tokens.text : QColor(Qt::black), tokens.accent, 0.22);
    tokens.dangerHover = mixed(tokens.dark ? tokens.text : QColor(Qt::black), tokens.danger, 0.12);
    tokens.dangerPressed = mixed(tokens.dark ? tokens.text : QColor(Qt::black), tokens.danger, 0.22);
    tokens.ring = translucent(tokens.accent, tokens.highContrast ? 0.8 : 0.25);
    tokens.veil = translucent(rgb(tokens.dark ? 0x05070a : 0x1a2330), tokens.dark ? 0.6 : 0.45);
    tokens.shadow = translucent(QColor(Qt::black), tokens.dark ? 0.5 : 0.22);
}

qreal luminance(const QColor &color)
{
    const auto linear = [](qreal part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

Sizes Sizes::scaled(qreal factor) const
{
    Sizes scaled = *this;
    for (int *length : {&scaled.space1, &scaled.space2, &scaled.space3, &scaled.space4, &scaled.control,
             &scaled.rowButton, &scaled.row, &scaled.menuRow, &scaled.head, &scaled.smallHead, &scaled.tableHead,
             &scaled.topBar, &scaled.statusBar, &scaled.badge, &scaled.avatar, &scaled.icon, &scaled.chip, &scaled.dot,
             &scaled.radiusControl, &scaled.radiusCard, &scaled.radiusDialog, &scaled.scrollBar, &scaled.searchField,
             &scaled.fieldColumn, &scaled.dialog, &scaled.sideMenu, &scaled.sideMenuMost, &scaled.foldBelow,
             &scaled.bodyFont, &scaled.smallFont, &scaled.titleFont}) {
        *length = std::max(1, int(std::lround(*length * factor)));
    }
    return scaled;
}

Tokens Tokens::light()
{
    Tokens tokens {.window = rgb(0xf3f5f7),
        .panel = rgb(0xffffff),
        .panelHead = rgb(0xfafbfc),
        .line = rgb(0xd8dee6),
        .softLine = rgb(0xe8ecf1),
        .text = rgb(0x1a2330),
        .mutedText = rgb(0x5b697a),
        .accent = rgb(0x0b7570),
        .onAccent = rgb(0xffffff),
        .selection = rgb(0xe8f4f3),
        .field = rgb(0xffffff),
        .mark = rgb(0x6d28d9),
        .onMark = rgb(0xffffff),
        .danger = rgb(0xb3261e),
        .dangerWeak = rgb(0xfbebea),
        .onDanger = rgb(0xffffff),
        .warning = rgb(0x8f5600),
        .warningWeak = rgb(0xfdf3e1),
        .good = rgb(0x1b7540),
        .goodWeak = rgb(0xe6f4eb)};
    derive(tokens);
    return tokens;
}

Tokens Tokens::darkOnes()
{
    Tokens tokens {.window = rgb(0x13171c),
        .panel = rgb(0x1b2128),
        .panelHead = rgb(0x1f262e),
        .line = rgb(0x333d48),
        .softLine = rgb(0x28313a),
        .text = rgb(0xe6ebf1),
        .mutedText = rgb(0x98a6b5),
        .accent = rgb(0x5cc7bf),
        .onAccent = rgb(0x06211f),
        .selection = rgb(0x193230),
        .field = rgb(0x151a20),
        .mark = rgb(0xc4a7ff),
        .onMark = rgb(0x1f0a44),
        .danger = rgb(0xf2877f),
        .dangerWeak = rgb(0x3a1e1d),
        .onDanger = rgb(0x2a0b09),
        .warning = rgb(0xe9b562),
        .warningWeak = rgb(0x34290f),
        .good = rgb(0x6ccb92),
        .goodWeak = rgb(0x16301f),
        .dark = true};
    derive(tokens);
    return tokens;
}

Tokens Tokens::lightHighContrast()
{
    Tokens tokens = light();
    tokens.highContrast = true;
    tokens.window = tokens.panelHead = tokens.panel;
    tokens.text = tokens.mutedText = tokens.line = tokens.softLine = QColor(Qt::black);
    tokens.accent = rgb(0x00504c);
    tokens.danger = rgb(0x8c0d07);
    tokens.warning = rgb(0x663d00);
    tokens.good = rgb(0x0c5229);
    derive(tokens);
    return tokens;
}

Tokens Tokens::darkHighContrast()
{
    Tokens tokens = darkOnes();
    tokens.highContrast = true;
    tokens.window = tokens.panelHead = tokens.panel = tokens.field = QColor(Qt::black);
    tokens.text = tokens.mutedText = tokens.line = tokens.softLine = QColor(Qt::white);
    tokens.accent = rgb(0x7fe9e0);
    tokens.danger = rgb(0xffaaa3);
    tokens.warning = rgb(0xffd080);
    tokens.good = rgb(0x8aefb1);
    derive(tokens);
    return tokens;
}

QColor Tokens::color(Tone tone) const
{
    switch (tone) {
    case Tone::Text:
        return text;
    case Tone::Muted:
        return mutedText;
    case Tone::Accent:
        return accent;
    case Tone::OnAccent:
        return onAccent;
    case Tone::Danger:
        return danger;
    case Tone::OnDanger:
        return onDanger;
    case Tone::Warning:
        return warning;
    case Tone::Good:
        return good;
    }
    return text;
}

QColor Tokens::color(TextRole role) const
{
    switch (role) {
    case TextRole::Muted:
    case TextRole::Small:
    case TextRole::SmallStrong:
        return mutedText;
    case TextRole::Error:
        return danger;
    case TextRole::Warning:
        return warning;
    case TextRole::Good:
        return good;
    case TextRole::Body:
    case TextRole::Strong:
    case TextRole::Title:
    case TextRole::FieldLabel:
        return text;
    }
    return text;
}

QColor Tokens::disabled(const QColor &color, const QColor &background) const
{
    return mixed(color, background, highContrast ? 0.6 : 0.45);
}

QColor Tokens::badgeFill(int hue) const
{
    const QColor full = QColor::fromHslF(float(hue) / 360.0F, dark ? 0.6F : 0.7F, dark ? 0.6F : 0.45F);
    return mixed(full, panel, 0.16);
}

QColor Tokens::badgeText(int hue) const
{
    const QColor fill = badgeFill(hue);
    const float step = dark ? 0.02F : -0.02F;
    QColor letter = fill;
    for (float lightness = dark ? 0.6F : 0.42F; lightness > 0.0F && lightness < 1.0F; lightness += step) {
        letter = QColor::fromHslF(float(hue) / 360.0F, 0.6F, lightness);
        // Rows under a badge may be hovered or selected, but its own fill is opaque: that is what it is read on.
        if (contrast(letter, fill) >= readable + 0.5) {
            break;
        }
    }
    return letter;
}

QColor mixed(const QColor &top, const QColor &bottom, qreal part)
{
    const auto blend = [part](float over, float under) { return float(over * part + under * (1 - part)); };
    return QColor::fromRgbF(
        blend(top.redF(), bottom.redF()), blend(top.greenF(), bottom.greenF()), blend(top.blueF(), bottom.blueF()));
}

qreal contrast(const QColor &one, const QColor &other)
{
    const qreal lighter = std::max(luminance(one), luminance(other));
    const qreal darker = std::min(luminance(one), luminance(other));
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace purser
