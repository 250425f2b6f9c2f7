#include "tests/support/printers.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

using namespace Qt::Literals;

namespace purser {

namespace {

struct Message
{
    bool isFinished = true;
    bool isPlural = false;
    QStringList texts = {}; // one, or one for each plural form
};

// By context, source and disambiguation.
using Catalogue = QMap<QStringList, Message>;

Message readTranslation(QXmlStreamReader &reader, bool isPlural)
{
    Message message {.isFinished = !reader.attributes().hasAttribute(u"type"_s), .isPlural = isPlural};
    if (!isPlural) {
        message.texts << reader.readElementText();
        return message;
    }
    while (reader.readNextStartElement()) {
        message.texts << reader.readElementText();
    }
    return message;
}

Catalogue readCatalogue(const QString &path)
{
    Catalogue catalogue;
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
    QXmlStreamReader reader(&file);
    QString context;
    QString source;
    QString comment;
    bool isPlural = false;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (reader.name() == "name"_L1) {
            context = reader.readElementText();
        } else if (reader.name() == "message"_L1) {
            isPlural = reader.attributes().value("numerus"_L1) == "yes"_L1;
            comment.clear();
        } else if (reader.name() == "source"_L1) {
            source = reader.readElementText();
        } else if (reader.name() == "comment"_L1) {
            comment = reader.readElementText();
        } else if (reader.name() == "translation"_L1) {
            catalogue.insert({context, source, comment}, readTranslation(reader, isPlural));
        }
    }
    EXPECT_FALSE(reader.hasError()) << qPrintable(reader.errorString());
    return catalogue;
}

QDir translations()
{
    return QDir(QStringLiteral(PURSER_SOURCES "/translations"));
}

QStringList files()
{
    return translations().entryList({u"purser_*.ts"_s});
}

qsizetype pluralForms(const QString &file)
{
    const QMap<QString, qsizetype> others {{u"ar"_s, 6}, {u"ru"_s, 3}, {u"ja"_s, 1}, {u"zh_CN"_s, 1}};
    return others.value(file.section(u'.', 0, 0).section(u'_', 1), 2);
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression hole(u"%L?[1-9]"_s);
    QStringList found;
    for (const QRegularExpressionMatch &match : hole.globalMatch(text)) {
        found << match.captured();
    }
    found.sort();
    return found;
}

// Texts of the guide's pages may be without a translation: they are read in English then.
bool isOfGuide(const QStringList &key)
{
    return key.first() == "Guide"_L1;
}

TEST(Catalogues, EveryTextIsTranslatedWithItsPlaceholdersAndPluralForms)
{
    ASSERT_EQ(files().size(), 9);
    for (const QString &file : files()) {
        const Catalogue catalogue = readCatalogue(translations().filePath(file));
        for (const auto &[key, message] : catalogue.asKeyValueRange()) {
            SCOPED_TRACE(qPrintable(file + u": "_s + key.join(u" | "_s)));
            EXPECT_TRUE(message.isFinished || isOfGuide(key));
            EXPECT_EQ(message.texts.size(), message.isPlural ? pluralForms(file) : 1);
            for (const QString &text : message.texts) {
                EXPECT_TRUE(!message.isFinished || !text.isEmpty());
                EXPECT_TRUE(!message.isFinished || placeholders(text) == placeholders(key.at(1))) << qPrintable(text);
            }
        }
    }
}

TEST(Catalogues, HoldExactlyTheTextsOfTheProgram)
{
    const QTemporaryDir folder;
    for (const QString &file : files()) {
        ASSERT_TRUE(QFile::copy(translations().filePath(file), folder.filePath(file)));
    }
    QProcess update;
    update.setProcessChannelMode(QProcess::MergedChannels);
    update.start(QStringLiteral(PURSER_SOURCES "/packaging/update-translations"), {folder.path()});
    ASSERT_TRUE(update.waitForFinished(120'000));
    ASSERT_EQ(update.exitCode(), 0) << update.readAll().constData();
    for (const QString &file : files()) {
        SCOPED_TRACE(qPrintable(file + u": run packaging/update-translations"_s));
        const Catalogue before = readCatalogue(translations().filePath(file));
        const Catalogue after = readCatalogue(folder.filePath(file));
        for (const auto &[key, message] : after.asKeyValueRange()) {
            EXPECT_TRUE(isOfGuide(key) || before.contains(key)) << "missing: " << qPrintable(key.join(u" | "_s));
            EXPECT_EQ(isOfGuide(key) || before.value(key).isPlural == message.isPlural, true)
                << "plural: " << qPrintable(key.join(u" | "_s));
        }
        for (const QStringList &key : before.keys()) {
            EXPECT_TRUE(after.contains(key)) << "not in the program any more: " << qPrintable(key.join(u" | "_s));
        }
    }
}

} // namespace

} // namespace purser
