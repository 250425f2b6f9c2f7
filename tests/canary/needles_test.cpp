// The search itself has to be able to find something.
#include "tests/canary/needles.h"
#include "tests/support/printers.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QUrl>

#include <gtest/gtest.h>

using namespace Qt::Literals;

namespace purser {

namespace {

const QByteArray secret = "Canary+of/the%mine&7f3Q9zKx?=~end";

QByteArray encoded(const QByteArray &login)
{
    return login.toBase64();
}

QStringList foundWhere(const QString &fileName, const QByteArray &content)
{
    const QTemporaryDir directory;
    QDir(directory.path()).mkpath(u".hidden/deep"_s);
    QFile file(directory.filePath(fileName));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    return Needles(secret).foundBelow(directory.path());
}

} // namespace

TEST(Needles, findEveryFormInsideOfOtherBytes)
{
    const QByteArray noise(70'000, '\x8f');
    const Needles needles(secret);
    for (const Needles::Needle &needle : needles.all()) {
        SCOPED_TRACE(needle.form);
        EXPECT_GE(needle.bytes.size(), secret.size());
        EXPECT_EQ(foundWhere(u".hidden/deep/.file"_s, noise + needle.bytes + noise).size(), 1);
        EXPECT_EQ(foundWhere(u".hidden/deep/.file"_s, noise + needle.bytes.chopped(1)).size(), 0);
    }
}

TEST(Needles, findWhatProgramsReallyWrite)
{
    const QList<std::pair<const char *, QByteArray>> written {
        {"a log line", "debug: password=" + secret + '\n'},
        {"a Basic header", "Authorization: Basic " + encoded("alice:" + secret)},
        {"another", "Authorization: Basic " + encoded("bob:" + secret)},
        {"one more", "Authorization: Basic " + encoded("robin:" + secret)},
        {"base64 for URLs", QByteArray("x" + secret + "y").toBase64(QByteArray::Base64UrlEncoding)},
        {"a QString's memory",
            QByteArray(reinterpret_cast<const char *>(QString::fromUtf8(secret).utf16()), secret.size() * 2)},
        {"a query", "token?password=" + QUrl::toPercentEncoding(QString::fromUtf8(secret))},
        {"hexadecimal", secret.toHex(' ').replace(" ", "")},
    };
    for (const auto &[what, content] : written) {
        EXPECT_FALSE(foundWhere(u"file"_s, content).isEmpty()) << what;
    }
    EXPECT_TRUE(foundWhere(u"file"_s, "nothing of the kind").isEmpty());
}

TEST(Needles, findItInADatabase)
{
    const QTemporaryDir directory;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"planted"_s);
        database.setDatabaseName(directory.filePath(u"account.db"_s));
        ASSERT_TRUE(database.open());
        QSqlQuery query(database);
        ASSERT_TRUE(query.exec(u"PRAGMA journal_mode = WAL"_s));
        ASSERT_TRUE(query.exec(u"CREATE TABLE t (x TEXT)"_s));
        ASSERT_TRUE(query.exec(u"INSERT INTO t VALUES ('%1')"_s.arg(QString::fromUtf8(secret))));
        EXPECT_FALSE(Needles(secret).foundBelow(directory.path()).isEmpty());
    }
    QSqlDatabase::removeDatabase(u"planted"_s);
    EXPECT_FALSE(Needles(secret).foundBelow(directory.path()).isEmpty());
}

} // namespace purser
