#include "app/types/fieldinspection.h"

#include "app/registry/origin.h"
#include "app/types/registryaddress.h"
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

} // namespace

QList<FieldIssue> inspectValue(const Field &field, const QString &value, const Draft &draft)
{
    return field.kind == Field::Kind::Address ? inspectAddress(field, value, draft) : inspectText(field, value);
}

QList<FieldIssue> inspectSecret(const Field &field, const Secret &secret, const Draft &draft)
{
    if (field.kind == Field::Kind::ServiceAccountKey) {
        auto issue = inspectServiceAccountKey(secret.expose());
        if (!issue) {
            return {};
        }
        issue->field = field.id;
        return {*issue};
    }
    const QByteArray &bytes = secret.expose();
    if (bytes.size() > largestSecret) {
        return {{field.id, Issue::TooLong, QString::number(largestSecret)}};
    }
    const QByteArray inner = withoutOuterWhiteSpace(bytes);
    // Basic authentication cannot carry them (RFC 7617 2); at the ends a person may insist.
    if (holdsControlByte(inner)) {
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
