#include "ui/theme/style.h"

#include "ui/theme/icons.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/theme.h"

#include <QAbstractSpinBox>
#include <QFocusFrame>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QStyleOption>

using namespace Qt::Literals;

namespace purser {

Style::Style() : QProxyStyle(u"Fusion"_s) { }

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QMenu *>(widget) != nullptr) {
        // Round corners show what is behind the menu.
        widget->setWindowFlag(Qt::FramelessWindowHint);
        widget->setAttribute(Qt::WA_TranslucentBackground);
    }
    if (qobject_cast<QAbstractSpinBox *>(widget) != nullptr) {
        // Qt's style sheets answer for a spin box's size without asking the style below them.
        const int height = Theme::tokens().size.control;
        widget->setMinimumSize(3 * height, height);
    }
}

void Style::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_FrameFocusRect: // the ring and the lists' own mark say it
    case PE_IndicatorHeaderArrow: // painted with its text
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paintCheckBox(painter, *option);
        return;
    case PE_IndicatorRadioButton:
        paintRadioButton(painter, *option);
        return;
    case PE_IndicatorMenuCheckMark:
        paintIcon(painter, Icon::Check, *option);
        return;
    case PE_IndicatorArrowDown:
        paintIcon(painter, Icon::ChevronDown, *option);
        return;
    case PE_IndicatorArrowRight:
    case PE_IndicatorArrowLeft: // a menu's, which points to the end of the line
        paintIcon(painter, Icon::ChevronRight, *option);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    const auto *frame = qobject_cast<const QFocusFrame *>(widget);
    const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (element == CE_ComboBoxLabel && box != nullptr && !box->currentIcon.isNull()) {
        paintChoice(painter, *box, subControlRect(CC_ComboBox, box, SC_ComboBoxEditField, widget));
    } else if (element == CE_HeaderLabel && header != nullptr) {
        paintHeader(painter, *header);
    } else if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) {
        paintHeaderGround(painter, option->rect);
    } else if (element == CE_FocusFrame && frame != nullptr && frame->widget() != nullptr) {
        paintFocusRing(painter, option->rect, frame->widget()->property("round").toBool());
    } else {
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void Style::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const QString invalid = widget != nullptr ? widget->property("invalid").toString() : QString();
    if (control == CC_ComboBox) {
        paintField(painter, *option, invalid);
        QStyleOption arrow = *option;
        arrow.rect = proxy()->subControlRect(control, option, SC_ComboBoxArrow, widget);
        paintIcon(painter, Icon::ChevronDown, arrow);
    } else if (control == CC_SpinBox) {
        paintField(painter, *option, invalid);
        QStyleOption arrow = *option;
        arrow.rect = proxy()->subControlRect(control, option, SC_SpinBoxUp, widget);
        paintIcon(painter, Icon::ChevronUp, arrow);
        arrow.rect = proxy()->subControlRect(control, option, SC_SpinBoxDown, widget);
        paintIcon(painter, Icon::ChevronDown, arrow);
    } else {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    // A head's text and arrow are painted together, so that the arrow stands right behind the text.
    return element == SE_HeaderLabel ? option->rect : QProxyStyle::subElementRect(element, option, widget);
}

QRect Style::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    const Sizes &size = Theme::tokens().size;
    const int arrowWidth = size.icon + 2 * size.space2;
    QRect rect;
    if (control == CC_ComboBox && part == SC_ComboBoxArrow) {
        rect = QRect(option->rect.right() - arrowWidth, option->rect.top(), arrowWidth, option->rect.height());
    } else if (control == CC_ComboBox && part == SC_ComboBoxEditField) {
        rect = option->rect.adjusted(size.space2, 1, -arrowWidth, -1);
    } else if (control == CC_SpinBox && part == SC_SpinBoxEditField) {
        rect = option->rect.adjusted(size.space2, 1, -arrowWidth, -1);
    } else {
        return QProxyStyle::subControlRect(control, option, part, widget);
    }
    return visualRect(option->direction, option->rect, rect);
}

QSize Style::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    const Sizes &lengths = Theme::tokens().size;
    const int arrowWidth = lengths.icon + 2 * lengths.space2;
    if (type == CT_ComboBox) {
        return {size.width() + arrowWidth + 2 * lengths.space2, qMax(lengths.control, size.height() + lengths.space2)};
    }
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_HeaderSection) {
        result.rwidth() += lengths.icon + lengths.space4;
        result.setHeight(qMax(lengths.tableHead, result.height()));
    } else if (type == CT_CheckBox || type == CT_RadioButton) {
        result.setHeight(qMax(result.height(), lengths.icon + lengths.space1));
    }
    return result;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const Sizes &size = Theme::tokens().size;
    switch (metric) {
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return size.ring;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_LineEditIconSize:
        return size.icon;
    case PM_ToolBarIconSize:
        return size.icon + size.space1;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return size.space2;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return size.space4;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *answer) const
{
    switch (hint) {
    case SH_FocusFrame_AboveWidget:
        return 1;
    case SH_FocusFrame_Mask:
    case SH_ComboBox_Popup: // a list below the box, not a menu over it
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_Header_ArrowAlignment:
        return 0;
    case SH_LineEdit_PasswordCharacter:
        return 0x2022;
    case SH_UnderlineShortcut:
        return 1;
    case SH_Widget_Animation_Duration:
        return 0;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    case SH_MessageBox_TextInteractionFlags:
        return Qt::NoTextInteraction;
    default:
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

QIcon Style::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    switch (which) {
    case SP_LineEditClearButton:
        return icon(Icon::Close, Tone::Muted);
    case SP_MessageBoxWarning:
        return icon(Icon::Warning, Tone::Warning);
    case SP_MessageBoxCritical:
        return icon(Icon::Warning, Tone::Danger);
    case SP_MessageBoxInformation:
        return icon(Icon::Info, Tone::Accent);
    default:
        return QProxyStyle::standardIcon(which, option, widget);
    }
}

} // namespace purser
