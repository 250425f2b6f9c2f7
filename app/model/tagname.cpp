#include "app/model/tagname.h"

#include <QStringView>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::Literals;

namespace purser {

namespace {

constexpr qsizetype longestTag = 128;
constexpr qsizetype hexDigits = 64; // of a SHA-256
constexpr auto attached = "sha256-"_L1;
constexpr auto digest = "sha256:"_L1;

const std::array suffixes {
    std::pair {".sig"_L1, TagKind::Signature},
    std::pair {".att"_L1, TagKind::Attestation},
    std::pair {".sbom"_L1, TagKind::BillOfMaterials},
};

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

bool isWordCharacter(QChar character)
{
    return isDigit(character) || (character >= u'a' && character <= u'z') || (character >= u'A' && character <= u'Z')
        || character == u'_';
}

bool isHex(QStringView text)
{
    return text.size() == hexDigits && std::ranges::all_of(text, [](QChar character) {
        return isDigit(character) || (character >= u'a' && character <= u'f');
    });
}

} // namespace

TagKind tagKind(const QString &tag)
{
    if (tag.startsWith(digest)) {
        return TagKind::Digest;
    }
    if (!tag.startsWith(attached) || !isHex(QStringView(tag).mid(attached.size(), hexDigits))) {
        return TagKind::Tag;
    }
    const QStringView rest = QStringView(tag).mid(attached.size() + hexDigits);
    for (const auto &[suffix, kind] : suffixes) {
        if (rest == suffix) {
            return kind;
        }
    }
    return rest.isEmpty() ? TagKind::Attachment : TagKind::Tag;
}

bool isTagName(const QString &text)
{
    if (text.startsWith(digest)) {
        return isHex(QStringView(text).mid(digest.size()));
    }
    return !text.isEmpty() && text.size() <= longestTag && isWordCharacter(text.front())
        && std::ranges::all_of(
            text, [](QChar character) { return isWordCharacter(character) || character == u'.' || character == u'-'; });
}

QString naturalKey(const QString &tag)
{
    // Each number gets its length before it, and the tag itself comes at the end.
    QString key(3 * tag.size() + 1, Qt::Uninitialized);
    QChar *end = key.data();
    const QChar *const last = tag.cend();
    for (const QChar *at = tag.cbegin(); at != last;) {
        if (!isDigit(*at)) {
            const bool isCapital = *at >= u'A' && *at <= u'Z';
            *end++ = isCapital ? QChar(static_cast<char16_t>(at->unicode() + (u'a' - u'A'))) : *at;
            ++at;
            continue;
        }
        const QChar *first = at;
        at = std::find_if_not(at, last, isDigit);
        while (first < at - 1 && *first == u'0') {
            ++first;
        }
        // The longer number is the larger one.
        *end++ = QChar(static_cast<char16_t>(u'0' + (at - first)));
        end = std::copy(first, at, end);
    }
    // "1.0", "1.00", "V1" and "v1" are different tags.
    *end++ = QChar(u'\0');
    end = std::copy(tag.cbegin(), last, end);
    key.truncate(end - key.constData());
    return key;
}

} // namespace purser
