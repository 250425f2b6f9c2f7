#include "app/workflow/sourcetext.h"

#include <QStringDecoder>

#include <algorithm>

using namespace Qt::Literals;

namespace purser {

namespace {

// UTF-16 without a mark shows itself by what every file of ours begins with: a character of ASCII.
QStringConverter::Encoding encodingOf(const QByteArray &bytes)
{
    if (const auto marked = QStringConverter::encodingForData(bytes)) {
        return *marked;
    }
    if (bytes.size() >= 4 && bytes.at(0) != 0 && bytes.at(1) == 0 && bytes.at(2) != 0 && bytes.at(3) == 0) {
        return QStringConverter::Utf16LE;
    }
    if (bytes.size() >= 4 && bytes.at(0) == 0 && bytes.at(1) != 0 && bytes.at(2) == 0 && bytes.at(3) != 0) {
        return QStringConverter::Utf16BE;
    }
    return QStringConverter::Utf8;
}

QString decoded(const QByteArray &bytes)
{
    const auto encoding = encodingOf(bytes);
    QStringDecoder decoder(encoding);
    QString text = decoder.decode(bytes);
    // An unfinished character at the end is no error to the decoder, so it is asked for its replacement too.
    if (encoding == QStringConverter::Utf8 && (decoder.hasError() || text.contains(QChar::ReplacementCharacter))) {
        text = QString::fromLatin1(bytes);
    }
    return text;
}

} // namespace

std::expected<QString, ScanNote> sourceText(const QByteArray &bytes)
{
    if (bytes.size() > largestScannedFile) {
        return std::unexpected(ScanNote {ScanNote::Problem::TooLarge, 0, {}});
    }
    QString text = decoded(bytes);
    if (text.contains(QChar::Null)) {
        return std::unexpected(ScanNote {ScanNote::Problem::NotText, 0, {}});
    }
    text.replace("\r\n"_L1, "\n"_L1);
    text.replace(u'\r', u'\n');
    return text;
}

} // namespace purser
