#include "app/accountfile/accountreader.h"

#include <QStringDecoder>

using namespace Qt::Literals;

namespace purser {

namespace {

using Kind = AccountFileFault::Kind;

// As many as a file of the largest size can mean.
constexpr YamlLimits limits {.values = 4'000'000, .budget = 100'000'000};

AccountFileFault::Kind kindOf(ScanNote::Problem problem)
{
    switch (problem) {
    case ScanNote::Problem::TabIndentation:
        return Kind::Tabs;
    case ScanNote::Problem::TooDeep:
        return Kind::TooDeep;
    case ScanNote::Problem::TooMany:
        return Kind::TooMany;
    case ScanNote::Problem::DuplicateKey:
        return Kind::KeyTwice;
    default:
        return Kind::Malformed;
    }
}

// Whether there is one document of a version that is understood.
bool isReadable(AccountReader &reader, const QList<YamlValue> &documents)
{
    if (documents.size() > 1) {
        reader.complain(Kind::SeveralDocuments, documents.at(1).line());
        return false;
    }
    const YamlValue version = documents.isEmpty() ? YamlValue() : documents.first()[u"purser-account"_s];
    if (!version.isPresent()) {
        reader.complain(Kind::NotAnAccount, documents.isEmpty() ? 0 : documents.first().line());
        return false;
    }
    bool isNumber = false;
    const qulonglong number = version.text().toULongLong(&isNumber);
    if (!isNumber || number == 0) {
        reader.complain(Kind::VersionMalformed, version.line(), {}, version.text());
    } else if (number > accountFileVersion) {
        reader.complain(Kind::Newer, version.line(), {}, version.text());
    }
    return isNumber && number == accountFileVersion;
}

AccountParcel readText(AccountReader &reader, const QString &text, bool isParcel)
{
    const YamlFile file(text, limits);
    bool isWhole = true;
    for (const ScanNote &note : file.notes()) {
        const Kind kind = kindOf(note.problem);
        reader.complain(kind, note.line, kind == Kind::KeyTwice ? note.argument : QString(), note.argument);
        isWhole = isWhole && kind == Kind::KeyTwice;
    }
    const QList<YamlValue> documents = file.documents();
    if (!isWhole || !isReadable(reader, documents)) {
        return {};
    }
    if (!isParcel && documents.first()[u"secrets"_s].isPresent()) {
        reader.complain(Kind::SecretsInside, documents.first()[u"secrets"_s].line());
        return {};
    }
    AccountParcel parcel = readAccountTree(reader, documents.first(), isParcel);
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
