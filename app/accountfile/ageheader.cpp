#include "app/accountfile/ageheader.h"

#include <QByteArrayView>
#include <QList>

#include <algorithm>
#include <optional>

namespace purser {

namespace {

constexpr QByteArrayView product = "age-encryption.org/";
constexpr QByteArrayView firstLine = "age-encryption.org/v1";
constexpr QByteArrayView armorBegin = "-----BEGIN AGE ENCRYPTED FILE-----";
constexpr QByteArrayView armorEnd = "-----END AGE ENCRYPTED FILE-----";
constexpr qsizetype columns = 64;
constexpr qsizetype longestLine = 4096;
constexpr qsizetype codeSize = 32;

constexpr auto unpadded = QByteArray::Base64Encoding | QByteArray::OmitTrailingEquals;

// Only what an encoder writes: no padding, no left-over bits.
std::optional<QByteArray> canonicalBytes(const QByteArray &text, QByteArray::Base64Options options = unpadded)
{
    const auto decoded = QByteArray::fromBase64Encoding(text, options | QByteArray::AbortOnBase64DecodingErrors);
    if (decoded.decodingStatus != QByteArray::Base64DecodingStatus::Ok || decoded.decoded.toBase64(options) != text) {
        return std::nullopt;
    }
    return decoded.decoded;
}

// Takes the lines of the header off one by one.
class Lines
{
public:
    explicit Lines(const QByteArray &file) : m_file(file) { }

    // CutOff at the end of the file.
    std::expected<QByteArray, AgeFault> next()
    {
        const qsizetype end = m_file.indexOf('\n', m_at);
        if (end < 0 || end - m_at > longestLine) {
            return std::unexpected(
                end < 0 && m_file.size() - m_at <= longestLine ? AgeFault::CutOff : AgeFault::Damaged);
        }
        const QByteArray line = m_file.sliced(m_at, end - m_at);
        m_at = end + 1;
        return line;
    }
    qsizetype at() const { return m_at; }

private:
    const QByteArray &m_file;
    qsizetype m_at = 0;
};

struct Stanza
{
    QByteArrayList arguments = {};
    QByteArray body = {};
};

std::expected<Stanza, AgeFault> readStanza(const QByteArray &argumentLine, Lines &lines)
{
    Stanza stanza {.arguments = argumentLine.sliced(3).split(' ')};
    for (const QByteArray &argument : stanza.arguments) {
        const bool isVisible = std::ranges::all_of(argument, [](char c) { return c >= '!' && c <= '~'; });
        if (argument.isEmpty() || !isVisible) {
            return std::unexpected(AgeFault::Damaged);
        }
    }
    QByteArray encoded;
    for (bool isLast = false; !isLast;) {
        const auto line = lines.next();
        if (!line) {
            return std::unexpected(line.error());
        }
        if (line->size() > columns || encoded.size() > longestLine) {
            return std::unexpected(AgeFault::Damaged);
        }
        encoded += *line;
        isLast = line->size() < columns;
    }
    const auto body = canonicalBytes(encoded);
    if (!body) {
        return std::unexpected(AgeFault::Damaged);
    }
    stanza.body = *body;
    return stanza;
}

bool isDecimal(const QByteArray &text)
{
    const bool isNumber = std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
    return isNumber && !text.isEmpty() && !text.startsWith('0');
}

// A passphrase's stanza stands alone: who made others could tell which passphrase was typed.
std::expected<AgeHeader, AgeFault> headerOf(const QList<Stanza> &stanzas)
{
    const auto isPassphrase = [](const Stanza &stanza) { return stanza.arguments.first() == "scrypt"; };
    if (stanzas.isEmpty()) {
        return std::unexpected(AgeFault::Damaged);
    }
    if (std::ranges::none_of(stanzas, isPassphrase)) {
        return std::unexpected(AgeFault::NotForPassphrase);
    }
    const Stanza &stanza = stanzas.first();
    if (stanzas.size() != 1 || stanza.arguments.size() != 3 || stanza.body.size() != ageWrappedKeySize) {
        return std::unexpected(AgeFault::Damaged);
    }
    const auto salt = canonicalBytes(stanza.arguments.at(1));
    const QByteArray work = stanza.arguments.at(2);
    if (!salt || salt->size() != ageSaltSize || !isDecimal(work)) {
        return std::unexpected(AgeFault::Damaged);
    }
    if (work.size() > 2) {
        return std::unexpected(AgeFault::TooMuchWork);
    }
    return AgeHeader {.salt = *salt, .work = work.toInt(), .wrappedKey = stanza.body};
}

std::expected<Lines, AgeFault> afterFirstLine(const QByteArray &file)
{
    if (!file.startsWith(product)) {
        // What is only the beginning of a first line is cut off; an empty file may be any file.
        const bool isBeginning = !file.isEmpty() && product.startsWith(file);
        return std::unexpected(isBeginning ? AgeFault::CutOff : AgeFault::NotAge);
    }
    Lines lines(file);
    const auto line = lines.next();
    if (!line) {
        return std::unexpected(line.error());
    }
    if (*line != firstLine) {
        return std::unexpected(AgeFault::NewerFormat);
    }
    return lines;
}

} // namespace

std::expected<AgeHeader, AgeFault> readAgeHeader(const QByteArray &file)
{
    auto lines = afterFirstLine(file);
    if (!lines) {
        return std::unexpected(lines.error());
    }
    QList<Stanza> stanzas;
    for (;;) {
        const qsizetype start = lines->at();
        const auto line = lines->next();
        if (!line) {
            return std::unexpected(line.error());
        }
        if (line->startsWith("-> ") && stanzas.size() < columns) {
            const auto stanza = readStanza(*line, *lines);
            if (!stanza) {
                return std::unexpected(stanza.error());
            }
            stanzas << *stanza;
            continue;
        }
        const auto code = line->startsWith("--- ") ? canonicalBytes(line->sliced(4)) : std::nullopt;
        if (!code || code->size() != codeSize) {
            return std::unexpected(AgeFault::Damaged);
        }
        auto header = headerOf(stanzas);
        if (header) {
            header->code = *code;
            header->signedSize = start + 3;
            header->size = lines->at();
        }
        return header;
    }
}

QByteArray ageHeaderText(const AgeHeader &header)
{
    return firstLine.toByteArray() + "\n-> scrypt " + header.salt.toBase64(unpadded) + ' '
        + QByteArray::number(header.work) + '\n' + header.wrappedKey.toBase64(unpadded) + "\n---";
}

QByteArray ageHeaderEnd(const QByteArray &code)
{
    return ' ' + code.toBase64(unpadded) + '\n';
}

std::expected<QByteArray, AgeFault> withoutAgeArmor(const QByteArray &file)
{
    const QByteArray trimmed = file.first(std::min<qsizetype>(file.size(), longestLine)).trimmed();
    if (!trimmed.startsWith(armorBegin)) {
        return file;
    }
    QByteArray text = file.trimmed();
    text.replace("\r\n", "\n");
    if (!text.endsWith(armorEnd)) {
        return std::unexpected(text.contains(armorEnd) ? AgeFault::DataBehind : AgeFault::CutOff);
    }
    QByteArrayList lines = text.split('\n');
    if (lines.size() < 3 || lines.first() != armorBegin || lines.last() != armorEnd) {
        return std::unexpected(AgeFault::Damaged);
    }
    lines = lines.sliced(1, lines.size() - 2);
    const bool isWrapped =
        std::all_of(lines.cbegin(), lines.cend() - 1, [](const QByteArray &line) { return line.size() == columns; });
    const auto binary = canonicalBytes(lines.join(), QByteArray::Base64Encoding);
    if (!isWrapped || lines.last().isEmpty() || lines.last().size() > columns || !binary) {
        return std::unexpected(AgeFault::Damaged);
    }
    return *binary;
}

} // namespace purser
