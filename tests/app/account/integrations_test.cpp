#include "tests/app/account/accounttest.h"
#include "tests/support/keychain.h"

#include <QSignalSpy>

using namespace Qt::Literals;

namespace purser {

class IntegrationsTest : public AccountTest
{
protected:
    // Neither the account nor the keychain may notice.
    void expectRefused(const Draft &draft, const QStringList &issues)
    {
        const QStringList before = dump();
        const QStringList items = Keychain::items();
        const auto added = wait(integrations().add(draft));
        EXPECT_EQ(kindOf(added), ErrorKind::InvalidInput);
        EXPECT_EQ(added ? QStringList() : issuesOf(added.error()), issues);
        EXPECT_EQ(dump(), before);
        EXPECT_EQ(Keychain::items(), items);
    }
};

TEST_F(IntegrationsTest, addsWhole)
{
    QSignalSpy announced(&integrations(), &Integrations::added);
    Draft typed = draft(u"  my registry "_s);
    typed.values.insert(u"email"_s, u"alice@example.com"_s);
    const Integration added = add(typed);
    EXPECT_EQ(added.name, u"my registry"_s);
    EXPECT_EQ(added.typeId, u"private-docker-registry"_s);
    EXPECT_EQ(added.values.value(u"url"_s), registry.url().toString());
    EXPECT_EQ(added.values.value(u"email"_s), u"alice@example.com"_s);
    EXPECT_EQ(added.secretHost, registry.host());
    EXPECT_EQ(added.revision, 1);
    EXPECT_FALSE(added.lastCheck);
    EXPECT_EQ(announced.size(), 1);
    EXPECT_EQ(Keychain::items(), QStringList({keyOf(added)}));
    const auto payload = stored(added);
    ASSERT_TRUE(payload);
    EXPECT_EQ(payload->host, registry.host());
    EXPECT_EQ(payload->userName, u"alice"_s);
    EXPECT_EQ(payload->values.value(u"password"_s).expose(), "wonderland");
    reopen();
    EXPECT_EQ(now(added), added);
    EXPECT_EQ(wait(integrations().findByName(u"MY  Registry"_s)).value(), added);
}

TEST_F(IntegrationsTest, namesAreTakenHoweverTheyAreWritten)
{
    const QList<std::pair<QString, QStringList>> table {
        {u"My-Registry"_s, {u"My-Registry"_s, u"my-registry"_s, u" MY-REGISTRY\t"_s, u"Ｍｙ-Registry"_s}},
        {u"straße"_s, {u"STRASSE"_s, u"Straße"_s}},
        {u"caf\u00e9"_s, {u"cafe\u0301"_s, u"CAFÉ"_s}},
        {u"two words"_s, {u"Two   Words"_s, u"two\u00a0words"_s}},
        {u"ﬁne"_s, {u"FINE"_s}},
    };
    for (const auto &[name, others] : table) {
        add(name);
        for (const QString &other : others) {
            SCOPED_TRACE(qPrintable(other));
            expectRefused(draft(other), {issueText(u"name"_s, Issue::NameTaken)});
            const auto inspection = wait(integrations().inspect(draft(other), {}));
            ASSERT_EQ(inspection->issues.size(), 1);
            EXPECT_EQ(inspection->issues.first().argument, name);
        }
    }
}

TEST_F(IntegrationsTest, twoAtOnceCannotHaveOneName)
{
    auto first = integrations().add(draft(u"twin"_s));
    auto second = integrations().add(draft(u"TWIN"_s));
    const auto one = wait(std::move(first));
    const auto other = wait(std::move(second));
    ASSERT_NE(one.has_value(), other.has_value());
    const Error error = one ? other.error() : one.error();
    EXPECT_EQ(error.kind, ErrorKind::InvalidInput);
    EXPECT_EQ(issuesOf(error), QStringList({issueText(u"name"_s, Issue::NameTaken)}));
    EXPECT_EQ(Keychain::items(), keysOf(wait(integrations().all()).value()));
    EXPECT_EQ(dump({u"local_secret"_s}).size(), 1);
}

TEST_F(IntegrationsTest, refusesBadNames)
{
    const QList<std::pair<QString, Issue>> table {
        {u""_s, Issue::Missing},
        {u" \t "_s, Issue::Missing},
        {QString(101, u'x'), Issue::TooLong},
        {u"two\nlines"_s, Issue::ControlCharacters},
        {u"evil\u202ename"_s, Issue::ControlCharacters},
        {u"zero\u200bwidth"_s, Issue::ControlCharacters},
    };
    for (const auto &[name, issue] : table) {
        SCOPED_TRACE(qPrintable(name));
        expectRefused(draft(name), {issueText(u"name"_s, issue)});
    }
    add(QString(100, u'x'));
}

TEST_F(IntegrationsTest, refusesBadCredentials)
{
    Draft unknown = draft(u"a"_s);
    unknown.typeId = u"no-such-type"_s;
    expectRefused(unknown, {issueText(u"type"_s, Issue::UnknownType)});
    Draft empty = draft({});
    empty.values.clear();
    empty.secrets.clear();
    expectRefused(empty,
        {issueText(u"name"_s, Issue::Missing), issueText(u"url"_s, Issue::Missing),
            issueText(u"username"_s, Issue::Missing), issueText(u"password"_s, Issue::Missing)});
    Draft clear = draft(u"a"_s);
    clear.values.insert(u"url"_s, u"http://registry.example.com"_s);
    expectRefused(clear, {issueText(u"url"_s, Issue::AddressUnencrypted)});
    expectRefused(draft(u"a"_s, " padded"), {issueText(u"password"_s, Issue::SecretWhiteSpace)});
}

TEST_F(IntegrationsTest, warnsOfOneVariableForTwoNamesAndSaves)
{
    add(u"my-key"_s);
    const auto inspection = wait(integrations().inspect(draft(u"My.Key"_s), {}));
    ASSERT_EQ(issuesOf(inspection->issues), QStringList({issueText(u"name"_s, Issue::VariableCollision)}));
    EXPECT_EQ(inspection->issues.first().weight, FieldIssue::Weight::Warning);
    EXPECT_EQ(inspection->issues.first().argument, u"my-key"_s);
    EXPECT_TRUE(inspection->mayBeSaved());
    add(u"My.Key"_s);
    const auto names = wait(integrations().inspect(draft(u"another"_s), {}));
    EXPECT_EQ(issuesOf(names->issues), QStringList());
}

TEST_F(IntegrationsTest, renames)
{
    const Integration before = add(u"old"_s);
    add(u"other"_s);
    ASSERT_EQ(checked(before), Verdict::Accepted);
    const QStringList items = Keychain::items();
    Draft renamed = draftOf(before);
    renamed.name = u"OLD"_s; // its own name in other letters is free
    QSignalSpy announced(&integrations(), &Integrations::changed);
    const Integration after = edit(before, renamed);
    EXPECT_EQ(announced.size(), 1);
    EXPECT_EQ(after.name, u"OLD"_s);
    EXPECT_EQ(after.id, before.id);
    EXPECT_EQ(after.secretId, before.secretId);
    EXPECT_EQ(after.revision, before.revision + 1);
    EXPECT_EQ(after.createdAt, before.createdAt);
    ASSERT_TRUE(after.lastCheck); // the credential is the one that was checked
    EXPECT_EQ(after.lastCheck->verdict, Verdict::Accepted);
    EXPECT_EQ(Keychain::items(), items);

    const QStringList rows = dump();
    renamed.name = u"Other"_s;
    const auto taken = wait(integrations().edit(after.id, after.revision, renamed));
    ASSERT_EQ(kindOf(taken), ErrorKind::InvalidInput);
    EXPECT_EQ(issuesOf(taken.error()), QStringList({issueText(u"name"_s, Issue::NameTaken)}));
    EXPECT_EQ(dump(), rows);
}

TEST_F(IntegrationsTest, removesAndBringsBack)
{
    const Integration integration = add(u"mine"_s);
    ASSERT_EQ(checked(integration), Verdict::Accepted);
    ASSERT_EQ(kindOf(wait(integrations().allow(integration.id, {Trust::Kind::Realm, u"auth.example.com"_s}))),
        ErrorKind::None);
    const QStringList everything = allButNotes() + QStringList {u"local_secret"_s};
    const QStringList before = dump(everything);
    QSignalSpy removed(&integrations(), &Integrations::removed);
    QSignalSpy added(&integrations(), &Integrations::added);

    const auto taken = wait(integrations().remove(integration.id));
    ASSERT_EQ(kindOf(taken), ErrorKind::None);
    EXPECT_EQ(removed.size(), 1);
    EXPECT_EQ(dump().size(), 1); // the account itself
    EXPECT_EQ(kindOf(wait(integrations().find(integration.id))), ErrorKind::NoSuchThing);
    EXPECT_EQ(kindOf(wait(checks().check(integration.id))), ErrorKind::NoSuchThing);
    EXPECT_EQ(Keychain::items(), QStringList({keyOf(integration)}));

    ASSERT_EQ(kindOf(wait(account().activity().undo())), ErrorKind::None);
    EXPECT_EQ(wait(integrations().all())->size(), 1);
    EXPECT_EQ(added.size(), 1);
    EXPECT_EQ(dump(everything), before);
    EXPECT_EQ(checked(integration), Verdict::Accepted);
    EXPECT_EQ(wait(account().close()).value(), 0);
    EXPECT_EQ(Keychain::items(), QStringList({keyOf(integration)}));
}

TEST_F(IntegrationsTest, doesNotFindWhatIsNotThere)
{
    const QString nobody = u"00000000-0000-0000-0000-000000000000"_s;
    EXPECT_EQ(kindOf(wait(integrations().find(nobody))), ErrorKind::NoSuchThing);
    const auto named = wait(integrations().findByName(u"Nobody"_s));
    ASSERT_EQ(kindOf(named), ErrorKind::NoSuchThing);
    EXPECT_EQ(named.error().subject, u"Nobody"_s);
    EXPECT_EQ(kindOf(wait(integrations().edit(nobody, 1, draft(u"a"_s)))), ErrorKind::NoSuchThing);
    EXPECT_EQ(kindOf(wait(integrations().remove(nobody))), ErrorKind::NoSuchThing);
    EXPECT_EQ(kindOf(wait(integrations().assign(nobody, {}))), ErrorKind::NoSuchThing);
    EXPECT_EQ(kindOf(wait(integrations().allow(nobody, {}))), ErrorKind::NoSuchThing);
    EXPECT_EQ(kindOf(wait(checks().check(nobody))), ErrorKind::NoSuchThing);
    EXPECT_EQ(Keychain::items(), QStringList());
}

} // namespace purser
