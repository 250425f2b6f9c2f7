// Saving, when the keychain or the person gets in the way.

#include "tests/journeys/journey.h"
#include "tests/journeys/onlooker.h"
#include "tests/support/keychain.h"
#include "tests/support/printers.h"

#include <QPushButton>
#include <QTest>

using namespace Qt::Literals;

namespace purser {

namespace {

class Saving : public Journey
{
protected:
    void TearDown() override
    {
        Keychain::unlock();
        Journey::TearDown();
    }
};

TEST_F(Saving, DoubleClickSavesOnce)
{
    person.start();
    openForm(u"docker"_s);
    fillDocker(u"acme-hub"_s);
    auto *button = person.see<QPushButton>(u"save"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QTest::mouseDClick(button, Qt::LeftButton);
    untilListed(u"acme-hub"_s);
    restart();
    EXPECT_EQ(person.listed(), QStringList {u"acme-hub"_s});
    EXPECT_EQ(secrets().size(), 1);
}

TEST_F(Saving, LockedKeychainLosesNothing)
{
    person.start();
    openForm(u"docker"_s);
    fillDocker(u"acme-hub"_s);
    Keychain::lock();
    person.click(u"save"_s);
    person.untilRead(u"message.action"_s, u"Unlock"_s);
    expectPresentable();
    EXPECT_TRUE(textsOf(u"mainWindow"_s).contains(u"The keychain is locked."_s))
        << qPrintable(textsOf(u"mainWindow"_s));
    EXPECT_EQ(typed(u"name"_s), u"acme-hub"_s);
    EXPECT_EQ(typed(u"username"_s), u"acmebuilds"_s);
    EXPECT_EQ(typed(u"password"_s), u"a token"_s);
    EXPECT_EQ(person.listed(), QStringList());
    Keychain::unlock();
    save(u"acme-hub"_s);
    EXPECT_EQ(secrets().size(), 1);
}

TEST_F(Saving, LockedKeychainIsSaidAtTheBottom)
{
    person.start();
    person.untilRead(u"status.keychain"_s, u": unlocked"_s);
    Keychain::lock();
    person.untilRead(u"status.keychain"_s, u": locked"_s);
    person.untilSeen(u"unlock"_s);
    expectPresentable();
    Keychain::unlock();
    person.untilRead(u"status.keychain"_s, u": unlocked"_s);
}

TEST_F(Saving, SecretRemovedBehindOurBack)
{
    person.start();
    addDocker(u"acme-hub"_s);
    ASSERT_EQ(secrets().size(), 1);
    const QString key = secrets().first();
    Keychain::remove(key);
    person.press(Qt::Key_F5);
    person.until("the row says so", [&] { return person.statusOf(u"acme-hub"_s) == u"Secret missing"_s; });
    // It is back, and so is the row.
    Keychain::add(key, "any value");
    person.press(Qt::Key_F5);
    person.until("the row says so", [&] { return person.statusOf(u"acme-hub"_s) == u"Never checked"_s; });
    Keychain::remove(key);
    person.press(Qt::Key_F5);
    person.until("the row says so", [&] { return person.statusOf(u"acme-hub"_s) == u"Secret missing"_s; });
    expectPresentable();
    person.click(u"filter.failing"_s);
    EXPECT_EQ(person.listed(), QStringList {u"acme-hub"_s});
    // Typing it again heals it.
    person.editRow(u"acme-hub"_s);
    person.type(u"password"_s, u"another token"_s);
    person.click(u"save"_s);
    person.until("it is healed", [&] { return person.sees(u"integrations"_s) || person.sees(u"noMatch.reset"_s); });
    if (person.sees(u"noMatch.reset"_s)) {
        person.click(u"noMatch.reset"_s);
    }
    EXPECT_EQ(person.statusOf(u"acme-hub"_s), u"Never checked"_s);
    EXPECT_EQ(secrets().size(), 1);
}

TEST_F(Saving, WindowClosedMeanwhile)
{
    person.start();
    openForm(u"docker"_s);
    fillDocker(u"acme-hub"_s);
    person.click(u"save"_s);
    restart();
    // Row and secret agree in the end, whichever way it went: here the save may still be under way in the old account,
    // which lives on in this process.
    person.until("row and secret agree", [&] { return person.listed().size() == secrets().size(); });
    for (const QString &name : person.listed()) {
        EXPECT_EQ(person.statusOf(name), u"Never checked"_s);
    }
}

} // namespace

} // namespace purser
