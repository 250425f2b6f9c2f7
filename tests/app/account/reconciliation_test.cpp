// What start and end of the program put in order in the keychain.
#include "app/storage/processidentity.h"
#include "tests/app/account/accounttest.h"
#include "tests/support/keychain.h"

#include <QFile>
#include <QProcess>
#include <QTest>
#include <QUuid>

using namespace Qt::Literals;

namespace purser {

namespace {

ProcessIdentity ended()
{
    ProcessIdentity identity = ProcessIdentity::current();
    identity.startTime += 1; // the number was given to another process
    return identity;
}

ProcessIdentity beforeTheRestart()
{
    ProcessIdentity identity = ProcessIdentity::current();
    identity.bootId = u"00000000-0000-0000-0000-000000000000"_s;
    return identity;
}

ProcessIdentity identityOf(const QProcess &process)
{
    QFile file(u"/proc/%1/stat"_s.arg(process.processId()));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    ProcessIdentity identity = ProcessIdentity::current();
    identity.pid = process.processId();
    identity.startTime = file.readAll().split(' ').value(21).toLongLong();
    return identity;
}

} // namespace

class ReconciliationTest : public AccountTest
{
protected:
    // A secret in the keychain with a note about it, as an earlier program left them; its key.
    QString leave(const QString &state, const ProcessIdentity &owner, bool isInKeychain = true)
    {
        const QString integrationId = QUuid::createUuid().toString(QUuid::WithoutBraces);
        const QString secretId = QUuid::createUuid().toString(QUuid::WithoutBraces);
        sql(u"INSERT INTO local_secret VALUES ('%1', '%2', '%3', %4, %5, '%6', 0)"_s.arg(secretId, integrationId, state,
            QString::number(owner.pid), QString::number(owner.startTime), owner.bootId));
        const QString key = keyOf(integrationId, secretId);
        if (isInKeychain) {
            Keychain::add(key, "b3JwaGFu", {{u"type"_s, u"base64"_s}});
        }
        return key;
    }
    void expectErased(int number)
    {
        const auto erased = wait(account().tidyKeychain());
        ASSERT_EQ(kindOf(erased), ErrorKind::None);
        EXPECT_EQ(*erased, number);
    }
    qsizetype notes() const { return dump({u"local_secret"_s}).size(); }
};

TEST_F(ReconciliationTest, erasesWhatTheDeadLeft)
{
    const Integration integration = add(u"mine"_s);
    const ProcessIdentity nobody {.pid = 0};
    for (const ProcessIdentity &owner : {ended(), beforeTheRestart(), nobody}) {
        leave(u"intent"_s, owner);
        leave(u"doomed"_s, owner);
    }
    leave(u"intent"_s, ended(), false); // died before it wrote
    ASSERT_EQ(Keychain::items().size(), 7);
    expectErased(7);
    EXPECT_EQ(Keychain::items(), QStringList({keyOf(integration)}));
    EXPECT_EQ(notes(), 1);
    EXPECT_EQ(checked(integration), Verdict::Accepted);
    expectErased(0);
}

TEST_F(ReconciliationTest, leavesTheLivingAtWork)
{
    QProcess other;
    other.start(u"cat"_s, QStringList());
    ASSERT_TRUE(other.waitForStarted());
    const ProcessIdentity otherIdentity = identityOf(other);
    QStringList keys;
    for (const ProcessIdentity &owner : {ProcessIdentity::current(), otherIdentity}) {
        keys << leave(u"intent"_s, owner) << leave(u"doomed"_s, owner);
    }
    keys.sort();
    expectErased(0);
    EXPECT_EQ(Keychain::items(), keys);
    EXPECT_EQ(notes(), 4);

    other.closeWriteChannel();
    ASSERT_TRUE(other.waitForFinished());
    expectErased(2);
    EXPECT_EQ(notes(), 2);
}

TEST_F(ReconciliationTest, leavesTheKilledThatNobodyWaitedForToNobody)
{
    // A zombie holds its number but does no work.
    QProcess parent;
    parent.start(u"sh"_s, {u"-c"_s, u"sleep 60 & echo $!; exec cat"_s});
    ASSERT_TRUE(parent.waitForReadyRead(10'000));
    const QString child = QString::fromLatin1(parent.readLine()).trimmed();
    QFile stat(u"/proc/%1/stat"_s.arg(child));
    ASSERT_TRUE(stat.open(QIODevice::ReadOnly));
    ProcessIdentity owner = ProcessIdentity::current();
    owner.pid = child.toLongLong();
    owner.startTime = stat.readAll().split(' ').value(21).toLongLong();
    leave(u"intent"_s, owner);
    expectErased(0);
    QProcess::execute(u"kill"_s, {u"-9"_s, child});
    const auto isZombie = [&stat] { return stat.seek(0) && stat.readAll().contains(") Z "); };
    ASSERT_TRUE(QTest::qWaitFor(isZombie, 20'000));
    expectErased(1);
    parent.closeWriteChannel();
    EXPECT_TRUE(parent.waitForFinished());
}

TEST_F(ReconciliationTest, erasesLiveOnesThatNoRowNames)
{
    const Integration kept = add(u"kept"_s);
    const Integration lost = add(u"lost"_s);
    sql(u"DELETE FROM integration WHERE name = 'lost'"_s);
    leave(u"live"_s, ProcessIdentity::current());
    expectErased(2);
    EXPECT_EQ(Keychain::items(), QStringList({keyOf(kept)}));
    EXPECT_EQ(notes(), 1);
}

TEST_F(ReconciliationTest, touchesOnlyWhatIsNoted)
{
    const QStringList foreign {u"purser/1/another-account/a/b"_s, keyOf(u"unknown"_s, u"unnoted"_s)};
    for (const QString &key : foreign) {
        Keychain::add(key, "value");
    }
    const QStringList before = Keychain::items();
    leave(u"doomed"_s, ended());
    expectErased(1);
    EXPECT_EQ(Keychain::items(), before);
}

TEST_F(ReconciliationTest, waitsForTheKeychainToBeUnlocked)
{
    const Integration integration = add(u"mine"_s);
    leave(u"doomed"_s, ended());
    const QStringList before = dump(allButNotes() + QStringList {u"local_secret"_s});
    Keychain::lock();
    EXPECT_EQ(kindOf(wait(account().tidyKeychain())), ErrorKind::KeychainLocked);
    EXPECT_EQ(dump(allButNotes() + QStringList {u"local_secret"_s}), before);
    Keychain::unlock();
    EXPECT_EQ(Keychain::items().size(), 2);
    expectErased(1);
    EXPECT_EQ(Keychain::items(), QStringList({keyOf(integration)}));
}

TEST_F(ReconciliationTest, closeErasesTheDoomedAndKeepsTheLive)
{
    const Integration kept = add(u"kept"_s);
    const Integration removed = add(u"removed"_s);
    const Integration changed = add(u"changed"_s);
    const QString ofAnother = leave(u"doomed"_s, ended()); // the next start's work, not the end's
    ASSERT_EQ(kindOf(wait(integrations().remove(removed.id))), ErrorKind::None);
    const Integration after = edit(changed, draft(u"changed"_s, "looking glass"));
    EXPECT_EQ(Keychain::items().size(), 5);
    EXPECT_EQ(wait(account().close()).value(), 2);
    QStringList expected = keysOf({kept, after}) + QStringList {ofAnother};
    expected.sort();
    EXPECT_EQ(Keychain::items(), expected);
    EXPECT_EQ(passwordOf(kept), "wonderland");
    EXPECT_EQ(passwordOf(after), "looking glass");
    EXPECT_EQ(wait(account().close()).value(), 0);
}

TEST_F(ReconciliationTest, twoProgramsAtOneAccount)
{
    const Integration integration = add(u"mine"_s);
    Account other(path());
    ASSERT_EQ(kindOf(wait(other.open())), ErrorKind::None);
    ASSERT_EQ(kindOf(wait(integrations().remove(integration.id))), ErrorKind::None);
    EXPECT_EQ(wait(other.tidyKeychain()).value(), 0); // it may still be brought back
    ASSERT_EQ(kindOf(wait(account().activity().undo())), ErrorKind::None);
    EXPECT_EQ(wait(other.checks().check(integration.id))->verdict, Verdict::Accepted);
}

TEST_F(ReconciliationTest, saysWhatTheKeychainLacks)
{
    const Integration here = add(u"here"_s);
    const Integration gone = add(u"gone"_s);
    const Integration without = add(u"without"_s);
    sql(u"UPDATE integration SET secret_id = NULL WHERE name = 'without'"_s);
    Keychain::remove(keyOf(gone));
    const QList<Integration> all = wait(integrations().all()).value();
    EXPECT_EQ(wait(account().withoutSecret(all)).value(), QSet<QString>({gone.id, without.id}));
    const auto report = wait(checks().check(without.id));
    EXPECT_EQ(kindOf(report), ErrorKind::SecretAbsent);
}

} // namespace purser
