#include "app/registry/answerfacts.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>
#include <cstdlib>

using namespace Qt::Literals;

namespace purser {

namespace {

// The form every server has to send (RFC 9110, 5.6.7); Qt's RFC2822Date does not know "GMT".
QDateTime httpDate(const QByteArray &text)
{
    QDateTime time = QLocale::c().toDateTime(QString::fromLatin1(text.trimmed()), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    time.setTimeSpec(Qt::UTC);
    return time;
}

} // namespace

bool isPage(const HttpAnswer &answer)
{
    return answer.header("Content-Type"_ba).toLower().contains("html") || answer.body.trimmed().startsWith('<');
}

bool looksLikeRegistry(const HttpAnswer &answer)
{
    if (isPage(answer)) {
        return false;
    }
    const QByteArray body = answer.body.trimmed();
    const QJsonDocument document = QJsonDocument::fromJson(body);
    const bool isUsualBody = body == "true" || (document.isObject() && document.object().isEmpty());
    return isUsualBody || answer.header("Docker-Distribution-Api-Version"_ba).contains("registry/2");
}

std::optional<qint64> clockDifference(const HttpAnswer &answer)
{
    const QDateTime theirs = httpDate(answer.header("Date"_ba));
    const qint64 seconds = theirs.isValid() ? answer.receivedAt.secsTo(theirs) : 0;
    if (std::abs(seconds) <= 60) {
        return {};
    }
    return seconds > 0 ? (seconds + 59) / 60 : (seconds - 59) / 60;
}

QString retryTime(const HttpAnswer &answer)
{
    constexpr qint64 longest = 60 * 60;
    const QByteArray said = answer.header("Retry-After"_ba).trimmed();
    bool isNumber = false;
    qint64 seconds = said.toLongLong(&isNumber);
    if (!isNumber) {
        const QDateTime time = httpDate(said);
        seconds = time.isValid() ? answer.receivedAt.secsTo(time) : -1;
    }
    return seconds < 0 ? QString() : answer.receivedAt.addSecs(std::min(seconds, longest)).toString(Qt::ISODate);
}

} // namespace purser
