#pragma once

#include <QColor>

namespace purser {

// What a text or a mark says by its colour. Never the only carrier: a word or a shape says it too.
enum class Tone { Text, Muted, Accent, OnAccent, Danger, OnDanger, Warning, Good };

// The kinds of text there are. Three sizes, two weights.
enum class TextRole { Body, Strong, Muted, Small, SmallStrong, Title, FieldLabel, Error, Warning, Good };

// Lengths in device-independent pixels for a body font of 13 px; scaled(f) follows another size of the font.
struct Sizes
{
    int space1 = 4; // steps of 4
    int space2 = 8; // between siblings
    int space3 = 12; // between groups
    int space4 = 16; // at card edges
    int control = 32;
    int rowButton = 26;
    int row = 50; // of a list, with two lines
    int menuRow = 36; // of a list with one line
    int head = 52; // of a page's card
    int smallHead = 38; // of a card within a page
    int tableHead = 34;
    int topBar = 48;
    int statusBar = 28;
    int badge = 28;
    int avatar = 22;
    int icon = 16;
    int chip = 24;
    int dot = 8;
    int radiusControl = 6;
    int radiusCard = 8;
    int radiusDialog = 10;
    int ring = 3; // the focus ring around a control
    int progress = 3;
    int scrollBar = 10;
    int searchField = 280;
    int fieldColumn = 440; // a form's column of fields
    int dialog = 600;
    int markBadge = 22; // the number of a mark in a picture
    int markArrow = 44;
    int sideMenu = 208;
    int sideMenuMost = 280; // in languages of long words
    int foldBelow = 900; // narrower windows fold the side menu into the picker
    int bodyFont = 13;
    int smallFont = 12;
    int titleFont = 15;

    Sizes scaled(qreal factor) const;
};

// Every colour and every length of the window. There are none anywhere else.
struct Tokens
{
    QColor window = {}; // behind everything
    QColor panel = {}; // cards, top bar, menus, dialogs
    QColor panelHead = {}; // a card's head and foot
    QColor hover = {}; // a panel's surface one step darker
    QColor pressed = {};
    QColor line = {};
    QColor softLine = {}; // rules between rows
    QColor text = {};
    QColor mutedText = {};
    QColor accent = {};
    QColor accentHover = {};
    QColor accentPressed = {};
    QColor onAccent = {};
    QColor selection = {};
    QColor field = {};
    QColor mark = {}; // what points at something in a picture: like nothing else in the window
    QColor onMark = {};
    QColor danger = {};
    QColor dangerHover = {};
    QColor dangerPressed = {};
    QColor dangerWeak = {};
    QColor onDanger = {};
    QColor warning = {};
    QColor warningWeak = {};
    QColor good = {};
    QColor goodWeak = {};
    QColor ring = {}; // translucent
    QColor veil = {}; // translucent, over the page behind a dialog
    QColor shadow = {}; // translucent, under menus and dialogs
    bool dark = false;
    bool highContrast = false;
    Sizes size = {};

    static Tokens light();
    static Tokens darkOnes();
    static Tokens lightHighContrast();
    static Tokens darkHighContrast();

    QColor color(Tone tone) const;
    QColor color(TextRole role) const;

    // 45 % of `color` on `background`: how a disabled thing is shown.
    QColor disabled(const QColor &color, const QColor &background) const;

    // The fill and the letter of a badge with this hue (0 … 359): 16 % of the hue on the panel, and the hue as dark or
    // light as it takes to be read on that.
    QColor badgeFill(int hue) const;
    QColor badgeText(int hue) const;
};

// `part` (0 … 1) of `top` over `bottom`.
QColor mixed(const QColor &top, const QColor &bottom, qreal part);

// The contrast ratio of WCAG 2.1, 1 … 21.
qreal contrast(const QColor &one, const QColor &other);

} // namespace purser
