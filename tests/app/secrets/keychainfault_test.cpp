#include "app/secrets/keychainsecretstore.h"
#include "tests/app/secrets/storetesting.h"
#include "tests/support/printers.h"
#include "tests/support/secretservicemock.h"

#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::Literals;

namespace purser {

namespace {

const QString key = u"purser/1/a/b/c"_s;

class KeychainFaultTest : public testing::Test
{
protected:
    SecretServiceMock mock;
    KeychainSecretStore store {impatient()};
};

} // namespace

TEST_F(KeychainFaultTest, worksWithAnHonestService)
{
    EXPECT_EQ(wait(store.state()), KeychainState::Unlocked);
    EXPECT_EQ(kindOf(wait(store.write(key, secret("a\nb\0c")))), ErrorKind::None);
    EXPECT_EQ(bytesOf(wait(store.read(key))), "a\nb\0c");
    EXPECT_EQ(wait(store.keys()).value_or(QStringList()), QStringList({key}));
    EXPECT_EQ(kindOf(wait(store.erase(key))), ErrorKind::None);
    EXPECT_EQ(kindOf(wait(store.read(key))), ErrorKind::SecretAbsent);
}

TEST_F(KeychainFaultTest, noticesAWriteThatWasLost)
{
    mock.behaviour = SecretServiceMock::LosesWrites;
    EXPECT_EQ(kindOf(wait(store.write(key, secret("value")))), ErrorKind::KeychainFailed);
}

TEST_F(KeychainFaultTest, noticesAWriteThatWasCut)
{
    mock.behaviour = SecretServiceMock::CutsWrites;
    EXPECT_EQ(kindOf(wait(store.write(key, secret("a longer value")))), ErrorKind::SecretCorrupt);
}

TEST_F(KeychainFaultTest, noticesAnErasureThatDidNotHappen)
{
    EXPECT_EQ(kindOf(wait(store.write(key, secret("value")))), ErrorKind::None);
    mock.behaviour = SecretServiceMock::KeepsErased;
    EXPECT_EQ(kindOf(wait(store.erase(key))), ErrorKind::KeychainFailed);
    EXPECT_EQ(mock.erasures, 1);
}

TEST_F(KeychainFaultTest, passesTheServicesWordsOnUnchangedButCut)
{
    EXPECT_EQ(kindOf(wait(store.write(key, secret("value")))), ErrorKind::None);
    mock.behaviour = SecretServiceMock::Refuses;
    mock.refusal = u"<b>boom</b>\a<img src=x>"_s;
    const Result<Secret> read = wait(store.read(key));
    EXPECT_EQ(kindOf(read), ErrorKind::KeychainFailed);
    EXPECT_TRUE(read.error().detail.contains(mock.refusal)) << qPrintable(read.error().detail);
    mock.refusal = QString(100'000, u'x');
    const Result<Done> written = wait(store.write(key, secret("other")));
    EXPECT_EQ(kindOf(written), ErrorKind::KeychainFailed);
    EXPECT_LE(written.error().detail.size(), 500);
}

TEST_F(KeychainFaultTest, saysMissingWhenTheServiceDies)
{
    EXPECT_EQ(kindOf(wait(store.write(key, secret("value")))), ErrorKind::None);
    mock.behaviour = SecretServiceMock::Dies;
    EXPECT_EQ(kindOf(wait(store.read(key))), ErrorKind::KeychainMissing);
    EXPECT_EQ(wait(store.state()), KeychainState::Missing);
    EXPECT_EQ(kindOf(wait(store.unlock())), ErrorKind::KeychainMissing);
}

TEST_F(KeychainFaultTest, unlockTellsTheAnswersApart)
{
    mock.isLocked = true;
    mock.promptAnswer = SecretServiceMock::No;
    EXPECT_EQ(kindOf(wait(store.unlock())), ErrorKind::KeychainCancelled);
    mock.promptAnswer = SecretServiceMock::Never;
    EXPECT_EQ(kindOf(wait(store.unlock())), ErrorKind::KeychainBusy);
    EXPECT_TRUE(QTest::qWaitFor([&] { return mock.promptsTakenBack == 1; }));
    EXPECT_EQ(mock.prompts, 2);
    mock.dismissPrompt(); // nobody waits for it any more
    mock.promptAnswer = SecretServiceMock::Yes;
    EXPECT_EQ(kindOf(wait(store.unlock())), ErrorKind::None);
    EXPECT_EQ(wait(store.state()), KeychainState::Unlocked);
}

TEST_F(KeychainFaultTest, unlockMakesTheCollectionOfANewUser)
{
    mock.hasCollection = false;
    EXPECT_EQ(wait(store.state()), KeychainState::Locked);
    EXPECT_EQ(kindOf(wait(store.read(key))), ErrorKind::KeychainLocked);
    EXPECT_EQ(kindOf(wait(store.write(key, secret("value")))), ErrorKind::KeychainLocked);
    EXPECT_EQ(mock.prompts, 0);
    EXPECT_EQ(kindOf(wait(store.unlock())), ErrorKind::None);
    EXPECT_EQ(kindOf(wait(store.write(key, secret("value")))), ErrorKind::None);
}

TEST_F(KeychainFaultTest, asksOnceForTwoWhoUnlock)
{
    mock.isLocked = true;
    auto first = store.unlock();
    auto second = store.unlock();
    EXPECT_EQ(kindOf(wait(std::move(second))), ErrorKind::None);
    EXPECT_EQ(kindOf(wait(std::move(first))), ErrorKind::None);
    EXPECT_EQ(mock.prompts, 1);
}

TEST_F(KeychainFaultTest, asksNobodyUnlessToldTo)
{
    EXPECT_EQ(kindOf(wait(store.write(key, secret("value")))), ErrorKind::None);
    mock.isLocked = true;
    EXPECT_EQ(kindOf(wait(store.read(key))), ErrorKind::KeychainLocked);
    EXPECT_EQ(kindOf(wait(store.write(key, secret("other")))), ErrorKind::KeychainLocked);
    EXPECT_EQ(kindOf(wait(store.erase(key))), ErrorKind::KeychainLocked);
    EXPECT_EQ(mock.prompts, 0);
    EXPECT_EQ(mock.erasures, 0);
}

// The keychain has a question in the middle of a job, and nobody is there to answer.
TEST_F(KeychainFaultTest, freesTheCallersOfAQuestionThatIsNeverAnswered)
{
    EXPECT_EQ(kindOf(wait(store.write(key, secret("value")))), ErrorKind::None);
    mock.behaviour = SecretServiceMock::AsksUnseen;
    mock.promptAnswer = SecretServiceMock::Never;
    auto first = store.write(key, secret("other"));
    auto waiting = store.write(key, secret("third"));
    EXPECT_EQ(kindOf(wait(std::move(first))), ErrorKind::KeychainBusy);
    EXPECT_EQ(kindOf(wait(std::move(waiting))), ErrorKind::KeychainBusy);
    EXPECT_EQ(wait(store.state()), KeychainState::Unanswering);
    EXPECT_EQ(kindOf(wait(store.read(key))), ErrorKind::KeychainBusy);
    EXPECT_EQ(mock.prompts, 1);

    mock.behaviour = SecretServiceMock::Honest;
    mock.dismissPrompt();
    EXPECT_TRUE(QTest::qWaitFor([&] { return wait(store.state()) == KeychainState::Unlocked; }));
    EXPECT_EQ(bytesOf(wait(store.read(key))), "value");
}

TEST_F(KeychainFaultTest, aLateAnswerMayOutliveTheStore)
{
    EXPECT_EQ(kindOf(wait(store.write(key, secret("value")))), ErrorKind::None);
    mock.behaviour = SecretServiceMock::AsksUnseen;
    mock.promptAnswer = SecretServiceMock::Never;
    {
        KeychainSecretStore brief(impatient(50));
        EXPECT_EQ(kindOf(wait(brief.write(key, secret("other")))), ErrorKind::KeychainBusy);
    }
    mock.behaviour = SecretServiceMock::Honest;
    mock.dismissPrompt();
    EXPECT_EQ(bytesOf(wait(store.read(key))), "value");
    EXPECT_EQ(kindOf(wait(store.write(key + u"d"_s, secret("after")))),
        ErrorKind::None); // QtKeychain does one job at a time: after the late one
}

} // namespace purser
