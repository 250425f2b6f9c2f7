#include "ui/widgets/dateedit.h"

#include "ui/theme/theme.h"
#include "ui/widgets/button.h"

#include <QCalendarWidget>
#include <QDate>
#include <QKeyEvent>
#include <QLocale>
#include <QScreen>
#include <QStyle>
#include <QTextCharFormat>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals;

namespace purser {

namespace {

// The locale's short format, with the year in full: two digits would be read as the last century's.
QString formatOf(const QLocale &locale)
{
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains("yyyy"_L1)) {
        format.replace("yy"_L1, "yyyy"_L1);
    }
    return format;
}

QDate read(const QString &typed)
{
    const QString text = typed.trimmed();
    const QDate iso = QDate::fromString(text, Qt::ISODate);
    if (iso.isValid()) {
        return iso;
    }
    // With or without leading noughts; a year of two digits is of this century.
    const QLocale locale;
    QString format = formatOf(locale).replace("dd"_L1, "d"_L1);
    if (!format.contains("MMM"_L1)) {
        format.replace("MM"_L1, "M"_L1);
    }
    const QDate date = locale.toDate(text, format);
    if (date.isValid()) {
        return date.year() < 100 ? date.addYears(2000) : date;
    }
    const QDate shorter = locale.toDate(text, QString(format).replace("yyyy"_L1, "yy"_L1));
    return shorter.isValid() ? shorter.addYears(shorter.year() < 2000 ? 100 : 0) : QDate();
}

// Without the colours and pictures that Qt gives it.
QCalendarWidget *makeCalendar(QWidget *parent)
{
    auto *calendar = new QCalendarWidget(parent);
    calendar->setObjectName(u"calendar.days"_s);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    const Tokens &tokens = Theme::tokens();
    QTextCharFormat day;
    day.setForeground(tokens.text);
    for (const Qt::DayOfWeek each : {Qt::Saturday, Qt::Sunday}) {
        calendar->setWeekdayTextFormat(each, day);
    }
    QTextCharFormat head;
    head.setForeground(tokens.mutedText);
    calendar->setHeaderTextFormat(head);
    const QPixmap forth = icon(Icon::ChevronRight).pixmap(tokens.size.icon);
    const QPixmap back = forth.transformed(QTransform::fromScale(-1, 1));
    calendar->findChild<QToolButton *>(u"qt_calendar_nextmonth"_s)->setIcon(forth);
    calendar->findChild<QToolButton *>(u"qt_calendar_prevmonth"_s)->setIcon(back);
    return calendar;
}

} // namespace

QString dateText(const QDate &date)
{
    const QLocale locale;
    return locale.toString(date, formatOf(locale));
}

DateEdit::DateEdit(QWidget *parent)
    : QLineEdit(parent),
      m_button(makeIconButton(Icon::ChevronDown, tr("Choose from the calendar"), u"calendar"_s, this))
{
    m_button->setCursor(Qt::ArrowCursor);
    setPlaceholderText(tr("For example %1").arg(dateText(QDate(2027, 1, 31))));
    connect(m_button, &QToolButton::clicked, this, &DateEdit::openCalendar);
}

QString DateEdit::value() const
{
    const QDate date = read(text());
    return date.isValid() ? date.toString(Qt::ISODate) : text();
}

void DateEdit::setValue(const QString &value)
{
    const QDate date = QDate::fromString(value, Qt::ISODate);
    setText(date.isValid() ? dateText(date) : value);
}

void DateEdit::keyPressEvent(QKeyEvent *event)
{
    // As in a dropdown.
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_F4) {
        openCalendar();
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

void DateEdit::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    placeButton();
}

void DateEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::StyleChange) {
        placeButton();
    }
}

void DateEdit::placeButton()
{
    const Sizes &size = Theme::tokens().size;
    const int side = size.rowButton;
    m_button->setFixedSize(side, side);
    const QRect place(width() - side - size.ring, (height() - side) / 2, side, side);
    m_button->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
    const int room = side + size.ring;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    setTextMargins(mirrored ? room : 0, 0, mirrored ? 0 : room, 0);
}

void DateEdit::openCalendar()
{
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setProperty("surface", u"box"_s);
    auto *calendar = makeCalendar(popup);
    calendar->setAccessibleName(accessibleName());
    if (const QDate date = read(text()); date.isValid()) {
        calendar->setSelectedDate(date);
    }
    auto *column = new QVBoxLayout(popup);
    const int space = Theme::tokens().size.space1;
    column->setContentsMargins(space, space, space, space);
    column->addWidget(calendar);
    const auto take = [this, popup](const QDate &date) {
        setValue(date.toString(Qt::ISODate));
        popup->close();
        setFocus(Qt::PopupFocusReason);
    };
    connect(calendar, &QCalendarWidget::clicked, this, take);
    connect(calendar, &QCalendarWidget::activated, this, take);
    popup->adjustSize();
    QPoint corner =
        mapToGlobal(isRightToLeft() ? rect().bottomRight() - QPoint(popup->width(), 0) : rect().bottomLeft());
    corner.ry() += space;
    if (screen() && corner.y() + popup->height() > screen()->availableGeometry().bottom()) {
        corner.setY(mapToGlobal(QPoint()).y() - popup->height() - space);
    }
    popup->move(corner);
    popup->show();
    calendar->setFocus();
}

} // namespace purser
