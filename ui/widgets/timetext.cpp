#include "ui/widgets/timetext.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace purser {

namespace {

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

// Whole sentences: languages inflect the days.
constexpr std::array lastWeekday {
    QT_TRANSLATE_NOOP("TimeText", "Last Monday at %1"),
    QT_TRANSLATE_NOOP("TimeText", "Last Tuesday at %1"),
    QT_TRANSLATE_NOOP("TimeText", "Last Wednesday at %1"),
    QT_TRANSLATE_NOOP("TimeText", "Last Thursday at %1"),
    QT_TRANSLATE_NOOP("TimeText", "Last Friday at %1"),
    QT_TRANSLATE_NOOP("TimeText", "Last Saturday at %1"),
    QT_TRANSLATE_NOOP("TimeText", "Last Sunday at %1"),
};

QString translated(const char *source, int count = -1)
{
    return QCoreApplication::translate("TimeText", source, nullptr, count);
}

} // namespace

QString calendarText(const QDateTime &time, const QDateTime &now)
{
    if (!time.isValid()) {
        return {};
    }
    const QLocale locale;
    const QDateTime local = time.toLocalTime();
    const QString clock = locale.toString(local.time(), QLocale::ShortFormat);
    const qint64 days = local.date().daysTo(now.toLocalTime().date());
    if (days == 0) {
        return translated(QT_TRANSLATE_NOOP("TimeText", "Today at %1")).arg(clock);
    }
    if (days == 1) {
        return translated(QT_TRANSLATE_NOOP("TimeText", "Yesterday at %1")).arg(clock);
    }
    if (days > 1 && days < 7) {
        return translated(lastWeekday.at(local.date().dayOfWeek() - 1)).arg(clock);
    }
    return locale.toString(local.date(), QLocale::ShortFormat);
}

QString ageText(const QDateTime &time, const QDateTime &now)
{
    if (!time.isValid()) {
        return {};
    }
    const qint64 seconds = time.secsTo(now);
    // A clock that was set back makes ages negative; "just now" is the honest thing left to say.
    if (seconds < minute) {
        return translated(QT_TRANSLATE_NOOP("TimeText", "just now"));
    }
    if (seconds < hour) {
        return translated(QT_TRANSLATE_N_NOOP("TimeText", "%n minute(s) ago"), static_cast<int>(seconds / minute));
    }
    if (seconds < day) {
        return translated(QT_TRANSLATE_N_NOOP("TimeText", "%n hour(s) ago"), static_cast<int>(seconds / hour));
    }
    if (seconds < 30 * day) {
        return translated(QT_TRANSLATE_N_NOOP("TimeText", "%n day(s) ago"), static_cast<int>(seconds / day));
    }
    return QLocale().toString(time.toLocalTime().date(), QLocale::ShortFormat);
}

QString expiryText(const QDateTime &end, const QDateTime &now)
{
    const qint64 days = now.toLocalTime().date().daysTo(end.toLocalTime().date());
    const int count = static_cast<int>(qAbs(days));
    if (end <= now) {
        return days == 0 ? translated(QT_TRANSLATE_NOOP("TimeText", "Expired today"))
                         : translated(QT_TRANSLATE_N_NOOP("TimeText", "Expired %n day(s) ago"), count);
    }
    if (days == 0) {
        return translated(QT_TRANSLATE_NOOP("TimeText", "Expires today"));
    }
    return days == 1 ? translated(QT_TRANSLATE_NOOP("TimeText", "Expires tomorrow"))
                     : translated(QT_TRANSLATE_N_NOOP("TimeText", "Expires in %n day(s)"), count);
}

QString shortTimeText(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

QString fullTimeText(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::LongFormat);
}

} // namespace purser
