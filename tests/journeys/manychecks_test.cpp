// Many integrations on several registries: checked together, watched, filtered, remembered.

#include "app/model/checksentences.h"
#include "tests/journeys/journey.h"
#include "tests/journeys/onlooker.h"
#include "tests/support/fakeregistry.h"
#include "tests/support/keychain.h"
#include "tests/support/printers.h"
#include "ui/integrations/integrationmodel.h"
#include "ui/integrations/integrationspage.h"
#include "ui/integrations/integrationtable.h"
#include "ui/shell/backgroundchecks.h"

#include <QComboBox>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::Literals;

namespace purser {

namespace {

constexpr int longest = 120'000; // ms, for a machine under load

class ManyChecks : public Journey
{
protected:
    // Registries that answer nothing for a while must not count as silent.
    ManyChecks()
        : Journey(
            {.requestSilence = std::chrono::milliseconds(longest), .requestTotal = std::chrono::milliseconds(longest)})
    {
    }

    // So many integrations on so many registries, named "team-00", "team-01", … in turn.
    void begin(int registries, int integrations)
    {
        person.start();
        for (int i = 0; i < registries; ++i) {
            m_registries.push_back(std::make_unique<FakeRegistry>());
            m_registries.back()->setCredentials(u"alice"_s, u"wonderland"_s);
        }
        for (int i = 0; i < integrations; ++i) {
            Draft draft;
            draft.name = u"team-%1"_s.arg(i, 2, 10, QLatin1Char('0'));
            draft.typeId = u"private-docker-registry"_s;
            const auto &registry = m_registries.at(static_cast<size_t>(i % registries));
            draft.values = {{u"url"_s, registry->url().toString()}, {u"username"_s, u"alice"_s}};
            draft.secrets = {{u"password"_s, Secret("wonderland")}};
            add(draft);
        }
        person.until("all are listed", [&] { return person.listed().size() == integrations; });
    }

    void add(const Draft &draft)
    {
        const auto added = QCoro::waitFor(person.account().integrations().add(draft));
        ASSERT_TRUE(added);
    }

    void hold()
    {
        for (const auto &registry : m_registries) {
            registry->hold();
        }
    }
    void release()
    {
        for (const auto &registry : m_registries) {
            registry->release();
        }
    }

    void untilSaid(const QString &text)
    {
        EXPECT_TRUE(QTest::qWaitFor([&] { return textsOf(u"mainWindow"_s).contains(text); }, longest))
            << qPrintable(text);
    }

    void untilRefusals(int count)
    {
        person.until("they are all there", [&] { return textsOf(u"checkHistory"_s).count(u"Refused"_s) == count; });
    }

    IntegrationsPage &page() { return *person.window().integrationsPage(); }

    // All were checked yesterday, as far as the account knows.
    void backdateChecks()
    {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"behind the window"_s);
            database.setDatabaseName(person.accountFile());
            ASSERT_TRUE(database.open());
            QSqlQuery query(database);
            ASSERT_TRUE(query.exec(u"UPDATE integration_check SET checked_at = checked_at - 86400000"_s));
        }
        QSqlDatabase::removeDatabase(u"behind the window"_s);
    }

    std::vector<std::unique_ptr<FakeRegistry>> m_registries;
};

TEST_F(ManyChecks, FortyOnFiveRegistries)
{
    begin(5, 40);
    m_registries.front()->setCredentials(u"alice"_s, u"changed at the registry"_s);
    page().table()->sortByColumn(static_cast<int>(IntegrationColumn::Status), Qt::AscendingOrder);
    const QStringList order = person.listed();
    m_registries.back()->hold();
    person.click(u"checkAll"_s);
    untilSaid(u"32 of 40 checked, 8 failing"_s);
    expectPresentable();
    EXPECT_EQ(person.listed(), order) << "rows stay where they are";
    // A verdict is in its row once it is saved, which may be later than it is counted.
    person.until("the verdicts are in the rows", [this] {
        return person.statusOf(u"team-00"_s) == u"Refused"_s && person.statusOf(u"team-01"_s) == u"Accepted"_s;
    });
    EXPECT_EQ(person.statusOf(u"team-04"_s), u"Checking…"_s);
    EXPECT_EQ(person.statusOf(u"team-39"_s), u"Never checked"_s);
    m_registries.back()->release();
    untilSaid(u"32 of 40 accepted, 8 failing."_s);
    EXPECT_FALSE(person.sees(u"checks.cancel"_s));
    EXPECT_NE(person.listed(), order) << "now they are sorted";
    EXPECT_EQ(m_registries.front()->requestsWithAuthorization(), 1) << "a refused password is never tried again";

    person.click(u"message.action"_s);
    person.until("only these are listed", [&] { return person.listed().size() == 8; });
    EXPECT_TRUE(person.listed().contains(u"team-00"_s));
    expectPresentable();

    m_registries.front()->setCredentials(u"alice"_s, u"wonderland"_s);
    person.click(u"checkAll"_s);
    untilSaid(u"8 of 8 accepted"_s);
    untilSaid(u"Nothing is failing"_s);
    expectPresentable();
    person.click(u"noMatch.reset"_s);
    person.until("all are back", [&] { return person.listed().size() == 40; });
}

TEST_F(ManyChecks, Cancelled)
{
    begin(2, 12);
    m_registries.back()->hold();
    person.click(u"checkAll"_s);
    untilSaid(u"6 of 12 checked"_s);
    person.click(u"checks.cancel"_s);
    untilSaid(u"Cancelled when 6 of 12 were checked: 6 accepted, 0 failing."_s);
    EXPECT_EQ(person.statusOf(u"team-01"_s), u"Never checked"_s);
    restart();
    EXPECT_EQ(person.statusOf(u"team-00"_s), u"Accepted"_s) << "what was found out is kept";
}

TEST_F(ManyChecks, OnlyTheSelectedOnes)
{
    begin(2, 6);
    auto *table = page().table();
    table->setFocus();
    table->setCurrentIndex(table->model()->index(1, 1));
    EXPECT_FALSE(person.sees(u"checkSelected"_s));
    person.press(Qt::Key_Down, Qt::ShiftModifier);
    person.press(Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_EQ(person.read(u"checkSelected"_s), u"Check 3 selected"_s);
    expectPresentable();
    person.click(u"checkSelected"_s);
    untilSaid(u"3 of 3 accepted"_s);
    EXPECT_EQ(person.statusOf(u"team-00"_s), u"Never checked"_s);
    EXPECT_EQ(person.statusOf(u"team-03"_s), u"Accepted"_s);
    EXPECT_EQ(person.statusOf(u"team-04"_s), u"Never checked"_s);
}

TEST_F(ManyChecks, ALockedKeychainIsSaidOnce)
{
    begin(2, 6);
    Keychain::lock();
    person.click(u"checkAll"_s);
    untilSaid(u"locked"_s);
    EXPECT_EQ(person.read(u"message.action"_s), u"Unlock"_s);
    EXPECT_EQ(m_registries.front()->requests().size(), 0);
    expectPresentable();
    Keychain::unlock();
    person.click(u"message.action"_s);
    untilSaid(u"6 of 6 accepted"_s);
}

TEST_F(ManyChecks, ThePastIsOnTheIntegrationsPage)
{
    begin(1, 1);
    person.editRow(u"team-00"_s);
    person.untilRead(u"lastCheck"_s, u"Never checked"_s);
    expectPresentable();
    person.press(Qt::Key_Escape);
    for (int i = 0; i < 7; ++i) {
        m_registries.front()->setCredentials(u"alice"_s, i % 2 ? u"changed"_s : u"wonderland"_s);
        QCoro::waitFor(person.account().checks().check(
            person.window().integrationsPage()->model()->notCheckedSince(QDateTime::currentDateTimeUtc()).first()));
    }
    person.editRow(u"team-00"_s);
    person.untilRead(u"lastCheck"_s, u"Accepted"_s);
    person.untilRead(u"checks.showAll"_s, u"Show all 7"_s);
    untilRefusals(2);
    expectPresentable();
    person.click(u"checks.showAll"_s);
    untilRefusals(3);
    EXPECT_FALSE(person.sees(u"checks.showAll"_s));
}

TEST_F(ManyChecks, RemindsOfWhatExpires)
{
    begin(1, 2);
    EXPECT_FALSE(person.sees(u"expiring.message.action"_s));
    Draft draft;
    draft.name = u"ending"_s;
    draft.typeId = u"docker"_s;
    draft.values = {{u"username"_s, u"alice"_s}, {u"expires"_s, QDate::currentDate().addDays(2).toString(Qt::ISODate)}};
    draft.secrets = {{u"password"_s, Secret("wonderland")}};
    add(draft);
    restart();
    person.untilSeen(u"expiring.message.action"_s);
    untilSaid(u"within 14 days"_s);
    expectPresentable();
    person.click(u"expiring.message.action"_s);
    person.until("only that one is listed", [&] { return person.listed() == QStringList {u"ending"_s}; });
    EXPECT_FALSE(person.sees(u"expiring.message.action"_s));
    expectPresentable();
    person.press(Qt::Key_F5);
    EXPECT_FALSE(person.sees(u"expiring.message.action"_s)) << "said once";
}

TEST_F(ManyChecks, BackgroundChecksSayWhatIsNotAcceptedAnyMore)
{
    begin(2, 4);
    person.click(u"checkAll"_s);
    untilSaid(u"4 of 4 accepted"_s);
    person.click(u"message.close"_s);
    m_registries.front()->setCredentials(u"alice"_s, u"changed"_s);
    backdateChecks();
    person.press(Qt::Key_F5);
    BackgroundChecks &checks = *person.window().backgroundChecks();
    checks.lookAround();
    EXPECT_FALSE(page().isChecking());
    EXPECT_EQ(m_registries.front()->requests().size(), 3) << "nothing is checked unless it is wanted";

    person.click(u"menu.preferences"_s);
    auto *interval = person.see<QComboBox>(u"checkInterval"_s);
    ASSERT_TRUE(interval);
    interval->setFocus();
    person.press(Qt::Key_Down);
    EXPECT_EQ(interval->currentText(), u"Every hour"_s);
    expectPresentable();
    person.until("the account is read again",
        [&] { return page().model()->notCheckedSince(QDateTime::currentDateTimeUtc().addSecs(-3600)).size() == 4; });
    checks.lookAround();
    person.untilSeen(u"turned.message.action"_s);
    untilSaid(u"2 integrations are not accepted any more."_s);
    expectPresentable();
    person.click(u"turned.message.action"_s);
    person.until("they are listed", [&] { return person.listed() == QStringList({u"team-00"_s, u"team-02"_s}); });
    checks.lookAround();
    EXPECT_FALSE(person.sees(u"turned.message.action"_s)) << "said once, and nothing is due";
}

} // namespace

} // namespace purser
