#include "tests/app/storage/storagefixture.h"

#include <QDir>

#include <random>

using namespace Qt::Literals;

namespace purser {

namespace {

class Damage : public StorageTest
{
protected:
    // The bytes of an account with enough in it to have inner pages.
    QByteArray makeAccount()
    {
        auto connection = opened();
        EXPECT_TRUE(connection->begin());
        for (int i = 0; i < 300; ++i) {
            Integration integration = testIntegration(u"integration %1"_s.arg(i));
            integration.lastCheck = LastCheck {.message = QString(50, u'm'), .at = testTime()};
            EXPECT_TRUE(IntegrationStore(*connection).insert(integration));
        }
        EXPECT_TRUE(connection->commit());
        connection.reset();
        return contentOf(path());
    }

    static bool isDamage(const Error &error)
    {
        return error.kind == ErrorKind::AccountDamaged || error.kind == ErrorKind::AccountFailed
            || error.kind == ErrorKind::AccountReadOnly || error.kind == ErrorKind::AccountUnreachable;
    }
};

// Whatever a broken disk did: an answer, no crash, and the file stays as it is for whoever may mend it.
TEST_F(Damage, IsSurvivedAndNeverMadeWorse)
{
    const QByteArray sound = makeAccount();
    std::mt19937 random(1);
    int failures = 0;
    for (int i = 0; i < 150; ++i) {
        // Some in the header, some in the schema's page, the others anywhere.
        const qsizetype range = i < 50 ? 100 : i < 80 ? 4096 : sound.size();
        const auto offset = static_cast<qsizetype>(random() % static_cast<quint64>(range));
        SCOPED_TRACE(offset);
        QByteArray damaged = sound;
        damaged[offset] = static_cast<char>(~damaged[offset]);
        writeFile(path(), damaged);

        auto connection = open();

        if (connection) {
            const auto all = IntegrationStore(**connection).all();
            EXPECT_TRUE(all || isDamage(all.error())) << static_cast<int>(all.error().kind);
            failures += all ? 0 : 1;
        } else {
            EXPECT_TRUE(isDamage(connection.error())) << static_cast<int>(connection.error().kind);
            EXPECT_EQ(fileNames(), QStringList {u"account.db"_s});
            ++failures;
        }
        connection = failure(ErrorKind::None);
        ASSERT_EQ(contentOf(path()), damaged);
        for (const QString &name : fileNames()) {
            QFile::remove(file(name));
        }
    }
    EXPECT_GT(failures, 15);
}

TEST_F(Damage, OfASavedAccountIsNotCrashedIntoByWriting)
{
    const QByteArray sound = makeAccount();
    std::mt19937 random(2);
    for (int i = 0; i < 50; ++i) {
        const auto offset = static_cast<qsizetype>(4096 + random() % static_cast<quint64>(sound.size() - 4096));
        SCOPED_TRACE(offset);
        QByteArray damaged = sound;
        damaged.replace(offset, 16, QByteArray(16, '\xa5'));
        writeFile(path(), damaged.left(sound.size()));
        if (const auto connection = open()) {
            const auto inserted = insert(**connection, testIntegration(u"new"_s));
            EXPECT_TRUE(inserted || isDamage(inserted.error())) << static_cast<int>(inserted.error().kind);
        }
        for (const QString &name : fileNames()) {
            QFile::remove(file(name));
        }
    }
}

TEST_F(Damage, CutOffAtAnyLength)
{
    const QByteArray sound = makeAccount();
    for (const qsizetype length : {1LL, 15LL, 16LL, 99LL, 100LL, 101LL, 4095LL, 4096LL, 5000LL, 8192LL}) {
        SCOPED_TRACE(length);
        writeFile(path(), sound.left(length));
        const auto refused = open();
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().kind, ErrorKind::AccountDamaged);
        EXPECT_EQ(contentOf(path()), sound.left(length));
        EXPECT_EQ(fileNames(), QStringList {u"account.db"_s});
    }
}

// After a crash nothing is taken on trust: damage outside of what opening reads is found, too.
TEST_F(Damage, IsFoundAfterACrash)
{
    auto connection = opened();
    ASSERT_TRUE(connection->begin());
    constexpr qsizetype pageSize = 4096;
    QString firstId;
    for (int i = 0; i < 300; ++i) {
        const Integration integration = testIntegration(u"integration %1"_s.arg(i));
        firstId = firstId.isEmpty() ? integration.id : firstId;
        ASSERT_TRUE(IntegrationStore(*connection).insert(integration));
    }
    ASSERT_TRUE(connection->commit());
    ASSERT_TRUE(connection->selectText(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    ASSERT_TRUE(insert(*connection, testIntegration(u"last"_s)));
    const auto root = connection->selectNumber(u"SELECT rootpage FROM sqlite_master WHERE name = 'integration'"_s);
    ASSERT_TRUE(root);
    const QString copy = file(u"copy.db"_s);
    ASSERT_TRUE(QFile::copy(path() % "-wal"_L1, copy % "-wal"_L1));
    QByteArray content = contentOf(path());
    connection.reset();
    // The table's first leaf, which the last insert did not touch: only there does the name follow the id.
    const qsizetype row = content.indexOf(QByteArray(firstId.toUtf8() + "integration 0"));
    ASSERT_GT(row, 0);
    content.replace(row / pageSize * pageSize, pageSize, QByteArray(pageSize, '\xa5'));
    writeFile(copy, content);
    const QByteArray wal = contentOf(copy % "-wal"_L1);
    const QStringList names = fileNames();

    const auto refused = openAccount(copy, builtInMigrations());

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::AccountDamaged);
    EXPECT_EQ(contentOf(copy), content);
    EXPECT_EQ(contentOf(copy % "-wal"_L1), wal);
    EXPECT_EQ(fileNames(), names);
}

} // namespace

} // namespace purser
