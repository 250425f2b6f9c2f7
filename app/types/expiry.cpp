#include "app/types/expiry.h"

using namespace Qt::Literals;

namespace purser {

namespace {
constexpr int soonDays = 14;
}

std::optional<QDateTime> expiry(const IntegrationType &type, const FieldValues &values)
{
    QList<QDateTime> ends;
    for (const Field &field : type.fields) {
        if (field.kind == Field::Kind::Date) {
            ends << QDate::fromString(values.value(field.id), Qt::ISODate).endOfDay();
        }
    }
    for (const QString &id : {u"credentialExpires"_s, u"clientCertificateExpires"_s}) {
        ends << QDateTime::fromString(values.value(id), Qt::ISODate);
    }
    std::optional<QDateTime> first;
    for (const QDateTime &end : ends) {
        if (end.isValid() && (!first || end < *first)) {
            first = end;
        }
    }
    return first;
}

Expiry expiryState(const std::optional<QDateTime> &ends, const QDateTime &now)
{
    if (!ends) {
        return Expiry::None;
    }
    if (*ends <= now) {
        return Expiry::Past;
    }
    return *ends <= now.addDays(soonDays) ? Expiry::Soon : Expiry::Later;
}

} // namespace purser
