#include "tests/canary/needles.h"

#include <QDirIterator>
#include <QFile>
#include <QStringEncoder>

#include <gtest/gtest.h>

using namespace Qt::Literals;

namespace purser {

namespace {

// The characters that depend on the secret alone when `before` bytes stand before it.
QByteArray base64Core(const QByteArray &secret, qsizetype before)
{
    const QByteArray whole = QByteArray(QByteArray(before, '\0') + secret).toBase64();
    const qsizetype first = (before * 8 + 5) / 6;
    const qsizetype last = (before + secret.size()) * 8 / 6;
    return whole.mid(first, last - first);
}

QByteArray urlSafe(QByteArray base64)
{
    return base64.replace('+', '-').replace('/', '_');
}

QByteArray everyBytePercentEncoded(const QByteArray &secret, bool inLowerCase)
{
    QByteArray encoded;
    for (const char byte : secret) {
        const QByteArray digits = QByteArray(1, byte).toHex();
        encoded += '%' + (inLowerCase ? digits : digits.toUpper());
    }
    return encoded;
}

QByteArray inUtf16(const QByteArray &secret, QStringConverter::Encoding encoding)
{
    QStringEncoder encoder(encoding, QStringConverter::Flag::Default);
    return encoder.encode(QString::fromUtf8(secret));
}

} // namespace

Needles::Needles(const QByteArray &secret)
{
    m_needles = {
        {"plain", secret},
        {"UTF-16LE", inUtf16(secret, QStringConverter::Utf16LE)},
        {"UTF-16BE", inUtf16(secret, QStringConverter::Utf16BE)},
        {"URL-encoded", secret.toPercentEncoding()},
        {"URL-encoded in lower case", secret.toPercentEncoding().toLower()},
        {"every byte URL-encoded", everyBytePercentEncoded(secret, false)},
        {"every byte URL-encoded in lower case", everyBytePercentEncoded(secret, true)},
        {"hexadecimal", secret.toHex()},
        {"hexadecimal in upper case", secret.toHex().toUpper()},
    };
    for (const auto &[before, form] :
        {std::pair {0, "base64"}, {1, "base64 after one byte"}, {2, "base64 after two"}}) {
        const QByteArray core = base64Core(secret, before);
        m_needles << Needle {form, core};
        if (urlSafe(core) != core) {
            m_needles << Needle {form, urlSafe(core)};
        }
    }
}

QStringList Needles::foundIn(const QByteArray &haystack) const
{
    QStringList forms;
    for (const Needle &needle : m_needles) {
        if (haystack.contains(needle.bytes)) {
            forms << QString::fromLatin1(needle.form);
        }
    }
    return forms;
}

QStringList Needles::foundBelow(const QString &directory) const
{
    QStringList found;
    QDirIterator files(directory, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString name = files.next();
        QFile file(name);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(name);
        for (const QString &form : foundIn(file.readAll())) {
            found << u"%1: %2"_s.arg(name, form);
        }
    }
    return found;
}

} // namespace purser
