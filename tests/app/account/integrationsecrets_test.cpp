// What becomes of the secret when an integration is edited, the keychain is locked or somebody interferes.
#include "app/model/fault.h"
#include "tests/app/account/accounttest.h"
#include "tests/support/keychain.h"

#include <functional>

using namespace Qt::Literals;

namespace purser {

namespace {

QByteArray interference; // the fault point where it happens
std::function<void()> interfere;

void onFaultPoint(const char *point)
{
    if (interference == point) {
        interference.clear();
        interfere();
    }
}

} // namespace

class IntegrationSecretsTest : public AccountTest
{
protected:
    void SetUp() override
    {
        AccountTest::SetUp();
        installFaultHandler(onFaultPoint);
    }
    void TearDown() override
    {
        installFaultHandler(nullptr);
        interference.clear();
        AccountTest::TearDown();
    }
    static void at(const QByteArray &point, std::function<void()> happens)
    {
        interfere = std::move(happens);
        interference = point;
    }

    // An edit that types a new password, in the middle of which something happens.
    void expectEditFails(const Integration &integration, ErrorKind kind)
    {
        const QStringList items = Keychain::items();
        Draft typed = draftOf(integration);
        typed.secrets = {{u"password"_s, secret("looking glass")}};
        const auto edited = wait(integrations().edit(integration.id, integration.revision, typed));
        EXPECT_EQ(kindOf(edited), kind);
        EXPECT_TRUE(interference.isEmpty()) << "it never came to " << interference.constData();
        EXPECT_EQ(
            edited ? QString() : edited.error().subject, kind == ErrorKind::Changed ? integration.name : QString());
        EXPECT_EQ(Keychain::items(), items);
    }
};

TEST_F(IntegrationSecretsTest, editWithoutRetypingKeepsIt)
{
    const Integration before = add(u"mine"_s);
    ASSERT_EQ(checked(before), Verdict::Accepted);
    Draft typed = draftOf(before);
    typed.values.insert(u"email"_s, u"alice@example.com"_s);
    typed.secrets = {{u"password"_s, Secret()}}; // a form's empty input is not a new password
    const Integration after = edit(before, typed);
    EXPECT_EQ(after.secretId, before.secretId);
    EXPECT_EQ(after.values.value(u"email"_s), u"alice@example.com"_s);
    EXPECT_FALSE(after.lastCheck); // it was about other values
    EXPECT_EQ(Keychain::items(), QStringList({keyOf(before)}));
    EXPECT_EQ(checked(after), Verdict::Accepted);
}

TEST_F(IntegrationSecretsTest, editWithNewSecretReplacesIt)
{
    Integration integration = add(u"mine"_s);
    for (const QByteArray password : {"one", "two", "three"}) {
        Draft typed = draftOf(integration);
        typed.secrets = {{u"password"_s, Secret(password)}};
        const Integration after = edit(integration, typed);
        EXPECT_NE(after.secretId, integration.secretId);
        EXPECT_EQ(passwordOf(after), password);
        integration = after;
    }
    EXPECT_EQ(Keychain::items().size(), 4); // an edit can be undone while the program runs
    EXPECT_EQ(wait(account().close()).value(), 3);
    EXPECT_EQ(Keychain::items(), QStringList({keyOf(integration)}));
    EXPECT_EQ(dump({u"local_secret"_s}).size(), 1);
    EXPECT_EQ(passwordOf(integration), "three");
}

TEST_F(IntegrationSecretsTest, anotherHostNeedsItTypedAgain)
{
    FakeRegistry other;
    other.setCredentials(u"alice"_s, u"looking glass"_s);
    const Integration before = add(u"mine"_s);
    const QStringList rows = dump(allButNotes() + QStringList {u"local_secret"_s});
    Draft typed = draftOf(before);
    typed.values.insert(u"url"_s, other.url().toString());
    for (const Secret &empty : {Secret(), secret("")}) {
        typed.secrets = {{u"password"_s, empty}};
        const auto refused = wait(integrations().edit(before.id, before.revision, typed));
        ASSERT_EQ(kindOf(refused), ErrorKind::InvalidInput);
        EXPECT_EQ(issuesOf(refused.error()), QStringList({issueText(u"password"_s, Issue::AddressChanged)}));
        const auto asked = wait(checks().checkDraft(typed, before.id));
        ASSERT_EQ(kindOf(asked), ErrorKind::InvalidInput);
        EXPECT_EQ(issuesOf(asked.error()), QStringList({issueText(u"password"_s, Issue::AddressChanged)}));
    }
    EXPECT_EQ(dump(allButNotes() + QStringList {u"local_secret"_s}), rows);
    EXPECT_EQ(other.requests().size(), 0);

    typed.secrets = {{u"password"_s, secret("looking glass")}};
    const Integration after = edit(before, typed);
    EXPECT_EQ(after.secretHost, other.host());
    EXPECT_EQ(stored(after)->host, other.host());
    EXPECT_EQ(checked(after), Verdict::Accepted);
    EXPECT_EQ(registry.requestsWithAuthorization(), 0);
}

TEST_F(IntegrationSecretsTest, theSameHostWrittenOtherwiseDoesNot)
{
    const Integration before = add(u"mine"_s);
    Draft typed = draftOf(before);
    typed.values.insert(u"url"_s, registry.host() + u"/v2/"_s);
    EXPECT_EQ(edit(before, typed).secretId, before.secretId);
}

TEST_F(IntegrationSecretsTest, staleRevisionIsRefused)
{
    const Integration shown = add(u"mine"_s);
    Draft typed = draftOf(shown);
    typed.values.insert(u"username"_s, u"bob"_s);
    const Integration current = edit(shown, typed);
    const QStringList rows = dump();
    expectEditFails(shown, ErrorKind::Changed);
    EXPECT_EQ(dump(), rows);
    EXPECT_EQ(dump({u"local_secret"_s}).size(), 1);
    EXPECT_EQ(passwordOf(current), "wonderland");
}

TEST_F(IntegrationSecretsTest, changedByAnotherProgramWhileSaving)
{
    for (const QByteArray point : {"save.S0", "save.S1", "save.S3"}) {
        SCOPED_TRACE(point.constData());
        const Integration integration = add(QString::fromLatin1(point));
        at(point, [&] { sql(u"UPDATE integration SET revision = revision + 1"_s); });
        expectEditFails(integration, ErrorKind::Changed);
        EXPECT_EQ(passwordOf(now(integration)), "wonderland");
    }
}

TEST_F(IntegrationSecretsTest, removedByAnotherProgramWhileSaving)
{
    const Integration integration = add(u"mine"_s);
    at("save.S3", [&] { sql(u"DELETE FROM integration"_s); });
    Draft typed = draft(u"mine"_s, "looking glass");
    const auto edited = wait(integrations().edit(integration.id, integration.revision, typed));
    EXPECT_EQ(kindOf(edited), ErrorKind::NoSuchThing);
    EXPECT_EQ(Keychain::items(), QStringList({keyOf(integration)}));
}

TEST_F(IntegrationSecretsTest, nameTakenByAnotherProgramWhileAdding)
{
    const Integration other = add(u"other"_s);
    at("save.S3", [&] { sql(u"UPDATE integration SET name = 'mine', name_key = 'mine'"_s); });
    const auto added = wait(integrations().add(draft(u"mine"_s)));
    ASSERT_EQ(kindOf(added), ErrorKind::InvalidInput);
    EXPECT_EQ(issuesOf(added.error()), QStringList({issueText(u"name"_s, Issue::NameTaken)}));
    EXPECT_EQ(Keychain::items(), QStringList({keyOf(other)}));
    EXPECT_EQ(dump({u"local_secret"_s}).size(), 1);
}

TEST_F(IntegrationSecretsTest, lockedKeychainRefusesTheSave)
{
    const Integration before = add(u"mine"_s);
    const QStringList rows = dump();
    Keychain::lock();
    const auto added = wait(integrations().add(draft(u"another"_s)));
    EXPECT_EQ(kindOf(added), ErrorKind::KeychainLocked);
    Draft typed = draftOf(before);
    typed.secrets = {{u"password"_s, secret("looking glass")}};
    const auto edited = wait(integrations().edit(before.id, before.revision, typed));
    EXPECT_EQ(kindOf(edited), ErrorKind::KeychainLocked);
    EXPECT_EQ(kindOf(wait(checks().check(before.id))), ErrorKind::KeychainLocked);
    EXPECT_EQ(kindOf(wait(account().withoutSecret({before}))), ErrorKind::KeychainLocked);
    EXPECT_EQ(dump(), rows);
    EXPECT_EQ(registry.requests().size(), 0);
    Keychain::unlock();
    EXPECT_EQ(Keychain::items(), QStringList({keyOf(before)}));
    EXPECT_EQ(passwordOf(before), "wonderland");
}

TEST_F(IntegrationSecretsTest, lockedInTheMiddleOfASave)
{
    const Integration before = add(u"mine"_s);
    Draft typed = draftOf(before);
    typed.secrets = {{u"password"_s, secret("looking glass")}};
    at("save.S1", [] { Keychain::lock(); });
    EXPECT_EQ(kindOf(wait(integrations().edit(before.id, before.revision, typed))), ErrorKind::KeychainLocked);
    EXPECT_EQ(now(before), before);
    Keychain::unlock();
    EXPECT_EQ(Keychain::items(), QStringList({keyOf(before)}));

    // Once the secret is written and read back, the lock no longer matters.
    at("save.S3", [] { Keychain::lock(); });
    const Integration after = edit(before, typed);
    Keychain::unlock();
    EXPECT_EQ(passwordOf(after), "looking glass");
}

TEST_F(IntegrationSecretsTest, whatNeedsNoSecretIgnoresTheLock)
{
    const Integration before = add(u"mine"_s);
    const Integration doomed = add(u"doomed"_s);
    Keychain::lock();
    Draft renamed = draftOf(before);
    renamed.name = u"renamed"_s;
    EXPECT_EQ(edit(before, renamed).secretId, before.secretId);
    // The row goes, its secret stays noted until it can be erased.
    EXPECT_EQ(kindOf(wait(integrations().remove(doomed.id))), ErrorKind::None);
    EXPECT_EQ(kindOf(wait(account().close())), ErrorKind::KeychainLocked);
    Keychain::unlock();
    EXPECT_EQ(Keychain::items(), keysOf({before, doomed}));
    EXPECT_EQ(wait(account().close()).value(), 1);
    EXPECT_EQ(Keychain::items(), QStringList({keyOf(before)}));
}

TEST_F(IntegrationSecretsTest, secretRemovedBehindOurBack)
{
    const Integration whole = add(u"whole"_s);
    const Integration broken = add(u"broken"_s);
    ASSERT_EQ(checked(broken), Verdict::Accepted);
    registry.forget();
    const QStringList rows = dump();
    Keychain::remove(keyOf(broken));
    const auto report = wait(checks().check(broken.id));
    ASSERT_EQ(kindOf(report), ErrorKind::SecretAbsent);
    EXPECT_EQ(report.error().subject, u"broken"_s);
    EXPECT_EQ(wait(account().withoutSecret({whole, broken})).value(), QSet<QString>({broken.id}));
    EXPECT_EQ(kindOf(wait(account().tidyKeychain())), ErrorKind::None);
    EXPECT_EQ(dump(), rows);
    EXPECT_EQ(registry.requests().size(), 0);

    Draft typed = draftOf(broken);
    typed.secrets = {{u"password"_s, secret("wonderland")}};
    const Integration mended = edit(now(broken), typed);
    EXPECT_EQ(checked(mended), Verdict::Accepted);
    EXPECT_EQ(wait(account().withoutSecret({whole, mended})).value(), QSet<QString>());
    EXPECT_EQ(wait(account().close()).value(), 1); // the note of the one that is gone
    EXPECT_EQ(dump({u"local_secret"_s}).size(), 2);
}

TEST_F(IntegrationSecretsTest, damagedSecretIsNotSent)
{
    const Integration integration = add(u"mine"_s);
    const QStringList rows = dump();
    for (const QByteArray damage : {"", "!!!", "d29uZGVybGFuZA=="}) {
        Keychain::remove(keyOf(integration));
        Keychain::add(keyOf(integration), damage, {{u"type"_s, u"base64"_s}});
        EXPECT_EQ(kindOf(wait(checks().check(integration.id))), ErrorKind::SecretCorrupt) << damage.constData();
    }
    EXPECT_EQ(registry.requests().size(), 0);
    EXPECT_EQ(dump(), rows);
}

TEST_F(IntegrationSecretsTest, secretOfAnotherHostIsNeverSent)
{
    FakeRegistry other;
    const Integration integration = add(u"mine"_s);
    const QString url = u"UPDATE integration_field SET value = '%1' WHERE field = 'url'"_s.arg(other.url().toString());
    const QString host = u"UPDATE integration SET secret_host = '%1'"_s.arg(other.host());
    const QString type = u"UPDATE integration SET type = 'docker'"_s;
    for (const QString &change : {url, host, type}) {
        sql(change);
        const Integration changed = now(integration);
        EXPECT_EQ(kindOf(wait(checks().check(integration.id))), ErrorKind::SecretForOtherHost) << qPrintable(change);
        const auto draftChecked = wait(checks().checkDraft(draftOf(changed), integration.id));
        EXPECT_FALSE(draftChecked) << qPrintable(change);
    }
    EXPECT_EQ(other.requestsWithAuthorization(), 0);
    EXPECT_EQ(other.requests().size(), 0);
    EXPECT_EQ(registry.requests().size(), 0);
    EXPECT_FALSE(now(integration).lastCheck);
}

} // namespace purser
