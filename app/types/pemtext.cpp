#include "app/types/pemtext.h"

#include <algorithm>

namespace purser {

namespace {

constexpr QByteArrayView blockBegin = "-----BEGIN ";
constexpr QByteArrayView blockEnd = "-----END ";
constexpr QByteArrayView dashes = "-----";

// A DER sequence longer than 127 bytes, also after its bytes were taken for Latin-1 or UTF-8 text and made UTF-8 again.
bool isDer(QByteArrayView bytes)
{
    const bool isSequence = bytes.size() > 4 && bytes.startsWith('0') && static_cast<uchar>(bytes.at(1)) >= 0x80;
    return isSequence && !bytes.contains(blockBegin);
}

// Version 3 is the only one, and nothing else begins with it. Source: RFC 7292 4.
bool isPkcs12(QByteArrayView der)
{
    return der.first(std::min(der.size(), qsizetype(16))).contains("\x02\x01\x03");
}

bool isWebPage(QByteArrayView text)
{
    const QByteArray start = text.first(std::min(text.size(), qsizetype(200))).toByteArray().toLower();
    return start.startsWith("<!doctype") || start.startsWith("<html") || start.startsWith("<?xml");
}

// Source: the file format of sshd(8), AUTHORIZED_KEYS.
bool isPublicKeyLine(QByteArrayView text)
{
    constexpr QByteArrayView kinds[] = {
        "ssh-rsa ", "ssh-ed25519 ", "ssh-dss ", "ecdsa-sha2-nistp", "sk-ssh-", "sk-ecdsa-"};
    return std::any_of(std::begin(kinds), std::end(kinds), [&](QByteArrayView kind) { return text.startsWith(kind); });
}

std::optional<Issue> damageOfBlocks(QByteArrayView text)
{
    if (text.contains("\\n")) {
        return Issue::PemEscaped;
    }
    if (!text.contains('\n')) {
        return text.contains(blockEnd) ? Issue::PemFlattened : Issue::PemCutOff;
    }
    if (text.count(blockBegin) != text.count(blockEnd)) {
        return Issue::PemCutOff;
    }
    // Blanks in the place of some line breaks, or first and last lines that do not fit.
    return pemBlocks(text.toByteArray()).size() == text.count(blockBegin) ? std::nullopt
                                                                          : std::optional(Issue::PemBroken);
}

} // namespace

QList<PemBlock> pemBlocks(const QByteArray &text)
{
    QList<PemBlock> blocks;
    qsizetype from = 0;
    while ((from = text.indexOf(blockBegin, from)) != -1) {
        const qsizetype labelAt = from + blockBegin.size();
        const qsizetype labelEnd = text.indexOf(dashes, labelAt);
        const qsizetype lineEnd = text.indexOf('\n', labelAt);
        if (labelEnd == -1 || lineEnd == -1 || labelEnd > lineEnd) {
            from = labelAt;
            continue;
        }
        const QByteArray label = text.mid(labelAt, labelEnd - labelAt);
        const QByteArray last = blockEnd.toByteArray() + label + dashes.toByteArray();
        const qsizetype lastAt = text.indexOf(last, lineEnd);
        if (lastAt == -1) {
            from = labelAt;
            continue;
        }
        const qsizetype end = lastAt + last.size();
        blocks << PemBlock {label, text.mid(from, end - from) + '\n'};
        from = end;
    }
    return blocks;
}

std::optional<Issue> pemDamage(const QByteArray &text)
{
    if (isDer(text)) {
        return isPkcs12(text) ? Issue::PemPkcs12 : Issue::PemDer;
    }
    const QByteArrayView trimmed = QByteArrayView(text).trimmed();
    if (isWebPage(trimmed)) {
        return Issue::PemWebPage;
    }
    if (trimmed.startsWith("PuTTY-User-Key-File-")) {
        return Issue::PemPutty;
    }
    if (trimmed.startsWith("---- BEGIN SSH2 PUBLIC KEY ----")) {
        return Issue::PemPublicKey;
    }
    if (isPublicKeyLine(trimmed)) {
        return Issue::PemPublicKeyLine;
    }
    if (!trimmed.contains(blockBegin)) {
        return trimmed.contains(blockEnd) ? Issue::PemCutOff : Issue::PemMissing;
    }
    return damageOfBlocks(trimmed);
}

} // namespace purser
