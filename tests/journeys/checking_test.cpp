// Test connection and Check all, with registries that do all they should not.

#include "app/model/checksentences.h"
#include "tests/journeys/journey.h"
#include "tests/journeys/onlooker.h"
#include "tests/support/printers.h"
#include "ui/integrations/integrationmodel.h"
#include "ui/integrations/integrationspage.h"

#include <QTcpServer>

using namespace Qt::Literals;

namespace purser {

namespace {

class Checking : public Journey
{
protected:
    Checking() { m_registry.setCredentials(u"alice"_s, u"wonderland"_s); }

    void testAt(const QString &url, const QString &password = u"wonderland"_s)
    {
        person.start();
        openForm(u"private-docker-registry"_s);
        fillPrivate(u"mine"_s, url, u"alice"_s, password);
        test();
        expectPresentable();
    }

    // The verdict is the title, and what to do is said.
    void expectVerdict(Verdict verdict)
    {
        const QString trace = textsOf(u"checkTrace"_s);
        EXPECT_TRUE(trace.startsWith(headline(verdict) + u'\n')) << qPrintable(trace);
        EXPECT_GE(trace.count(u'\n'), 4) << qPrintable(trace);
        EXPECT_FALSE(trace.contains(u"wonderland"_s));
    }

    FakeRegistry m_registry;
};

TEST_F(Checking, Accepted)
{
    testAt(m_registry.url().toString());
    expectVerdict(Verdict::Accepted);
    EXPECT_EQ(person.account().isOnline(), true);
}

TEST_F(Checking, WrongPasswordIsRefusedWithAdvice)
{
    testAt(m_registry.url().toString(), u"not the password"_s);
    expectVerdict(Verdict::Refused);
    EXPECT_EQ(m_registry.requestsWithAuthorization(), 1) << "a refused password is never tried again";
    person.type(u"password"_s, u"wonderland"_s);
    test();
    person.until("it is accepted", [&] { return textsOf(u"checkTrace"_s).startsWith(u"Accepted"_s); });
}

TEST_F(Checking, DeadHost)
{
    QTcpServer server;
    ASSERT_TRUE(server.listen(QHostAddress::LocalHost));
    const QString url = u"http://127.0.0.1:%1"_s.arg(server.serverPort());
    server.close();
    testAt(url);
    expectVerdict(Verdict::Unreachable);
}

TEST_F(Checking, OpenRegistryProvesNothing)
{
    m_registry.setLogin(FakeRegistry::Login::Open);
    testAt(m_registry.url().toString());
    expectVerdict(Verdict::NotProven);
}

TEST_F(Checking, WebSiteIsNotARegistry)
{
    m_registry.answerAllWith(FakeAnswer::page(200, "Welcome to <b>acme</b>"));
    testAt(m_registry.url().toString());
    expectVerdict(Verdict::NotARegistry);
}

TEST_F(Checking, ServerTextsAreShownAsTheyAre)
{
    m_registry.answerLoginWith("/v2/",
        FakeAnswer::json(
            401, R"({"errors":[{"code":"UNAUTHORIZED","message":"<img src=/etc/passwd> %1 %2 &x \u202eevil"}]})"));
    testAt(m_registry.url().toString());
    expectVerdict(Verdict::Refused);
    const QString trace = textsOf(u"checkTrace"_s);
    EXPECT_TRUE(trace.contains(u"<img src=/etc/passwd> %1 %2 &x"_s)) << qPrintable(trace);
    EXPECT_FALSE(trace.contains(QChar(0x202e)));
}

TEST_F(Checking, HangingHostIsStopped)
{
    m_registry.answerAllWith(FakeAnswer {.delivery = FakeAnswer::Delivery::Never});
    person.start();
    openForm(u"private-docker-registry"_s);
    fillPrivate(u"mine"_s, m_registry.url().toString());
    person.click(u"test"_s);
    person.until("the registry is asked", [&] { return !m_registry.requests().isEmpty(); });
    expectPresentable();
    person.click(u"check.stop"_s);
    person.untilSeen(u"typeNotes"_s);
    EXPECT_FALSE(person.sees(u"checkTrace"_s));
    // The test is over: another one can follow, and saving works.
    person.click(u"test"_s);
    person.untilSeen(u"check.stop"_s);
    save(u"mine"_s);
    EXPECT_EQ(person.statusOf(u"mine"_s), u"Never checked"_s);
}

TEST_F(Checking, CheckAllIsStopped)
{
    person.start();
    for (const QString &name : {u"one"_s, u"two"_s}) {
        openForm(u"private-docker-registry"_s);
        fillPrivate(name, m_registry.url().toString());
        save(name);
    }
    m_registry.answerAllWith(FakeAnswer {.delivery = FakeAnswer::Delivery::Never});
    person.click(u"checkAll"_s);
    person.until("the registry is asked", [&] { return !m_registry.requests().isEmpty(); });
    expectPresentable();
    person.click(u"checks.cancel"_s);
    person.until("the round is over", [&] { return textsOf(u"mainWindow"_s).contains(u"0 of 2 were checked"_s); });
    EXPECT_EQ(person.statusOf(u"one"_s), u"Never checked"_s);
}

TEST_F(Checking, WindowClosedMeanwhile)
{
    person.start();
    openForm(u"private-docker-registry"_s);
    fillPrivate(u"mine"_s, m_registry.url().toString());
    save(u"mine"_s);
    m_registry.answerAllWith(FakeAnswer {.delivery = FakeAnswer::Delivery::Never});
    person.click(u"checkAll"_s);
    person.until("the registry is asked", [&] { return !m_registry.requests().isEmpty(); });
    restart();
    EXPECT_EQ(person.statusOf(u"mine"_s), u"Never checked"_s);
}

TEST_F(Checking, WindowClosedWhileTheFormTests)
{
    m_registry.answerAllWith(FakeAnswer {.delivery = FakeAnswer::Delivery::Never});
    person.start();
    openForm(u"private-docker-registry"_s);
    fillPrivate(u"mine"_s, m_registry.url().toString());
    person.click(u"test"_s);
    person.until("the registry is asked", [&] { return !m_registry.requests().isEmpty(); });
    person.quit();
    EXPECT_EQ(secrets(), QStringList());
}

} // namespace

} // namespace purser
