#include "ui/subscriptions/usewords.h"

#include "app/model/displaytext.h"
#include "app/model/joinedtext.h"
#include "ui/widgets/timetext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals;

namespace purser {

QString countsText(int projects, int environments, int images)
{
    QStringList parts;
    if (projects > 0) {
        parts << QCoreApplication::translate("UseWords", "%n project(s)", nullptr, projects);
    }
    if (environments > 0) {
        parts << QCoreApplication::translate("UseWords", "%n environment(s)", nullptr, environments);
    }
    if (images > 0) {
        parts << QCoreApplication::translate("UseWords", "%n image(s)", nullptr, images);
    }
    return joinedList(parts);
}

QString contentsText(const Subscription &subscription)
{
    QStringList parts;
    if (subscription.integrations > 0) {
        parts << QCoreApplication::translate("UseWords", "%n integration(s)", nullptr, subscription.integrations);
    }
    if (const QString others = countsText(subscription.projects, subscription.environments, subscription.images);
        !others.isEmpty()) {
        parts << others;
    }
    return joinedList(parts);
}

QVariant timeCell(const QDateTime &time, int role)
{
    if (role == Qt::DisplayRole) {
        return calendarText(time);
    }
    return role == Qt::ToolTipRole ? QVariant(fullTimeText(time)) : QVariant();
}

QString namesText(const QStringList &names, qsizetype shown)
{
    QStringList first;
    for (const QString &name : names.first(std::min(shown, names.size()))) {
        first << displayText(name);
    }
    const qsizetype more = names.size() - first.size();
    const QString text = joinedList(first);
    return more > 0 ? QCoreApplication::translate("UseWords", "%1 +%2").arg(text, QLocale().toString(more)) : text;
}

QString pathText(const QString &path)
{
    constexpr QChar leftToRightIsolate(0x2066);
    constexpr QChar popIsolate(0x2069);
    return path.isEmpty() ? QString() : QString(leftToRightIsolate % displayText(path) % popIsolate);
}

} // namespace purser
