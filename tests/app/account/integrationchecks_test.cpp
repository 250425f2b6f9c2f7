#include "tests/app/account/accounttest.h"
#include "tests/support/keychain.h"

#include <QSignalSpy>

using namespace Qt::Literals;

namespace purser {

class IntegrationChecksTest : public AccountTest
{
protected:
    QStringList allButChecks() const
    {
        QStringList tables = allButNotes() + QStringList {u"local_secret"_s};
        tables.removeOne(u"integration_check"_s);
        tables.removeOne(u"check_history"_s);
        return dump(tables);
    }
};

TEST_F(IntegrationChecksTest, remembersTheVerdictAndWhenItWasLastAccepted)
{
    const Integration integration = add(u"mine"_s);
    const QStringList rest = allButChecks();
    QSignalSpy announced(&integrations(), &Integrations::checked);
    EXPECT_EQ(checked(integration), Verdict::Accepted);
    const auto accepted = now(integration).lastCheck;
    ASSERT_TRUE(accepted);
    EXPECT_EQ(accepted->verdict, Verdict::Accepted);
    EXPECT_TRUE(accepted->at.isValid());
    EXPECT_EQ(accepted->acceptedAt, accepted->at);
    EXPECT_FALSE(accepted->message.isEmpty());
    EXPECT_EQ(announced.size(), 1);

    registry.setCredentials(u"alice"_s, u"changed at the registry"_s);
    EXPECT_EQ(checked(integration), Verdict::Refused);
    const auto refused = now(integration).lastCheck;
    ASSERT_TRUE(refused);
    EXPECT_EQ(refused->verdict, Verdict::Refused);
    EXPECT_GE(refused->at, accepted->at);
    EXPECT_EQ(refused->acceptedAt, accepted->acceptedAt);

    registry.answerAllWith(FakeAnswer::page(200, "Welcome"));
    EXPECT_EQ(checked(integration), Verdict::NotARegistry);
    EXPECT_EQ(now(integration).lastCheck->acceptedAt, accepted->acceptedAt);
    const auto history = wait(integrations().history(integration.id));
    ASSERT_EQ(kindOf(history), ErrorKind::None);
    ASSERT_EQ(history->size(), 3);
    EXPECT_EQ(history->first().verdict, Verdict::NotARegistry);
    EXPECT_EQ(history->first().cause, toString(CheckCause::WebSite));
    EXPECT_EQ(history->last().verdict, Verdict::Accepted);
    EXPECT_EQ(history->last().message, accepted->message);
    EXPECT_EQ(history->last().at, accepted->at);
    EXPECT_EQ(allButChecks(), rest);
    EXPECT_EQ(Keychain::items(), QStringList({keyOf(integration)}));
}

TEST_F(IntegrationChecksTest, anUnreachableRegistryChangesNothingElse)
{
    QString url;
    {
        const FakeRegistry gone;
        url = gone.url().toString();
    }
    Draft typed = draft(u"mine"_s);
    typed.values.insert(u"url"_s, url);
    const Integration integration = add(typed);
    const QStringList rest = allButChecks();
    EXPECT_EQ(checked(integration), Verdict::Unreachable);
    EXPECT_EQ(now(integration).lastCheck->acceptedAt, QDateTime());
    EXPECT_EQ(allButChecks(), rest);
}

TEST_F(IntegrationChecksTest, checkOfADraftRemembersNothing)
{
    const QString nobody;
    const auto added = wait(checks().checkDraft(draft(u""_s), nobody)); // no name yet
    ASSERT_EQ(kindOf(added), ErrorKind::None);
    EXPECT_EQ(added->verdict, Verdict::Accepted);
    const auto wrong = wait(checks().checkDraft(draft(u"a"_s, "wrong"), nobody));
    EXPECT_EQ(wrong->verdict, Verdict::Refused);
    EXPECT_EQ(Keychain::items(), QStringList());
    EXPECT_EQ(dump().size(), 1); // the account itself
    EXPECT_EQ(dump({u"local_secret"_s}), QStringList());

    const Integration integration = add(u"mine"_s);
    const QStringList rows = dump(allButNotes() + QStringList {u"local_secret"_s});
    const auto stored = wait(checks().checkDraft(draftOf(integration), integration.id));
    ASSERT_EQ(kindOf(stored), ErrorKind::None);
    EXPECT_EQ(stored->verdict, Verdict::Accepted);
    Draft retyped = draftOf(integration);
    retyped.secrets = {{u"password"_s, secret("wrong")}};
    EXPECT_EQ(wait(checks().checkDraft(retyped, integration.id))->verdict, Verdict::Refused);
    EXPECT_EQ(dump(allButNotes() + QStringList {u"local_secret"_s}), rows);
}

TEST_F(IntegrationChecksTest, refusesToCheckAnIncompleteDraft)
{
    const QString nobody;
    Draft typed = draft(u"a"_s);
    typed.secrets.clear();
    const auto report = wait(checks().checkDraft(typed, nobody));
    ASSERT_EQ(kindOf(report), ErrorKind::InvalidInput);
    EXPECT_EQ(issuesOf(report.error()), QStringList({issueText(u"password"_s, Issue::Missing)}));
    typed.typeId = u"none"_s;
    EXPECT_EQ(kindOf(wait(checks().checkDraft(typed, nobody))), ErrorKind::NoSuchThing);
    EXPECT_EQ(kindOf(wait(checks().checkDraft(draft(u"a"_s), u"nobody"_s))), ErrorKind::NoSuchThing);
    EXPECT_EQ(registry.requests().size(), 0);
}

TEST_F(IntegrationChecksTest, cancelledChecksAreNotRemembered)
{
    const Integration integration = add(u"mine"_s);
    std::stop_source stop;
    registry.changeAnswers([&stop](const FakeRequest &, FakeAnswer &answer) {
        stop.request_stop();
        answer.delivery = FakeAnswer::Delivery::Never;
    });
    const auto report = wait(checks().check(integration.id, stop.get_token()));
    ASSERT_EQ(kindOf(report), ErrorKind::None);
    EXPECT_EQ(report->cause, CheckCause::Cancelled);
    EXPECT_FALSE(now(integration).lastCheck);
}

TEST_F(IntegrationChecksTest, removedDuringItsCheck)
{
    const Integration integration = add(u"mine"_s);
    bool isRemoved = false;
    registry.changeAnswers([&](const FakeRequest &, FakeAnswer &) {
        if (!std::exchange(isRemoved, true)) {
            sql(u"DELETE FROM integration"_s);
        }
    });
    EXPECT_EQ(kindOf(wait(checks().check(integration.id))), ErrorKind::NoSuchThing);
    EXPECT_EQ(dump({u"integration_check"_s}), QStringList());
}

// The verdict was about a credential that is not there any more.
TEST_F(IntegrationChecksTest, verdictAboutAReplacedCredentialIsNotRemembered)
{
    const Integration integration = add(draft(u"mine"_s, "wrong"));
    bool isEdited = false;
    registry.changeAnswers([&](const FakeRequest &, FakeAnswer &) {
        if (!std::exchange(isEdited, true)) {
            Draft typed = draftOf(integration);
            typed.secrets = {{u"password"_s, secret("wonderland")}};
            edit(integration, typed);
        }
    });
    const auto report = wait(checks().check(integration.id));
    ASSERT_EQ(kindOf(report), ErrorKind::None);
    EXPECT_EQ(report->verdict, Verdict::Refused);
    EXPECT_EQ(passwordOf(now(integration)), "wonderland");
    EXPECT_FALSE(now(integration).lastCheck);

    // A new name is still the same credential.
    bool isRenamed = false;
    registry.changeAnswers([&](const FakeRequest &, FakeAnswer &) {
        if (!std::exchange(isRenamed, true)) {
            sql(u"UPDATE integration SET name = 'new', name_key = 'new', revision = revision + 1"_s);
        }
    });
    EXPECT_EQ(checked(integration), Verdict::Accepted);
    EXPECT_TRUE(now(integration).lastCheck);
}

TEST_F(IntegrationChecksTest, damagedKeyIsNotSent)
{
    Draft typed;
    typed.name = u"google"_s;
    typed.typeId = u"gcr"_s;
    typed.secrets = {{u"jsonKey"_s, secret("{}")}};
    const QString nobody;
    const auto report = wait(checks().checkDraft(typed, nobody));
    ASSERT_EQ(kindOf(report), ErrorKind::InvalidInput);
    EXPECT_EQ(issuesOf(report.error()), QStringList({issueText(u"jsonKey"_s, Issue::KeyNotServiceAccount)}));
}

} // namespace purser
