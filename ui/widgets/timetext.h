#pragma once

#include "app/model/clock.h"

#include <QDateTime>
#include <QString>

namespace purser {

// "Today at 9:10 AM", "Yesterday at …", "Last Monday at …" within the last week, else the locale's short date. Times
// are shown in local time.
QString calendarText(const QDateTime &time, const QDateTime &now = currentTime());

// "just now", "5 minutes ago", "2 hours ago", "3 days ago", else the locale's short date.
QString ageText(const QDateTime &time, const QDateTime &now = currentTime());

// "Expires today", "Expires tomorrow", "Expires in 5 days", "Expired 3 days ago": of a moment in days, in local time.
QString expiryText(const QDateTime &end, const QDateTime &now = currentTime());

// Date and time in figures, for the middle of sentences.
QString shortTimeText(const QDateTime &time);

// Date and time in full, for tooltips.
QString fullTimeText(const QDateTime &time);

} // namespace purser
