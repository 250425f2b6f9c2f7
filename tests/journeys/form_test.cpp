// The form, filled in badly: what is wrong is said at its field, and nothing typed is lost.

#include "tests/journeys/journey.h"
#include "tests/journeys/onlooker.h"
#include "tests/support/printers.h"

#include <QAbstractButton>

using namespace Qt::Literals;

namespace purser {

namespace {

class Form : public Journey
{
protected:
    void SetUp() override { person.start(); }

    void openPrivate(const QString &url)
    {
        openForm(u"private-docker-registry"_s);
        fillPrivate(u"mine"_s, url);
    }
};

TEST_F(Form, BadAddresses)
{
    openPrivate(u"https://registry.example.com"_s);
    const std::pair<QString, QString> cases[] = {
        {u"ftp://registry.example.com"_s, u"“ftp” is not how a registry is reached"_s},
        {u"https://alice:wonderland@registry.example.com"_s, u"Leave the user name and password out"_s},
        {u"https://registry.example.com/?a=b"_s, u"Leave out what follows"_s},
        {u"https://registry.example.com/#x"_s, u"Leave out what follows"_s},
        {u"https://"_s, u"names no host"_s},
        {u"https://registry.example.com/some/project"_s, u"Leave out “"_s},
        {u"https://registry example.com"_s, u"not an address"_s},
        {u"https://registry.example.com:99999"_s, u"not an address"_s},
        {u"http://registry.example.com"_s, u"unencrypted"_s},
    };
    for (const auto &[url, sentence] : cases) {
        SCOPED_TRACE(qPrintable(url));
        person.type(u"url"_s, url);
        untilIssue(u"url"_s, sentence);
        person.click(u"save"_s);
        person.until("saving is over", [&] { return person.see<QAbstractButton>(u"save"_s)->isEnabled(); });
        untilIssue(u"url"_s, sentence);
        EXPECT_EQ(typed(u"url"_s), url);
        EXPECT_EQ(typed(u"name"_s), u"mine"_s);
        EXPECT_EQ(typed(u"password"_s), u"wonderland"_s);
        expectPresentable();
    }
    EXPECT_EQ(person.listed(), QStringList());
    EXPECT_EQ(secrets(), QStringList());
    person.type(u"url"_s, u"registry.example.com"_s);
    person.until("nothing is wrong", [&] { return issueAt(u"url"_s).isEmpty(); });
    save(u"mine"_s);
}

TEST_F(Form, UnencryptedNeedsConsent)
{
    openPrivate(u"http://registry.example.com"_s);
    untilIssue(u"url"_s, u"unencrypted"_s);
    expectPresentable();
    person.click(u"save"_s);
    person.until("saving is over", [&] { return person.see<QAbstractButton>(u"save"_s)->isEnabled(); });
    EXPECT_EQ(person.listed(), QStringList());
    consent(u"url"_s);
    save(u"mine"_s);
}

TEST_F(Form, UnencryptedNeedsNoneOnThisComputer)
{
    openPrivate(u"http://127.0.0.1:5000"_s);
    save(u"mine"_s);
}

TEST_F(Form, PastedLineEndIsTrimmedWhenSaidSo)
{
    FakeRegistry registry;
    registry.setCredentials(u"alice"_s, u"wonderland"_s);
    openPrivate(registry.url().toString());
    person.type(u"password"_s, {});
    paste(u"password"_s, u"wonderland\n"_s);
    untilIssue(u"password"_s, u"white space"_s);
    EXPECT_TRUE(hasConsentBox(u"password"_s));
    consent(u"password"_s);
    expectPresentable();
    test();
    EXPECT_TRUE(textsOf(u"checkTrace"_s).startsWith(u"Accepted"_s)) << qPrintable(textsOf(u"checkTrace"_s));
    save(u"mine"_s);
}

TEST_F(Form, PastedLineEndIsKeptOtherwise)
{
    FakeRegistry registry;
    registry.setCredentials(u"alice"_s, u"wonderland "_s);
    openPrivate(registry.url().toString());
    person.type(u"password"_s, {});
    paste(u"password"_s, u"wonderland "_s);
    untilIssue(u"password"_s, u"white space"_s);
    test();
    EXPECT_TRUE(textsOf(u"checkTrace"_s).startsWith(u"Accepted"_s)) << qPrintable(textsOf(u"checkTrace"_s));
    save(u"mine"_s);
}

TEST_F(Form, TwoConsentsAtOnce)
{
    openPrivate(u"http://registry.example.com"_s);
    person.type(u"password"_s, u"wonderland "_s);
    untilIssue(u"url"_s, u"unencrypted"_s);
    untilIssue(u"password"_s, u"white space"_s);
    expectPresentable();
    consent(u"url"_s);
    consent(u"password"_s);
    save(u"mine"_s);
}

TEST_F(Form, TakenName)
{
    addDocker(u"acme-hub"_s);
    openForm(u"docker"_s);
    fillDocker(u"  ACME-HUB "_s, u"somebody"_s);
    untilIssue(u"name"_s, u"“acme-hub” already exists"_s);
    person.click(u"save"_s);
    person.until("saving is over", [&] { return person.see<QAbstractButton>(u"save"_s)->isEnabled(); });
    EXPECT_EQ(person.listed(), QStringList {u"acme-hub"_s});
    EXPECT_EQ(typed(u"name"_s), u"  ACME-HUB "_s);
    EXPECT_EQ(typed(u"password"_s), u"a token"_s);
    EXPECT_EQ(secrets().size(), 1);
    person.type(u"name"_s, u"acme.hub"_s);
    untilIssue(u"name"_s, u"In workflow variables this reads the same as “acme-hub”"_s);
    save(u"acme.hub"_s);
}

TEST_F(Form, OtherFieldsSayTheirs)
{
    openForm(u"docker"_s);
    fillDocker(u"acme-hub"_s, u"ali:ce"_s);
    person.type(u"email"_s, u"nobody"_s);
    untilIssue(u"username"_s, u"cannot hold a colon"_s);
    untilIssue(u"email"_s, u"not an e-mail address"_s);
    person.type(u"name"_s, QString(101, u'n'));
    untilIssue(u"name"_s, u"longer than 100"_s);
    expectPresentable();
    person.type(u"name"_s, u"a\u202eb"_s);
    untilIssue(u"name"_s, u"invisible character"_s);
    EXPECT_EQ(typed(u"email"_s), u"nobody"_s);
}

TEST_F(Form, MissingIsListedBesideSave)
{
    openForm(u"private-docker-registry"_s);
    EXPECT_FALSE(person.see<QAbstractButton>(u"save"_s)->isEnabled());
    EXPECT_TRUE(person.read(u"missing"_s).contains(u"Password"_s));
    expectPresentable();
    fillPrivate(u"mine"_s, u"https://registry.example.com"_s);
    EXPECT_TRUE(person.see<QAbstractButton>(u"save"_s)->isEnabled());
    EXPECT_EQ(person.read(u"missing"_s), QString());
}

TEST_F(Form, ChangingTheTypeKeepsWhatBothHave)
{
    openForm(u"docker"_s);
    fillDocker(u"acme-hub"_s);
    person.type(u"email"_s, u"builds@acme.example"_s);
    person.chooseType(u"private-docker-registry"_s);
    EXPECT_EQ(typed(u"name"_s), u"acme-hub"_s);
    EXPECT_EQ(typed(u"username"_s), u"acmebuilds"_s);
    EXPECT_EQ(typed(u"email"_s), u"builds@acme.example"_s);
    EXPECT_EQ(typed(u"password"_s), u"a token"_s);
    EXPECT_EQ(typed(u"url"_s), QString());
    person.chooseType(u"gcr"_s);
    EXPECT_EQ(typed(u"name"_s), u"acme-hub"_s);
    EXPECT_FALSE(person.sees(u"username"_s));
    // What was typed before the type was chosen is not forgotten when leaving.
    person.click(u"cancel"_s);
    person.untilSeen(u"stay"_s);
    expectPresentable();
    person.click(u"stay"_s);
    EXPECT_EQ(typed(u"name"_s), u"acme-hub"_s);
}

TEST_F(Form, LeavingAsks)
{
    openForm(u"docker"_s);
    fillDocker(u"acme-hub"_s);
    const auto ways = {
        u"cancel"_s, u"menu.preferences"_s, u"menu.subscriptions"_s, u"settings"_s, u"crumb.integrations"_s};
    for (const QString &way : ways) {
        SCOPED_TRACE(qPrintable(way));
        person.click(way);
        person.untilSeen(u"leaveDialog"_s);
        person.click(u"stay"_s);
        person.until("the dialog is gone", [&] { return !person.sees(u"leaveDialog"_s); });
        EXPECT_EQ(typed(u"password"_s), u"a token"_s);
    }
    person.window().close();
    person.click(u"stay"_s);
    EXPECT_TRUE(person.window().isVisible());
    EXPECT_EQ(typed(u"password"_s), u"a token"_s);
    person.click(u"menu.preferences"_s);
    person.click(u"discard"_s);
    person.untilSeen(u"appearance"_s);
    EXPECT_FALSE(person.sees(u"name"_s));
}

TEST_F(Form, LeavingUntouchedDoesNotAsk)
{
    openForm(u"docker"_s);
    person.click(u"cancel"_s);
    person.untilSeen(u"empty.add"_s);
    EXPECT_FALSE(person.sees(u"leaveDialog"_s));
}

} // namespace

} // namespace purser
