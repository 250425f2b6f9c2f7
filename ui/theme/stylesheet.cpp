#include "ui/theme/stylesheet.h"

#include <QList>
#include <QPair>

#include <algorithm>

using namespace Qt::Literals;

namespace purser {

namespace {

// @name stands for a colour or a length of the tokens.
const auto surfaces = uR"(
QMainWindow, QDialog { background: @window; }
QToolTip { background: @text; color: @panel; border: 1px solid @text; padding: @space1; }
QFrame[surface="card"] { background: @panel; border: 1px solid @line; border-radius: @radiusCard; }
QFrame[surface="cardHead"] { background: @panelHead; border: none; border-bottom: 1px solid @line;
    border-top-left-radius: @innerCard; border-top-right-radius: @innerCard; }
QFrame[surface="cardHeadAlone"] { background: @panelHead; border: none; border-radius: @innerCard; }
QFrame[surface="cardFoot"] { background: @panelHead; border: none; border-top: 1px solid @line;
    border-bottom-left-radius: @innerCard; border-bottom-right-radius: @innerCard; }
QFrame[surface="topBar"] { background: @panel; border: none; border-bottom: 1px solid @line; }
QFrame[surface="statusBar"] { background: @panel; border: none; border-top: 1px solid @line; }
QFrame[surface="popup"] { background: @panel; border: 1px solid @line; border-radius: @radiusDialog; }
QFrame[surface="box"] { background: @panel; border: 1px solid @line; border-radius: @radiusControl; }
QFrame[surface="pill"] { background: @warningWeak; border: 1px solid @warningWeak; border-radius: @halfChip; }
QFrame[surface="separator"] { background: @line; border: none; }
QFrame[surface="softSeparator"] { background: @softLine; border: none; }
QFrame[surface="messageInfo"] { background: @selection; border: 1px solid @line; border-radius: @radiusControl; }
QFrame[surface="messageGood"] { background: @goodWeak; border: 1px solid @goodEdge; border-radius: @radiusControl; }
QFrame[surface="messageWarning"] { background: @warningWeak; border: 1px solid @warningEdge;
    border-radius: @radiusControl; }
QFrame[surface="messageDanger"] { background: @dangerWeak; border: 1px solid @dangerEdge;
    border-radius: @radiusControl; }
QScrollArea, QScrollArea > QWidget#qt_scrollarea_viewport, QScrollArea > QWidget#qt_scrollarea_viewport > QWidget {
    background: transparent; border: none; }
)"_s;

const auto labels = uR"(
QLabel { background: transparent; color: @text; }
QLabel[role="Muted"], QLabel[role="Small"], QLabel[role="SmallStrong"] { color: @mutedText; }
QLabel[role="Small"] { font-size: @smallFont; }
QLabel[role="SmallStrong"] { font-size: @smallFont; font-weight: 600; }
QLabel[role="Strong"], QLabel[role="FieldLabel"] { font-weight: 600; }
QLabel[role="Title"] { font-size: @titleFont; font-weight: 600; }
QLabel[role="Error"] { color: @danger; font-size: @smallFont; }
QLabel[role="Warning"] { color: @warning; font-size: @smallFont; }
QLabel[role="Good"] { color: @good; font-size: @smallFont; }
QLabel[tone="Danger"] { color: @danger; }
QLabel[tone="Warning"] { color: @warning; }
QLabel[tone="Good"] { color: @good; }
QLabel[tone="Text"] { color: @text; }
QLabel[tone="Muted"] { color: @mutedText; }
QLabel:disabled { color: @disabledText; }
)"_s;

const auto buttons = uR"(
QPushButton { background: @panel; color: @text; border: 1px solid @line; border-radius: @radiusControl;
    min-height: @controlInner; padding: 0 @buttonPadding; }
QPushButton:hover { background: @hover; }
QPushButton:pressed, QPushButton:open { background: @pressed; }
QPushButton:focus { border-color: @accent; }
QPushButton:disabled { color: @disabledText; border-color: @softLine; }
QPushButton[chevron="true"] { padding-right: @chevronRoom; }
QPushButton[kind="primary"] { background: @accent; color: @onAccent; border-color: @accent; font-weight: 600; }
QPushButton[kind="primary"]:hover { background: @accentHover; border-color: @accentHover; }
QPushButton[kind="primary"]:pressed { background: @accentPressed; border-color: @accentPressed; }
QPushButton[kind="primary"]:focus { border-color: @accentPressed; }
QPushButton[kind="primary"]:disabled { background: @disabledAccent; border-color: @disabledAccent; color: @onAccent; }
QPushButton[kind="danger"] { background: @danger; color: @onDanger; border-color: @danger; font-weight: 600; }
QPushButton[kind="danger"]:hover { background: @dangerHover; border-color: @dangerHover; }
QPushButton[kind="danger"]:pressed { background: @dangerPressed; border-color: @dangerPressed; }
QPushButton[kind="danger"]:focus { border-color: @dangerPressed; }
QPushButton[kind="danger"]:disabled { background: @disabledDanger; border-color: @disabledDanger; color: @onDanger; }
QPushButton[kind="quiet"] { background: transparent; border-color: transparent; }
QPushButton[kind="quiet"]:hover { background: @hover; }
QPushButton[kind="quiet"]:pressed, QPushButton[kind="quiet"]:open { background: @pressed; }
QPushButton[kind="quiet"]:focus { border-color: @accent; }
QPushButton[kind="link"] { background: transparent; border-color: transparent; color: @accent; min-height: 0;
    padding: 1px @space1; }
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="link"]:focus { border-color: @accent; }
QPushButton[kind="link"]:disabled { color: @disabledText; }
QPushButton[kind="crumb"] { background: transparent; border-color: transparent; color: @mutedText; min-height: 0;
    padding: 0 2px; font-size: @smallFont; }
QPushButton[kind="crumb"]:hover { color: @text; text-decoration: underline; }
QPushButton[kind="crumb"]:focus { border-color: @accent; }
QPushButton[kind="fold"] { background: transparent; border-color: transparent; font-weight: 600; min-height: @rowInner;
    padding: 0 @space2 0 0; text-align: left; }
QPushButton[kind="fold"]:hover { color: @accent; }
QPushButton[kind="fold"]:focus { border-color: @accent; }
QPushButton[kind="row"], QPushButton[kind="rowDanger"] { min-height: @rowInner; padding: 0 @rowPadding;
    font-size: @smallFont; }
QPushButton[kind="rowDanger"] { color: @danger; }
QPushButton[kind="rowDanger"]:hover { background: @dangerWeak; }
QPushButton[kind="rowDanger"]:disabled { color: @disabledText; }
QToolButton { background: transparent; color: @text; border: 1px solid transparent; border-radius: @radiusControl;
    padding: 0; }
QToolButton:hover { background: @hover; }
QToolButton:pressed, QToolButton:open { background: @pressed; }
QToolButton:checked, QToolButton[active="true"] { background: @selection; }
QToolButton:focus { border-color: @accent; }
)"_s;

// No text colour here: with one, Qt 6.4 would take half of it for the placeholder instead of the palette's.
const auto fields = uR"(
QLineEdit, QPlainTextEdit { background: @field; border: 1px solid @line; border-radius: @radiusControl;
    selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit { min-height: @controlInner; padding: 0 @space2; }
QLineEdit[search="true"] { padding: 0 2px; }
QPlainTextEdit { padding: @space1; }
QLineEdit:hover, QPlainTextEdit:hover { border-color: @fieldHover; }
QLineEdit[invalid="error"], QPlainTextEdit[invalid="error"] { border-color: @danger; }
QLineEdit[invalid="warning"], QPlainTextEdit[invalid="warning"] { border-color: @warning; }
QLineEdit:focus, QPlainTextEdit:focus { border-color: @accent; }
QLineEdit:disabled, QPlainTextEdit:disabled { background: @panelHead; border-color: @softLine; }
QLineEdit:read-only { background: @panelHead; }
QAbstractSpinBox QLineEdit, QComboBox QLineEdit, QAbstractItemView QLineEdit { border: none; background: transparent;
    padding: 0; min-height: 0; }
QCheckBox, QRadioButton { color: @text; background: transparent; spacing: @space2; }
QCheckBox:disabled, QRadioButton:disabled { color: @disabledText; }
)"_s;

const auto lists = uR"(
QListView, QTableView, QTreeView { background: @panel; color: @text; border: none; outline: 0; selection-background-color: @selection;
    selection-color: @text; }
QComboBox QAbstractItemView { border: 1px solid @line; padding: @space1; }
QListView[offers="true"] { border: 1px solid @line; padding: @space1; }
QListView[offers="true"]::item { min-height: @rowButton; padding: 0 @space2; border-radius: @space1; }
QListView[offers="true"]::item:selected { background: @selection; color: @text; }
QComboBox QAbstractItemView::item { min-height: @rowButton; padding: 0 @space2; border-radius: @space1; }
QComboBox QAbstractItemView::item:selected { background: @selection; color: @text; }
QMenu { background: @panel; border: 1px solid @line; border-radius: @radiusCard; padding: @space1; }
QMenu::item { background: transparent; color: @text; padding: @space1 @menuEnd @space1 @space3; border-radius: @space1;
    min-height: @menuItem; }
QMenu::item:selected { background: @selection; }
QMenu::item:disabled { color: @disabledText; }
QMenu::separator { height: 1px; background: @softLine; margin: @space1 @space2; }
QMenu::icon { padding-left: @space2; }
QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: @scrollBar; }
QScrollBar:horizontal { height: @scrollBar; }
QScrollBar::handle { background: @scrollHandle; border-radius: @scrollRadius; margin: 2px; }
QScrollBar::handle:vertical { min-height: @control; }
QScrollBar::handle:horizontal { min-width: @control; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: @mutedText; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; background: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: none; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: @panel; }
QCalendarWidget QToolButton { font-weight: 600; padding: @space1 @space2; }
QCalendarWidget QToolButton::menu-indicator { image: none; }
QCalendarWidget QTableView { background: @panel; selection-background-color: @accent; selection-color: @onAccent; }
QStatusBar::item { border: none; }
QSplitter::handle { background: @line; }
)"_s;

using Replacements = QList<QPair<QString, QString>>;

void addColors(Replacements &values, const Tokens &tokens)
{
    const QColor disabledText = tokens.disabled(tokens.text, tokens.panel);
    const auto edge = [&tokens](const QColor &color) { return mixed(color, tokens.panel, 0.35); };
    const QList<QPair<QString, QColor>> colors {{u"window"_s, tokens.window}, {u"panel"_s, tokens.panel},
        {u"panelHead"_s, tokens.panelHead}, {u"hover"_s, tokens.hover}, {u"pressed"_s, tokens.pressed},
        {u"line"_s, tokens.line}, {u"softLine"_s, tokens.softLine}, {u"text"_s, tokens.text},
        {u"mutedText"_s, tokens.mutedText}, {u"accent"_s, tokens.accent}, {u"accentHover"_s, tokens.accentHover},
        {u"accentPressed"_s, tokens.accentPressed}, {u"onAccent"_s, tokens.onAccent},
        {u"selection"_s, tokens.selection}, {u"field"_s, tokens.field}, {u"danger"_s, tokens.danger},
        {u"dangerHover"_s, tokens.dangerHover}, {u"dangerPressed"_s, tokens.dangerPressed},
        {u"dangerWeak"_s, tokens.dangerWeak}, {u"onDanger"_s, tokens.onDanger}, {u"warning"_s, tokens.warning},
        {u"warningWeak"_s, tokens.warningWeak}, {u"good"_s, tokens.good}, {u"goodWeak"_s, tokens.goodWeak},
        {u"disabledText"_s, disabledText}, {u"disabledAccent"_s, tokens.disabled(tokens.accent, tokens.panel)},
        {u"disabledDanger"_s, tokens.disabled(tokens.danger, tokens.panel)},
        {u"fieldHover"_s, mixed(tokens.mutedText, tokens.line, 0.4)}, {u"goodEdge"_s, edge(tokens.good)},
        {u"warningEdge"_s, edge(tokens.warning)}, {u"dangerEdge"_s, edge(tokens.danger)},
        {u"scrollHandle"_s, mixed(tokens.mutedText, tokens.panel, 0.4)}};
    for (const auto &[name, color] : colors) {
        values.append({name, color.name()});
    }
}

void addLengths(Replacements &values, const Sizes &size)
{
    const QList<QPair<QString, int>> lengths {{u"space1"_s, size.space1}, {u"space2"_s, size.space2},
        {u"space3"_s, size.space3}, {u"space4"_s, size.space4}, {u"radiusControl"_s, size.radiusControl},
        {u"radiusCard"_s, size.radiusCard}, {u"radiusDialog"_s, size.radiusDialog},
        {u"innerCard"_s, size.radiusCard - 1}, {u"halfChip"_s, size.chip / 2}, {u"control"_s, size.control},
        {u"controlInner"_s, size.control - 2}, {u"rowButton"_s, size.rowButton}, {u"rowInner"_s, size.rowButton - 2},
        {u"menuItem"_s, size.rowButton - 4}, {u"buttonPadding"_s, size.space3 + 2}, {u"rowPadding"_s, size.space2 + 2},
        {u"chevronRoom"_s, size.space3 + size.icon + size.space2}, {u"menuEnd"_s, 2 * size.space4},
        {u"scrollBar"_s, size.scrollBar}, {u"scrollRadius"_s, (size.scrollBar - 4) / 2},
        {u"smallFont"_s, size.smallFont}, {u"titleFont"_s, size.titleFont}};
    for (const auto &[name, length] : lengths) {
        values.append({name, QString(QString::number(length) + u"px"_s)});
    }
}

} // namespace

QString styleSheet(const Tokens &tokens)
{
    Replacements values;
    addColors(values, tokens);
    addLengths(values, tokens.size);
    // Longest first: @line must not eat the beginning of @lineHeight.
    std::ranges::sort(values, [](const auto &one, const auto &other) { return one.first.size() > other.first.size(); });
    QString sheet = QString(surfaces + labels + buttons + fields + lists);
    for (const auto &[name, value] : std::as_const(values)) {
        sheet.replace(QString(u'@' + name), value);
    }
    return sheet;
}

} // namespace purser
