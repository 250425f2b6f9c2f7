#include "app/account/secretpayload.h"

#include <QCborMap>
#include <QCborStreamReader>
#include <QCborValue>

using namespace Qt::Literals;

namespace purser {

namespace {
constexpr int payloadVersion = 1;
}

Secret encode(const SecretPayload &payload)
{
    QCborMap values;
    for (const auto &[field, secret] : payload.values.asKeyValueRange()) {
        values.insert(field, secret.expose());
    }
    QCborMap map;
    map.insert(u"v"_s, payloadVersion);
    map.insert(u"host"_s, payload.host);
    map.insert(u"user"_s, payload.userName);
    map.insert(u"type"_s, payload.typeId);
    map.insert(u"values"_s, values);
    return Secret(map.toCborValue().toCbor());
}

Result<SecretPayload> decode(const Secret &item)
{
    QCborParserError parsing;
    const QCborValue value = QCborValue::fromCbor(item.expose(), &parsing);
    // Qt 6.4 returns what it read before the error: a map with a key and no value, whose look-up reads past its end.
    if (parsing.error != QCborError::NoError || parsing.offset != item.size()) {
        return failure(ErrorKind::SecretCorrupt);
    }
    const QCborMap map = value.toMap();
    const bool isOurs = map.value(u"v"_s).toInteger() == payloadVersion && map.value(u"host"_s).isString();
    if (!isOurs || !map.value(u"values"_s).isMap()) {
        return failure(ErrorKind::SecretCorrupt);
    }
    SecretPayload payload {.host = map.value(u"host"_s).toString(),
        .userName = map.value(u"user"_s).toString(),
        .typeId = map.value(u"type"_s).toString()};
    const QCborMap values = map.value(u"values"_s).toMap();
    for (const auto &[field, secret] : values) {
        if (!field.isString() || !secret.isByteArray()) {
            return failure(ErrorKind::SecretCorrupt);
        }
        payload.values.insert(field.toString(), Secret(secret.toByteArray()));
    }
    return payload;
}

} // namespace purser
