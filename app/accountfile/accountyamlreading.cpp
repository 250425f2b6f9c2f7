#include "app/accountfile/accountreader.h"

#include <QStringDecoder>

using namespace Qt::Literals;

namespace purser {

namespace {

using Kind = AccountFileFault::Kind;

// As many as a file of the largest size can mean.
constexpr YamlLimits limits {.values = 4'000'000, .budget = 100'000'000};

AccountParcel readText(AccountReader &reader, const QString &text, bool isParcel)
{
    const YamlFile file(text, limits);
    const YamlValue document = onlyDocument(reader, file, u"purser-account"_s, accountFileVersion);
    if (!document.isPresent()) {
        return {};
    }
    if (!isParcel && document[u"secrets"_s].isPresent()) {
        reader.complain(Kind::SecretsInside, document[u"secrets"_s].line());
        return {};
    }
    AccountParcel parcel = readAccountTree(reader, document, isParcel);
    if (file.isExhausted()) {
        reader.complain(Kind::TooMany, 0);
    }
    return parcel;
}

AccountReading readBytes(const QByteArray &bytes, bool isParcel)
{
    AccountReader reader;
    AccountReading reading;
    QStringDecoder decoder(QStringDecoder::Utf8);
    if (bytes.size() > largestAccountFile) {
        reader.complain(Kind::TooLarge, 0, {}, QString::number(largestAccountFile >> 20));
    } else {
        const QString text = decoder(bytes);
        if (decoder.hasError()) {
            reader.complain(Kind::NotUtf8, 0);
        } else {
            reading.parcel = readText(reader, text, isParcel);
        }
    }
    reading.faults = reader.takeFaults();
    if (reading.faults.isEmpty()) {
        reading.parcel.document = inOrder(reading.parcel.document);
    }
    return reading;
}

} // namespace

AccountReading readAccountFile(const QByteArray &file)
{
    return readBytes(file, false);
}

AccountReading readParcelText(const Secret &text)
{
    return readBytes(text.expose(), true);
}

} // namespace purser
