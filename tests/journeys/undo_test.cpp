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
    person.until("the message is gone", [&] { return !person.sees(u"message.action"_s); });
    person.quit();
    EXPECT_EQ(secrets().size(), 1);
}

TEST_F(Undo, ByMessage)
{
    expectPresentable();
    person.click(u"message.action"_s);
    untilListed(u"acme-hub"_s);
    person.quit();
    EXPECT_EQ(secrets().size(), 1);
}

TEST_F(Undo, SeveralInTurn)
{
    addDocker(u"globex-hub"_s);
    confirmDeletion(u"globex-hub"_s);
    person.press(Qt::Key_Z, Qt::ControlModifier);
    untilListed(u"globex-hub"_s);
    person.press(Qt::Key_Z, Qt::ControlModifier);
    untilListed(u"acme-hub"_s);
    EXPECT_EQ(person.listed().size(), 2);
}

TEST_F(Undo, RefusedWhileNameIsTaken)
{
    addDocker(u"ACME-hub"_s);
    person.press(Qt::Key_Z, Qt::ControlModifier);
    person.until(
        "the refusal is said", [&] { return textsOf(u"mainWindow"_s).contains(u"“ACME-hub” already exists"_s); });
    expectPresentable();
    EXPECT_EQ(person.listed(), QStringList {u"ACME-hub"_s});
    person.editRow(u"ACME-hub"_s);
    person.type(u"name"_s, u"other-hub"_s);
    save(u"other-hub"_s);
    person.press(Qt::Key_Z, Qt::ControlModifier);
    untilListed(u"acme-hub"_s);
    EXPECT_EQ(person.listed(), (QStringList {u"acme-hub"_s, u"other-hub"_s}));
    EXPECT_EQ(secrets().size(), 2);
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
