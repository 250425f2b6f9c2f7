#include "tests/support/printers.h"
#include "ui/shell/languages.h"
#include "ui/widgets/timetext.h"

#include <QCoreApplication>
#include <QLocale>

#include <gtest/gtest.h>

using namespace Qt::Literals;

namespace purser {

namespace {

class TimeText : public testing::Test
{
protected:
    TimeText()
    {
        speak(u"en"_s);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }

    QDateTime at(int day, int hour, int minute) const { return {QDate(2026, 3, day), QTime(hour, minute)}; }

    const QDateTime m_now = at(19, 14, 30); // a Thursday
};

// The space before AM is a narrow no-break one in newer locale data.
QString withPlainSpaces(QString text)
{
    return text.replace(QChar(0x202F), u' ').replace(QChar(0xA0), u' ');
}

TEST_F(TimeText, Calendar)
{
    const std::pair<QDateTime, QString> cases[] = {
        {at(19, 9, 10), u"Today at 9:10 AM"_s},
        {at(19, 0, 0), u"Today at 12:00 AM"_s},
        {at(19, 14, 30), u"Today at 2:30 PM"_s},
        {at(19, 23, 59), u"Today at 11:59 PM"_s}, // the clock was set back since
        {at(18, 23, 59), u"Yesterday at 11:59 PM"_s},
        {at(18, 0, 1), u"Yesterday at 12:01 AM"_s},
        {at(17, 23, 59), u"Last Tuesday at 11:59 PM"_s},
        {at(16, 9, 10), u"Last Monday at 9:10 AM"_s},
        {at(13, 0, 0), u"Last Friday at 12:00 AM"_s},
        {at(12, 23, 59), u"3/12/26"_s},
        {at(1, 9, 10), u"3/1/26"_s},
        {at(20, 9, 10), u"3/20/26"_s}, // tomorrow: the clock was set back
        {QDateTime(), QString()},
    };
    for (const auto &[time, text] : cases) {
        SCOPED_TRACE(qPrintable(text));
        EXPECT_EQ(withPlainSpaces(calendarText(time, m_now)), text);
        EXPECT_EQ(withPlainSpaces(calendarText(time.toUTC(), m_now.toUTC())), text)
            << "kept in UTC, shown in local time";
    }
}

TEST_F(TimeText, Age)
{
    const std::pair<qint64, QString> cases[] = {
        {0, u"just now"_s},
        {59, u"just now"_s},
        {-1, u"just now"_s}, // the clock was set back
        {-86'400 * 400, u"just now"_s},
        {60, u"1 minute ago"_s},
        {119, u"1 minute ago"_s},
        {120, u"2 minutes ago"_s},
        {3599, u"59 minutes ago"_s},
        {3600, u"1 hour ago"_s},
        {86'399, u"23 hours ago"_s},
        {86'400, u"1 day ago"_s},
        {86'400 * 29, u"29 days ago"_s},
        {86'400 * 31, u"2/16/26"_s},
    };
    for (const auto &[seconds, text] : cases) {
        SCOPED_TRACE(seconds);
        EXPECT_EQ(ageText(m_now.addSecs(-seconds), m_now), text);
    }
    EXPECT_EQ(ageText({}, m_now), QString());
}

TEST_F(TimeText, OtherLocalesUseTheirOwnForms)
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    EXPECT_EQ(calendarText(at(19, 9, 10), m_now), u"Today at 09:10"_s);
    EXPECT_EQ(calendarText(at(1, 9, 10), m_now), u"01.03.26"_s);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

} // namespace

} // namespace purser
