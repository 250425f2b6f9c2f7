#include "tests/support/printers.h"
#include "ui/subscriptions/subscriptionmodel.h"
#include "ui/widgets/listdelegate.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

using namespace Qt::Literals;

namespace purser {

namespace {

class Subscribers : public testing::Test
{
protected:
    void fill(const QStringList &names)
    {
        QList<Subscription> all;
        for (const QString &name : names) {
            all << Subscription {.id = u"id of "_s + name, .name = name};
        }
        m_model.setSubscriptions(all);
    }

    QStringList shown() const
    {
        QStringList names;
        for (int row = 0; row < m_model.rowCount(); ++row) {
            names << m_model.index(row).data().toString();
        }
        return names;
    }

    SubscriptionModel m_model;
    QAbstractItemModelTester m_tester {&m_model, QAbstractItemModelTester::FailureReportingMode::Warning};
};

TEST_F(Subscribers, FilteredByName)
{
    fill({u"acme"_s, u"Globex"_s, u"Straße"_s, u"umbrella"_s});
    const std::pair<QString, QStringList> cases[] = {{u""_s, {u"acme"_s, u"Globex"_s, u"Straße"_s, u"umbrella"_s}},
        {u"GLOB"_s, {u"Globex"_s}}, {u"strasse"_s, {u"Straße"_s}}, {u" acme "_s, {u"acme"_s}}, {u"*"_s, {}}};
    for (const auto &[text, names] : cases) {
        SCOPED_TRACE(qPrintable(text));
        m_model.setFilter(text);
        EXPECT_EQ(shown(), names);
    }
    fill({u"initech"_s, u"x*y"_s});
    EXPECT_EQ(shown(), QStringList {u"x*y"_s}) << "the filter stays";
}

TEST_F(Subscribers, FirstRowStandsForNone)
{
    fill({u"acme"_s});
    m_model.setFirstRow(u"Home"_s);
    EXPECT_EQ(shown(), (QStringList {u"Home"_s, u"acme"_s}));
    EXPECT_EQ(m_model.index(0).data(SubscriptionModel::IdRole).toString(), QString());
    EXPECT_FALSE(m_model.index(0).data(ListRole::Letter).isValid());
    EXPECT_EQ(m_model.index(1).data(SubscriptionModel::IdRole).toString(), u"id of acme"_s);
    m_model.setFilter(u"o"_s);
    EXPECT_EQ(shown(), QStringList());
}

TEST_F(Subscribers, ChosenOnesAreMarked)
{
    m_model.setChosen({u"id of acme"_s}); // while there is none
    fill({u"acme"_s, u"globex"_s});
    EXPECT_EQ(m_model.index(0).data(ListRole::Trailing).toString(), u"✓"_s);
    EXPECT_EQ(m_model.index(0).data(Qt::AccessibleTextRole).toString(), u"acme, selected"_s);
    EXPECT_FALSE(m_model.index(1).data(ListRole::Trailing).isValid());
    m_model.setChosen({});
    EXPECT_FALSE(m_model.index(0).data(ListRole::Trailing).isValid());
}

TEST_F(Subscribers, Find)
{
    fill({u"acme"_s, u"<b>%1</b>\u202e"_s});
    EXPECT_EQ(m_model.find(u"id of acme"_s)->name, u"acme"_s);
    EXPECT_EQ(m_model.find(u"acme"_s), nullptr);
    EXPECT_TRUE(m_model.hasName(u" ACME"_s));
    EXPECT_FALSE(m_model.hasName(u"acm"_s));
    EXPECT_EQ(m_model.index(1).data().toString(), u"<b>%1</b>⟨U+202E⟩"_s);
    fill({});
    EXPECT_EQ(m_model.rowCount(), 0);
}

} // namespace

} // namespace purser
