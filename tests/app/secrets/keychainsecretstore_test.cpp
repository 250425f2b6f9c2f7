#include "app/secrets/keychainsecretstore.h"
#include "tests/app/secrets/storetesting.h"
#include "tests/support/keychain.h"
#include "tests/support/printers.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>
#include <vector>

using namespace Qt::Literals;

namespace purser {

namespace {

const QString key = u"purser/1/account/integration/secret"_s;

QByteArray everyByte()
{
    QByteArray bytes;
    for (int i = 0; i < 256; ++i) {
        bytes.append(static_cast<char>(i));
    }
    return bytes;
}

QByteArray serviceAccountKey()
{
    QByteArray privateKey = "-----BEGIN PRIVATE KEY-----\n";
    for (int i = 0; i < 26; ++i) {
        privateKey += QByteArray(64, static_cast<char>('A' + i)) + '\n';
    }
    privateKey += "-----END PRIVATE KEY-----\n";
    const QJsonObject json {{u"type"_s, u"service_account"_s}, {u"project_id"_s, u"acme-images"_s},
        {u"private_key"_s, QString::fromLatin1(privateKey)},
        {u"client_email"_s, u"robot@acme-images.iam.gserviceaccount.com"_s}, {u"padding"_s, QString(400, u'x')}};
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

} // namespace

class KeychainSecretStoreTest : public testing::Test
{
protected:
    void SetUp() override
    {
        Keychain::unlock();
        Keychain::useLogin();
    }
    void TearDown() override
    {
        Keychain::unlock();
        Keychain::useLogin();
        Keychain::remove(key);
    }

    KeychainSecretStore store;
};

TEST_F(KeychainSecretStoreTest, givesBackEveryByte)
{
    const QList<std::pair<const char *, QByteArray>> values {
        {"empty", ""},
        {"one byte", "x"},
        {"NUL", QByteArray("a\0b\0", 4)},
        {"every byte", everyByte()},
        {"byte order mark", "\xEF\xBB\xBFtext"},
        {"UTF-8", u"pässwörd 🔑 пароль"_s.toUtf8()},
        {"lone surrogate", "\xED\xA0\x80"},
        {"newlines", "\n\r\n\n\t\n"},
        {"looks like a keyring", "a\n[1]\nsecret=other\n"},
        {"service account key", serviceAccountKey()},
        {"4 KB", everyByte().repeated(16)},
        {"64 KB", everyByte().repeated(256)},
        {"more than 64 KB", everyByte().repeated(257) + "end"},
    };
    ASSERT_GE(serviceAccountKey().size(), 2300);
    for (const auto &[name, value] : values) {
        SCOPED_TRACE(name);
        EXPECT_EQ(kindOf(wait(store.write(key, secret(value)))), ErrorKind::None);
        const Result<Secret> read = wait(store.read(key));
        ASSERT_EQ(kindOf(read), ErrorKind::None);
        EXPECT_TRUE(read->expose() == value) << read->size();
    }
    EXPECT_EQ(Keychain::items(), QStringList({key}));
}

TEST_F(KeychainSecretStoreTest, keepsKeysApart)
{
    const QString other = key + u"2"_s;
    KeychainSecretStore second;
    EXPECT_EQ(kindOf(wait(store.write(key, secret("one")))), ErrorKind::None);
    EXPECT_EQ(kindOf(wait(second.write(other, secret("two")))), ErrorKind::None);
    EXPECT_EQ(bytesOf(wait(second.read(key))), "one");
    EXPECT_EQ(bytesOf(wait(store.read(other))), "two");
    EXPECT_EQ(wait(store.keys()).value_or(QStringList()).size(), 2);
    EXPECT_EQ(Keychain::items(), QStringList({key, other}));
    EXPECT_EQ(kindOf(wait(store.erase(other))), ErrorKind::None);
    EXPECT_EQ(kindOf(wait(second.read(other))), ErrorKind::SecretAbsent);
    EXPECT_EQ(bytesOf(wait(second.read(key))), "one");
}

TEST_F(KeychainSecretStoreTest, replacesWithoutASecondItem)
{
    EXPECT_EQ(kindOf(wait(store.write(key, secret("a longer first value")))), ErrorKind::None);
    EXPECT_EQ(kindOf(wait(store.write(key, secret("second")))), ErrorKind::None);
    EXPECT_EQ(bytesOf(wait(store.read(key))), "second");
    EXPECT_EQ(Keychain::items().size(), 1);
}

TEST_F(KeychainSecretStoreTest, erasesAndSaysAbsent)
{
    EXPECT_EQ(kindOf(wait(store.read(key))), ErrorKind::SecretAbsent);
    EXPECT_EQ(kindOf(wait(store.erase(key))), ErrorKind::None);
    EXPECT_EQ(kindOf(wait(store.write(key, secret("value")))), ErrorKind::None);
    EXPECT_EQ(kindOf(wait(store.erase(key))), ErrorKind::None);
    EXPECT_EQ(kindOf(wait(store.read(key))), ErrorKind::SecretAbsent);
    EXPECT_EQ(Keychain::items(), QStringList());
}

TEST_F(KeychainSecretStoreTest, seesWhatWasErasedElsewhere)
{
    EXPECT_EQ(kindOf(wait(store.write(key, secret("value")))), ErrorKind::None);
    Keychain::remove(key);
    EXPECT_EQ(kindOf(wait(store.read(key))), ErrorKind::SecretAbsent);
}

TEST_F(KeychainSecretStoreTest, refusesWhatIsTooLarge)
{
    KeychainLimits limits;
    limits.largestSecret = 2560;
    KeychainSecretStore small(limits);
    EXPECT_EQ(kindOf(wait(small.write(key, secret(QByteArray(2561, 'x'))))), ErrorKind::SecretTooLarge);
    EXPECT_EQ(kindOf(wait(store.read(key))), ErrorKind::SecretAbsent);
    EXPECT_EQ(kindOf(wait(small.write(key, secret(QByteArray(2560, 'x'))))), ErrorKind::None);
    const QByteArray mebibyte(1024 * 1024, 'x');
    EXPECT_EQ(kindOf(wait(store.write(key, secret(mebibyte)))), ErrorKind::None);
    EXPECT_EQ(kindOf(wait(store.write(key, secret(mebibyte + 'x')))), ErrorKind::SecretTooLarge);
}

TEST_F(KeychainSecretStoreTest, takesNeitherOfTwoItemsForOneKey)
{
    EXPECT_EQ(kindOf(wait(store.write(key, secret("ours")))), ErrorKind::None);
    Keychain::add(key, "older", {{u"type"_s, u"plaintext"_s}});
    EXPECT_EQ(kindOf(wait(store.read(key))), ErrorKind::SecretCorrupt);
    EXPECT_EQ(kindOf(wait(store.write(key, secret("newer")))), ErrorKind::SecretCorrupt);
    EXPECT_EQ(kindOf(wait(store.erase(key))), ErrorKind::None);
    EXPECT_EQ(Keychain::items(), QStringList());
}

TEST_F(KeychainSecretStoreTest, doesNotTakeAnItemOfAnotherKindForAbsent)
{
    Keychain::add(key, "made by secret-tool");
    EXPECT_EQ(kindOf(wait(store.read(key))), ErrorKind::SecretCorrupt);
}

TEST_F(KeychainSecretStoreTest, changesNothingWhileLocked)
{
    EXPECT_EQ(kindOf(wait(store.write(key, secret("kept")))), ErrorKind::None);
    Keychain::lock();
    EXPECT_EQ(wait(store.state()), KeychainState::Locked);
    EXPECT_EQ(kindOf(wait(store.read(key))), ErrorKind::KeychainLocked);
    EXPECT_EQ(kindOf(wait(store.write(key, secret("lost")))), ErrorKind::KeychainLocked);
    EXPECT_EQ(kindOf(wait(store.erase(key))), ErrorKind::KeychainLocked);
    const QString never = key + u"/never"_s;
    EXPECT_EQ(kindOf(wait(store.read(never))), ErrorKind::KeychainLocked);
    EXPECT_EQ(kindOf(wait(store.write(never, secret("lost")))), ErrorKind::KeychainLocked);
    EXPECT_EQ(kindOf(wait(store.erase(never))), ErrorKind::KeychainLocked);
    Keychain::unlock();
    EXPECT_EQ(wait(store.state()), KeychainState::Unlocked);
    EXPECT_EQ(bytesOf(wait(store.read(key))), "kept");
    EXPECT_EQ(kindOf(wait(store.read(never))), ErrorKind::SecretAbsent);
}

TEST_F(KeychainSecretStoreTest, answersAllWhoAskAtOnce)
{
    constexpr qsizetype count = 30;
    const auto keyOf = [](qsizetype i) -> QString { return key + QString::number(i); };
    std::vector<QCoro::Task<Result<Done>>> tasks;
    for (qsizetype i = 0; i < count; ++i) {
        tasks.push_back(store.write(keyOf(i), secret(QByteArray::number(i))));
    }
    for (auto &task : tasks) {
        EXPECT_EQ(kindOf(wait(std::move(task))), ErrorKind::None);
    }
    EXPECT_EQ(wait(store.keys()).value_or(QStringList()).size(), count);
    for (qsizetype i = 0; i < count; ++i) {
        EXPECT_EQ(bytesOf(wait(store.read(keyOf(i)))), QByteArray::number(i));
        EXPECT_EQ(kindOf(wait(store.erase(keyOf(i)))), ErrorKind::None);
    }
}

TEST_F(KeychainSecretStoreTest, survivesARestartOfTheDaemon)
{
    EXPECT_EQ(kindOf(wait(store.write(key, secret("kept")))), ErrorKind::None);
    Keychain::kill();
    EXPECT_EQ(wait(store.state()), KeychainState::Locked); // not running, not started by asking
    EXPECT_EQ(kindOf(wait(store.read(key))), ErrorKind::KeychainLocked);
    EXPECT_EQ(kindOf(wait(store.erase(key))), ErrorKind::KeychainLocked);
    Keychain::unlock();
    EXPECT_EQ(bytesOf(wait(store.read(key))), "kept");
}

// As text, the newlines would make gnome-keyring's file unreadable, with all that other programs keep in it.
TEST_F(KeychainSecretStoreTest, doesNotHarmAKeyringWithoutPassword)
{
    Keychain::usePasswordless();
    Keychain::add(u"neighbour"_s, "belongs to another", {{u"type"_s, u"other"_s}});
    EXPECT_EQ(kindOf(wait(store.write(key, secret(serviceAccountKey())))), ErrorKind::None);
    Keychain::kill();
    const Result<Secret> read = wait(store.read(key));
    ASSERT_EQ(kindOf(read), ErrorKind::None);
    EXPECT_TRUE(read->expose() == serviceAccountKey());
    EXPECT_EQ(Keychain::items(), QStringList({u"neighbour"_s, key}));
    EXPECT_EQ(kindOf(wait(store.erase(key))), ErrorKind::None);
    Keychain::remove(u"neighbour"_s);
}

TEST_F(KeychainSecretStoreTest, doesNotWaitForAFrozenDaemon)
{
    EXPECT_EQ(kindOf(wait(store.write(key, secret("kept")))), ErrorKind::None);
    KeychainSecretStore hasty(impatient());
    Keychain::Frozen frozen;
    QElapsedTimer timer;
    timer.start();
    EXPECT_EQ(wait(hasty.state()), KeychainState::Unanswering);
    EXPECT_EQ(kindOf(wait(hasty.read(key))), ErrorKind::KeychainBusy);
    EXPECT_EQ(kindOf(wait(hasty.write(key, secret("lost")))), ErrorKind::KeychainBusy);
    EXPECT_EQ(kindOf(wait(hasty.erase(key))), ErrorKind::KeychainBusy);
    EXPECT_EQ(kindOf(wait(hasty.unlock())), ErrorKind::KeychainBusy);
    EXPECT_LT(timer.elapsed(), 5 * 1000);
    frozen.thaw();
    EXPECT_EQ(bytesOf(wait(store.read(key))), "kept");
    EXPECT_EQ(wait(hasty.state()), KeychainState::Unlocked);
}

} // namespace purser
