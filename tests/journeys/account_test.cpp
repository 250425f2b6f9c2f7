// Accounts that somebody else has touched.

#include "tests/journeys/journey.h"
#include "tests/journeys/onlooker.h"
#include "tests/support/printers.h"

#include <QAbstractButton>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Qt::Literals;

namespace purser {

namespace {

class OtherHands : public Journey
{
protected:
    // While the window is closed.
    void change(const QString &statement)
    {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
            database.setDatabaseName(person.accountFile());
            ASSERT_TRUE(database.open());
            EXPECT_TRUE(QSqlQuery(database).exec(statement)) << qPrintable(statement);
        }
        QSqlDatabase::removeDatabase(u"other"_s);
    }
};

TEST_F(OtherHands, NewerAccountIsOnlyRead)
{
    person.start();
    addDocker(u"acme-hub"_s);
    person.quit();
    change(u"PRAGMA user_version = 999"_s);
    person.start();
    EXPECT_EQ(person.listed(), QStringList {u"acme-hub"_s});
    EXPECT_FALSE(person.see<QAbstractButton>(u"add"_s)->isEnabled());
    EXPECT_TRUE(textsOf(u"mainWindow"_s).contains(u"written by a newer Purser"_s));
    EXPECT_TRUE(person.read(u"status.account"_s).contains(u"read-only"_s));
    expectPresentable();
    person.press(Qt::Key_N, Qt::ControlModifier);
    EXPECT_FALSE(person.sees(u"type"_s));
    person.deleteRow(u"acme-hub"_s);
    EXPECT_FALSE(person.sees(u"deleteDialog"_s));
    expectPresentable();
    person.editRow(u"acme-hub"_s);
    person.type(u"name"_s, u"other"_s);
    EXPECT_FALSE(person.see<QAbstractButton>(u"save"_s)->isEnabled());
    expectPresentable();
    person.click(u"menu.subscriptions"_s);
    person.click(u"discard"_s);
    person.untilSeen(u"subscription.new"_s);
    EXPECT_FALSE(person.see<QWidget>(u"subscription.new"_s)->isEnabled());
    EXPECT_FALSE(person.see<QAbstractButton>(u"subscription.add"_s)->isEnabled());
    expectPresentable();
}

TEST_F(OtherHands, DamagedAccountIsLeftAlone)
{
    person.start();
    person.quit();
    QFile file(person.accountFile());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(QByteArray(8192, 'x'));
    file.close();
    person.start();
    EXPECT_TRUE(textsOf(u"mainWindow"_s).contains(u"is damaged or is not a Purser account"_s))
        << qPrintable(textsOf(u"mainWindow"_s));
    expectPresentable();
    for (const QString &entry : {u"menu.subscriptions"_s, u"menu.preferences"_s, u"menu.integrations"_s}) {
        person.click(entry);
        expectPresentable();
    }
    person.press(Qt::Key_N, Qt::ControlModifier);
    person.press(Qt::Key_F5);
    person.press(Qt::Key_Z, Qt::ControlModifier);
    person.quit();
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), QByteArray(8192, 'x'));
}

TEST_F(OtherHands, AnotherProgramsChangesAppear)
{
    person.start();
    purserctl({u"subscription"_s, u"add"_s, u"acme"_s});
    purserctl({u"integration"_s, u"add"_s, u"--type"_s, u"docker"_s, u"--name"_s, u"theirs"_s, u"--field"_s,
                  u"username=alice"_s, u"--secret"_s, u"password=-"_s, u"--subscription"_s, u"acme"_s},
        "wonderland");
    untilListed(u"theirs"_s);
    EXPECT_EQ(secrets().size(), 1);
    person.click(u"menu.subscriptions"_s);
    person.untilSubscription(u"acme"_s);
    expectPresentable();
    purserctl({u"integration"_s, u"add"_s, u"--type"_s, u"docker"_s, u"--name"_s, u"more"_s, u"--field"_s,
                  u"username=alice"_s, u"--secret"_s, u"password=-"_s},
        "wonderland");
    untilListed(u"more"_s);
    purserctl({u"integration"_s, u"remove"_s, u"more"_s});
    untilGone(u"more"_s);
}

TEST_F(OtherHands, UnknownTypeIsListedButNotEdited)
{
    person.start();
    addDocker(u"acme-hub"_s);
    person.quit();
    change(u"UPDATE integration SET type = 'from-the-future'"_s);
    person.start();
    EXPECT_EQ(person.listed(), QStringList {u"acme-hub"_s});
    expectPresentable();
    person.editRow(u"acme-hub"_s);
    person.until("it is said", [&] { return textsOf(u"mainWindow"_s).contains(u"from-the-future"_s); });
    EXPECT_FALSE(person.sees(u"name"_s));
    person.click(u"checkAll"_s);
    confirmDeletion(u"acme-hub"_s);
}

} // namespace

} // namespace purser
