#include "tests/support/printers.h"

#include <QDir>
#include <QFile>
#include <QKeySequence>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

using namespace Qt::Literals;

namespace purser {

namespace {

// The finished messages of a file whose source has a mnemonic and whose translation has none.
QStringList lostMnemonics(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
    QXmlStreamReader reader(&file);
    QStringList lost;
    QString source;
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement()) {
            continue;
        }
        if (reader.name() == "source"_L1) {
            source = reader.readElementText();
        } else if (reader.name() == "translation"_L1) {
            const bool isOpen = !reader.attributes().value("type"_L1).isEmpty();
            const QString translation = reader.readElementText(QXmlStreamReader::IncludeChildElements);
            const bool isLost =
                !QKeySequence::mnemonic(source).isEmpty() && QKeySequence::mnemonic(translation).isEmpty();
            if (isLost && !isOpen) {
                lost << source;
            }
        }
    }
    EXPECT_FALSE(reader.hasError()) << qPrintable(path) << qPrintable(reader.errorString());
    return lost;
}

TEST(Mnemonics, AreNotLostInTranslation)
{
    const QDir folder(QStringLiteral(PURSER_SOURCES "/translations"));
    const QStringList files = folder.entryList({u"*.ts"_s});
    EXPECT_GT(files.size(), 1);
    for (const QString &file : files) {
        // English is its own source: its file has plural forms only.
        EXPECT_EQ(lostMnemonics(folder.filePath(file)), QStringList()) << qPrintable(file);
    }
}

} // namespace

} // namespace purser
