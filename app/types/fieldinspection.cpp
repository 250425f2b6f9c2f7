#include "app/types/fieldinspection.h"

#include "app/model/clock.h"
#include "app/registry/origin.h"
#include "app/types/certificates.h"
#include "app/types/connection.h"
#include "app/types/keyvalues.h"
#include "app/types/registryaddress.h"
#include "app/types/secretkinds.h"
#include "app/types/serviceaccountkey.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals;

namespace purser {

namespace {

constexpr int longestValue = 1000;
constexpr int largestSecret = 64 * 1024;

bool isUnfitForOneLine(QChar character)
{
    switch (character.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

bool holdsControlByte(const QByteArray &bytes)
{
    return std::any_of(
        bytes.cbegin(), bytes.cend(), [](char byte) { return (byte >= 0 && byte < ' ') || byte == 0x7F; });
}

QList<FieldIssue> inspectText(const Field &field, const QString &value)
{
    if (value.size() > longestValue) {
        return {{field.id, Issue::TooLong, QString::number(longestValue)}};
    }
    if (std::any_of(value.cbegin(), value.cend(), isUnfitForOneLine)) {
        return {{field.id, Issue::ControlCharacters, {}}};
    }
    if (field.kind == Field::Kind::UserName && value.contains(u':')) {
        return {{field.id, Issue::UserNameColon, {}}};
    }
    static const QRegularExpression email(u"^[^@\\s]+@[^@\\s]+\\z"_s);
    if (field.kind == Field::Kind::Email && !email.match(value).hasMatch()) {
        return {{field.id, Issue::EmailMalformed, {}}};
    }
    return {};
}

QList<FieldIssue> inspectAddress(const Field &field, const QString &value, const Draft &draft)
{
    const auto address = parseRegistryAddress(value);
    if (!address) {
        FieldIssue issue = address.error();
        issue.field = field.id;
        return {issue};
    }
    const bool allowed = draft.consents.contains(Consent::PlainHttp)
        || draft.trusts.contains(Trust {Trust::Kind::PlainHttp, origin(*address)});
    if (address->scheme() == "http"_L1 && !isLoopback(*address) && !allowed) {
        return {{field.id, Issue::AddressUnencrypted, address->host(), FieldIssue::Weight::NeedsConsent}};
    }
    return {};
}

QList<FieldIssue> inspectDate(const Field &field, const QString &value)
{
    static const QRegularExpression pattern(u"^[12][0-9]{3}-[0-9]{2}-[0-9]{2}\\z"_s);
    const QDate day = QDate::fromString(value, Qt::ISODate);
    if (!pattern.match(value).hasMatch() || !day.isValid()) {
        return {{field.id, Issue::DateMalformed, {}}};
    }
    const bool isPast = day < currentDay();
    return isPast ? QList {FieldIssue {field.id, Issue::DatePast, {}, FieldIssue::Weight::Warning}}
                  : QList<FieldIssue>();
}

QList<FieldIssue> at(const Field &field, std::optional<FieldIssue> issue)
{
    if (!issue) {
        return {};
    }
    issue->field = field.id;
    return {*issue};
}

} // namespace

QList<FieldIssue> inspectValue(const Field &field, const QString &value, const Draft &draft)
{
    switch (field.kind) {
    case Field::Kind::Address:
        return inspectAddress(field, value, draft);
    case Field::Kind::Date:
        return inspectDate(field, value);
    case Field::Kind::Proxy:
        return at(field, inspectProxy(value));
    case Field::Kind::Certificates:
        return value.size() > largestSecret
            ? QList {FieldIssue {field.id, Issue::TooLong, QString::number(largestSecret)}}
            : inspectCertificates(field.id, value, currentTime());
    default:
        return inspectText(field, value);
    }
}

QList<FieldIssue> inspectSecret(const Field &field, const Secret &secret, const Draft &draft)
{
    const QByteArray &bytes = secret.expose();
    if (field.kind == Field::Kind::ServiceAccountKey) {
        return at(field, inspectServiceAccountKey(bytes));
    }
    if (bytes.size() > largestSecret) {
        return {{field.id, Issue::TooLong, QString::number(largestSecret)}};
    }
    if (field.kind == Field::Kind::KeyValues) {
        return at(field, inspectKeyValues(bytes));
    }
    if (field.kind == Field::Kind::PrivateKey) {
        return {}; // which key fits depends on the type: see privatekeys.h
    }
    const QByteArray inner = withoutOuterWhiteSpace(bytes);
    // Basic authentication cannot carry them (RFC 7617 2); at the ends a person may insist. A key file as a password is
    // sent as it is, and Google reads it.
    const bool isKeyFile = draft.values.value(u"username"_s) == "_json_key"_L1 && isServiceAccountKey(inner);
    if (holdsControlByte(inner) && !isKeyFile) {
        return {{field.id, Issue::ControlCharacters, {}}};
    }
    if (inner.size() != bytes.size() && !draft.consents.contains(Consent::KeepSecretWhiteSpace)) {
        return {{field.id, Issue::SecretWhiteSpace, {}, FieldIssue::Weight::NeedsConsent}};
    }
    return {};
}

QByteArray withoutOuterWhiteSpace(const QByteArray &text)
{
    // The no-break, zero-width and ideographic blanks and the byte order mark.
    constexpr QByteArrayView blanks[] = {"\xC2\xA0", "\xE2\x80\x8B", "\xE3\x80\x80", "\xEF\xBB\xBF"};
    QByteArrayView rest = QByteArrayView(text).trimmed();
    const auto stepInward = [&rest](QByteArrayView blank) {
        if (rest.startsWith(blank)) {
            rest = rest.sliced(blank.size());
        } else if (rest.endsWith(blank)) {
            rest.chop(blank.size());
        } else {
            return false;
        }
        rest = rest.trimmed();
        return true;
    };
    while (std::any_of(std::begin(blanks), std::end(blanks), stepInward)) { }
    return rest.toByteArray();
}

} // namespace purser
