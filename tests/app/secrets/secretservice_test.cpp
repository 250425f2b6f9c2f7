#include "app/secrets/secretservice.h"
#include "tests/app/secrets/storetesting.h"
#include "tests/support/keychain.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace Qt::Literals;

namespace purser {

namespace {

const QString key = u"purser/1/a/b/c"_s;
const QMap<QString, QString> asQtKeychain {{u"type"_s, u"base64"_s}};

} // namespace

class SecretServiceTest : public testing::Test
{
protected:
    void SetUp() override { Keychain::unlock(); }
    void TearDown() override
    {
        Keychain::unlock();
        Keychain::remove(key);
    }

    SecretService service {impatient(5000, 3000)};
};

TEST_F(SecretServiceTest, tellsPresentAbsentLockedAndUnknownApart)
{
    EXPECT_EQ(wait(service.probe(key)).value_or(SecretProbe()).presence, SecretProbe::Absent);
    Keychain::lock();
    EXPECT_EQ(wait(service.probe(key)).value_or(SecretProbe()).presence, SecretProbe::Unknown);
    Keychain::unlock();
    Keychain::add(key, "eA==", asQtKeychain);
    EXPECT_EQ(wait(service.probe(key)).value_or(SecretProbe()).presence, SecretProbe::Present);
    Keychain::lock();
    EXPECT_EQ(wait(service.probe(key)).value_or(SecretProbe()).presence, SecretProbe::Locked);
    EXPECT_EQ(wait(service.probe(u"another"_s)).value_or(SecretProbe()).presence, SecretProbe::Unknown);
}

TEST_F(SecretServiceTest, countsItems)
{
    Keychain::add(key, "eA==", asQtKeychain);
    EXPECT_EQ(wait(service.probe(key)).value_or(SecretProbe()).items, 1);
    Keychain::add(key, "x", {{u"type"_s, u"plaintext"_s}});
    EXPECT_EQ(wait(service.probe(key)).value_or(SecretProbe()).items, 2);
}

TEST_F(SecretServiceTest, listsTheKeysLockedOrNot)
{
    EXPECT_EQ(wait(service.items()).value_or(QStringList()), QStringList());
    Keychain::add(key, "eA==", asQtKeychain);
    Keychain::add(u"another"_s, "eA==", asQtKeychain);
    for (const bool isLocked : {false, true}) {
        SCOPED_TRACE(isLocked);
        if (isLocked) {
            Keychain::lock();
        }
        QStringList keys = wait(service.items()).value_or(QStringList());
        keys.sort();
        EXPECT_EQ(keys, QStringList({u"another"_s, key}));
    }
    Keychain::unlock();
    Keychain::remove(u"another"_s);
}

TEST_F(SecretServiceTest, looksWithoutStartingTheDaemon)
{
    EXPECT_EQ(wait(service.state()), KeychainState::Unlocked);
    Keychain::kill();
    EXPECT_EQ(wait(service.state()), KeychainState::Locked);
    EXPECT_EQ(wait(service.state()), KeychainState::Locked);
}

TEST_F(SecretServiceTest, unlocksWhatHasNoPasswordWithoutAsking)
{
    Keychain::usePasswordless();
    EXPECT_EQ(wait(service.state()), KeychainState::Unlocked);
    Keychain::kill();
    EXPECT_EQ(wait(service.probe(key)).value_or(SecretProbe()).presence, SecretProbe::Unknown); // starts the daemon
    EXPECT_EQ(wait(service.state()), KeychainState::Unlocked);
    EXPECT_EQ(wait(service.probe(key)).value_or(SecretProbe()).presence, SecretProbe::Absent);
    Keychain::useLogin();
}

TEST_F(SecretServiceTest, unlockIsDoneWhenItIsUnlocked)
{
    EXPECT_EQ(kindOf(wait(service.unlock())), ErrorKind::None);
}

// There is no screen for gnome-keyring's question here: it comes back as if dismissed.
TEST_F(SecretServiceTest, unlockSaysWhenThereWasNoAnswer)
{
    Keychain::lock();
    EXPECT_EQ(kindOf(wait(service.unlock())), ErrorKind::KeychainCancelled);
    EXPECT_EQ(wait(service.state()), KeychainState::Locked);
}

} // namespace purser
