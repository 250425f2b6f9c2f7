// Checking many, what is remembered of it, and the filters of the list.
#include "tests/app/tools/purserctltest.h"
#include "tests/support/fakeregistry.h"

using namespace Qt::Literals;

namespace purser {

namespace {

class CheckMany : public PurserctlTest
{
protected:
    void SetUp() override
    {
        PurserctlTest::SetUp();
        m_good.setCredentials(u"alice"_s, u"wonderland"_s);
        m_other.setCredentials(u"alice"_s, u"another"_s);
        for (const auto &[name, registry] : {std::pair {u"b-good"_s, &m_good}, std::pair {u"a-refused"_s, &m_other},
                 std::pair {u"c-good"_s, &m_good}}) {
            expectExit(0, privateRegistry(name, registry->url().toString(), u"alice"_s), "wonderland");
        }
    }

    static QStringList namesIn(const QJsonArray &documents)
    {
        QStringList names;
        for (const QJsonValue &document : documents) {
            names << document.toObject().value("name"_L1).toString();
        }
        return names;
    }

    QStringList filtered(const QString &filter) const
    {
        return namesIn(array(u"integration list --filter "_s + filter));
    }

    FakeRegistry m_good;
    FakeRegistry m_other;
};

TEST_F(CheckMany, AnswersInTheOrderOfTheList)
{
    const Ended ended = say(u"--json integration check --all"_s, 6);
    const QJsonArray documents = ended.array();
    EXPECT_EQ(namesIn(documents), (QStringList {u"a-refused"_s, u"b-good"_s, u"c-good"_s}));
    EXPECT_EQ(documents.at(0).toObject().value("verdict"_L1), u"refused"_s);
    EXPECT_EQ(documents.at(1).toObject().value("verdict"_L1), u"accepted"_s);
    EXPECT_FALSE(documents.at(1).toObject().value("steps"_L1).toArray().isEmpty());
    EXPECT_EQ(ended.errors, "") << "no progress where there is no terminal";
}

TEST_F(CheckMany, NamesMayBeGivenInAnyOrderAndTwice)
{
    const Ended ended = say(u"--json integration check c-good b-good c-good"_s);
    EXPECT_EQ(namesIn(ended.array()), (QStringList {u"c-good"_s, u"b-good"_s, u"c-good"_s}));
    EXPECT_EQ(say(u"--json integration check nobody b-good"_s, 3).array().size(), 2);
    EXPECT_EQ(m_good.requestsWithAuthorization(), 4) << "twice, as both have the same login: it and its control";
}

TEST_F(CheckMany, IsRemembered)
{
    EXPECT_EQ(array(u"integration history a-refused"_s), QJsonArray());
    say(u"integration check a-refused"_s, 6);
    m_other.setCredentials(u"alice"_s, u"wonderland"_s);
    say(u"integration check --all"_s);
    const QJsonArray checks = array(u"integration history a-refused"_s);
    ASSERT_EQ(checks.size(), 2);
    const QJsonObject newest = checks.at(0).toObject();
    EXPECT_EQ(newest.keys(), (QStringList {u"at"_s, u"cause"_s, u"message"_s, u"ms"_s, u"verdict"_s}));
    EXPECT_EQ(newest.value("verdict"_L1), u"accepted"_s);
    EXPECT_EQ(newest.value("cause"_L1), u"basic-proved"_s);
    EXPECT_TRUE(QDateTime::fromString(newest.value("at"_L1).toString(), Qt::ISODate).isValid());
    EXPECT_EQ(checks.at(1).toObject().value("cause"_L1), u"wrong-credentials"_s);
    EXPECT_EQ(array(u"integration history b-good"_s).size(), 1);
    EXPECT_TRUE(say(u"integration history a-refused"_s).output.contains("accepted"));
    say(u"integration history nobody"_s, 3);
}

TEST_F(CheckMany, ListIsFiltered)
{
    expectExit(0, {u"subscription"_s, u"add"_s, u"acme"_s});
    expectExit(0, addArguments(u"d-used"_s, {u"--subscription"_s, u"acme"_s}), "pw");
    const QString tomorrow = QDate::currentDate().addDays(1).toString(Qt::ISODate);
    expectExit(0, addArguments(u"e-ending"_s, {u"--field"_s, u"expires="_s + tomorrow}), "pw");
    say(u"integration check a-refused b-good"_s, 6);
    EXPECT_EQ(filtered(u"failing"_s), QStringList {u"a-refused"_s});
    EXPECT_EQ(filtered(u"never-checked"_s), (QStringList {u"c-good"_s, u"d-used"_s, u"e-ending"_s}));
    EXPECT_EQ(filtered(u"unassigned"_s), (QStringList {u"a-refused"_s, u"b-good"_s, u"c-good"_s, u"e-ending"_s}));
    EXPECT_EQ(filtered(u"expires-soon"_s), QStringList {u"e-ending"_s});
    EXPECT_EQ(namesIn(array(u"integration list --type docker --filter unassigned"_s)), QStringList {u"e-ending"_s});
    say(u"integration list --filter nonsense"_s, 2);
}

TEST_F(CheckMany, ALockedKeychainIsSaidOnce)
{
    Keychain::lock();
    const Ended ended = say(u"--json integration check --all"_s, 5);
    EXPECT_EQ(ended.array().size(), 3);
    EXPECT_EQ(ended.errors.count("locked"), 1) << ended.errors.constData();
    EXPECT_EQ(m_good.requests().size() + m_other.requests().size(), 0);
    Keychain::unlock();
    EXPECT_EQ(array(u"integration history a-refused"_s), QJsonArray());
}

TEST_F(CheckMany, WhatHasNoRegistryIsLeftOut)
{
    expectExit(0,
        {u"integration"_s, u"add"_s, u"--type"_s, u"key-value"_s, u"--name"_s, u"pairs"_s, u"--secret"_s, u"pairs=-"_s},
        "A=1\n");
    m_other.setCredentials(u"alice"_s, u"wonderland"_s);
    const Ended all = say(u"--json integration check --all"_s);
    EXPECT_EQ(all.array().size(), 3);
    EXPECT_TRUE(all.errors.contains("no registry")) << all.errors.constData();
    const Ended one = say(u"--json integration check pairs"_s, 1);
    EXPECT_TRUE(one.object().value("verdict"_L1).isNull());
    EXPECT_TRUE(one.errors.contains("no registry")) << one.errors.constData();
}

} // namespace

} // namespace purser
