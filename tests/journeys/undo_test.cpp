// Deletions are taken back, or stay to be taken back later.

#include "tests/journeys/journey.h"
#include "tests/journeys/onlooker.h"
#include "tests/support/printers.h"

using namespace Qt::Literals;

namespace purser {

namespace {

class Undo : public Journey
{
protected:
    void SetUp() override
    {
        person.start();
        addDocker(u"acme-hub"_s);
        confirmDeletion(u"acme-hub"_s);
    }
};

TEST_F(Undo, ByKey)
{
    EXPECT_TRUE(person.read(u"status.count"_s).contains(u"No integrations"_s));
    person.press(Qt::Key_Z, Qt::ControlModifier);
    untilListed(u"acme-hub"_s);
    person.untilRead(u"news.message.action"_s, u"Redo delete “acme-hub”"_s);
    expectPresentable();
    person.quit();
    EXPECT_EQ(secrets().size(), 1);
}

TEST_F(Undo, ByMessage)
{
    expectPresentable();
    person.untilRead(u"news.message.action"_s, u"Undo delete “acme-hub”"_s);
    person.click(u"news.message.action"_s);
    untilListed(u"acme-hub"_s);
    person.quit();
    EXPECT_EQ(secrets().size(), 1);
}

TEST_F(Undo, SeveralInTurnAndAgain)
{
    addDocker(u"globex-hub"_s);
    confirmDeletion(u"globex-hub"_s);
    person.press(Qt::Key_Z, Qt::ControlModifier);
    untilListed(u"globex-hub"_s);
    person.press(Qt::Key_Z, Qt::ControlModifier); // that it was added
    untilGone(u"globex-hub"_s);
    person.press(Qt::Key_Z, Qt::ControlModifier);
    untilListed(u"acme-hub"_s);
    person.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    untilGone(u"acme-hub"_s);
    person.press(Qt::Key_Y, Qt::ControlModifier);
    untilListed(u"globex-hub"_s);
    EXPECT_EQ(person.listed(), QStringList {u"globex-hub"_s});
    EXPECT_EQ(secrets().size(), 2);
}

TEST_F(Undo, RefusedWhileNameIsTaken)
{
    purserctl({u"integration"_s, u"add"_s, u"--name"_s, u"ACME-hub"_s, u"--type"_s, u"docker"_s, u"--field"_s,
                  u"username=alice"_s, u"--secret"_s, u"password=-"_s},
        "a token");
    person.press(Qt::Key_Z, Qt::ControlModifier);
    person.until(
        "the refusal is said", [&] { return textsOf(u"mainWindow"_s).contains(u"can no longer be undone"_s); });
    expectPresentable();
    person.press(Qt::Key_F5);
    untilListed(u"ACME-hub"_s);
    EXPECT_EQ(person.listed(), QStringList {u"ACME-hub"_s});
}

TEST_F(Undo, NothingLeftAfterClosing)
{
    EXPECT_EQ(secrets().size(), 1);
    person.quit();
    EXPECT_EQ(secrets(), QStringList());
    person.start();
    person.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(person.listed(), QStringList());
}

} // namespace

} // namespace purser
