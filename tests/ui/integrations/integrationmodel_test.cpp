#include "tests/support/printers.h"
#include "tests/ui/integrations/listing.h"
#include "ui/widgets/listdelegate.h"
#include "ui/widgets/timetext.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Qt::Literals;

namespace purser {

namespace {

// Every change goes by under the eyes of Qt's own tester, whose complaints are warnings.
class Model : public testing::Test
{
protected:
    void fill(const QStringList &names)
    {
        QList<Integration> integrations;
        for (const QString &name : names) {
            integrations << integrationNamed(name);
        }
        m_model.setIntegrations(integrations);
    }

    QVariant at(int row, IntegrationColumn column, int role = Qt::DisplayRole)
    {
        return m_model.index(row, static_cast<int>(column)).data(role);
    }

    void sortBy(IntegrationColumn column, Qt::SortOrder order = Qt::AscendingOrder)
    {
        m_model.sort(static_cast<int>(column), order);
    }

    IntegrationModel m_model;
    QAbstractItemModelTester m_tester {&m_model, QAbstractItemModelTester::FailureReportingMode::Warning};
};

TEST_F(Model, Empty)
{
    EXPECT_EQ(m_model.rowCount(), 0);
    EXPECT_EQ(m_model.columnCount(), integrationColumnCount);
    EXPECT_FALSE(m_model.indexOf(u"nobody"_s).isValid());
    m_model.remove(u"nobody"_s);
    m_model.refreshTimes();
    EXPECT_EQ(m_model.integrationAt({}), nullptr);
    for (int column = 0; column < integrationColumnCount - 1; ++column) {
        EXPECT_FALSE(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    }
}

TEST_F(Model, PutAndRemove)
{
    const QSignalSpy counts(&m_model, &IntegrationModel::countsChanged);
    m_model.put(integrationNamed(u"b"_s));
    m_model.put(integrationNamed(u"C"_s));
    m_model.put(integrationNamed(u"a"_s));
    EXPECT_EQ(namesIn(m_model), (QStringList {u"a"_s, u"b"_s, u"C"_s}));
    m_model.put(checked(integrationNamed(u"b"_s), Verdict::Refused));
    EXPECT_EQ(m_model.totalCount(), 3);
    EXPECT_EQ(at(1, IntegrationColumn::Status).toString(), u"Refused"_s);
    Integration renamed = integrationNamed(u"b"_s);
    renamed.name = u"z"_s;
    m_model.put(renamed);
    EXPECT_EQ(namesIn(m_model), (QStringList {u"a"_s, u"C"_s, u"z"_s}));
    EXPECT_EQ(m_model.indexOf(u"id of b"_s).row(), 2);
    m_model.remove(u"id of a"_s);
    EXPECT_EQ(namesIn(m_model), (QStringList {u"C"_s, u"z"_s}));
    EXPECT_EQ(m_model.shownIds(), (QStringList {u"id of C"_s, u"id of b"_s}));
    EXPECT_EQ(counts.size(), 6);
}

TEST_F(Model, ACheckInPlaceResetsNothing)
{
    fill({u"a"_s, u"b"_s});
    const QSignalSpy resets(&m_model, &QAbstractItemModel::modelReset);
    const QSignalSpy changes(&m_model, &QAbstractItemModel::dataChanged);
    m_model.put(checked(integrationNamed(u"b"_s), Verdict::Accepted));
    EXPECT_EQ(resets.size(), 0);
    ASSERT_EQ(changes.size(), 1);
    EXPECT_EQ(changes.first().first().toModelIndex().row(), 1);
}

TEST_F(Model, PutWhatTheFilterHides)
{
    fill({u"acme"_s, u"globex"_s});
    m_model.setFilter({.neverChecked = true});
    m_model.put(checked(integrationNamed(u"acme"_s), Verdict::Accepted));
    EXPECT_EQ(namesIn(m_model), QStringList {u"globex"_s});
    m_model.put(checked(integrationNamed(u"other"_s), Verdict::Accepted));
    EXPECT_EQ(namesIn(m_model), QStringList {u"globex"_s});
    EXPECT_EQ(m_model.totalCount(), 3);
    m_model.remove(u"id of acme"_s);
    m_model.remove(u"id of globex"_s);
    EXPECT_EQ(m_model.rowCount(), 0);
    m_model.setFilter({});
    EXPECT_EQ(namesIn(m_model), QStringList {u"other"_s});
}

TEST_F(Model, SecretThatIsBack)
{
    fill({u"a"_s});
    m_model.setWithoutSecret({u"id of a"_s});
    EXPECT_EQ(at(0, IntegrationColumn::Status).toString(), u"Secret missing"_s);
    m_model.setIntegrations({integrationNamed(u"a"_s)});
    EXPECT_EQ(at(0, IntegrationColumn::Status).toString(), u"Secret missing"_s)
        << "reading again does not bring it back";
    m_model.setWithoutSecret({});
    EXPECT_EQ(at(0, IntegrationColumn::Status).toString(), u"Never checked"_s);
    m_model.setWithoutSecret({u"id of a"_s});
    m_model.put(integrationNamed(u"a"_s));
    EXPECT_EQ(at(0, IntegrationColumn::Status).toString(), u"Never checked"_s);
}

TEST_F(Model, SortByEveryColumn)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    Integration one =
        usedBy(checked(integrationNamed(u"a"_s, u"private-docker-registry"_s), Verdict::Refused), {u"x"_s});
    Integration two = usedBy(checked(integrationNamed(u"B"_s, u"docker"_s), Verdict::Accepted), {u"x"_s, u"y"_s});
    Integration three = integrationNamed(u"c"_s, u"gcr"_s);
    one.updatedAt = now;
    two.updatedAt = now.addDays(-2);
    three.updatedAt = now.addDays(-1);
    m_model.setIntegrations({three, one, two});
    const std::pair<IntegrationColumn, QStringList> cases[] = {
        {IntegrationColumn::Type, {u"B"_s, u"c"_s, u"a"_s}},
        {IntegrationColumn::Name, {u"a"_s, u"B"_s, u"c"_s}},
        {IntegrationColumn::TypeName, {u"B"_s, u"c"_s, u"a"_s}},
        {IntegrationColumn::Subscriptions, {u"c"_s, u"a"_s, u"B"_s}},
        {IntegrationColumn::Status, {u"B"_s, u"a"_s, u"c"_s}},
        {IntegrationColumn::UpdatedAt, {u"B"_s, u"c"_s, u"a"_s}},
    };
    for (const auto &[column, names] : cases) {
        SCOPED_TRACE(qPrintable(columnTitle(column)));
        sortBy(column);
        EXPECT_EQ(namesIn(m_model), names);
        m_model.put(two);
        EXPECT_EQ(namesIn(m_model), names);
        sortBy(column, Qt::DescendingOrder);
        EXPECT_EQ(namesIn(m_model), QStringList(names.crbegin(), names.crend()));
    }
    m_model.sort(-1, Qt::AscendingOrder);
    m_model.sort(99, Qt::AscendingOrder);
    EXPECT_EQ(m_model.rowCount(), 3);
}

TEST_F(Model, EqualsAreSortedByName)
{
    fill({u"c"_s, u"a"_s, u"b"_s});
    for (const auto column : {IntegrationColumn::Type, IntegrationColumn::Subscriptions, IntegrationColumn::Status}) {
        sortBy(column);
        EXPECT_EQ(namesIn(m_model), (QStringList {u"a"_s, u"b"_s, u"c"_s}));
    }
}

TEST_F(Model, StatusCells)
{
    struct
    {
        std::optional<Verdict> verdict;
        QString word;
        Tone tone;
    } const cases[] = {{std::nullopt, u"Never checked"_s, Tone::Muted}, {Verdict::Accepted, u"Accepted"_s, Tone::Good},
        {Verdict::Refused, u"Refused"_s, Tone::Danger}, {Verdict::Limited, u"Limited"_s, Tone::Warning},
        {Verdict::NotProven, u"Not proven"_s, Tone::Warning},
        {Verdict::NotARegistry, u"Not a registry"_s, Tone::Warning},
        {Verdict::Unreachable, u"Unreachable"_s, Tone::Warning}};
    for (const auto &each : cases) {
        SCOPED_TRACE(qPrintable(each.word));
        const Integration plain = integrationNamed(u"a"_s);
        m_model.setIntegrations({each.verdict ? checked(plain, *each.verdict) : plain});
        EXPECT_EQ(at(0, IntegrationColumn::Status).toString(), each.word);
        EXPECT_EQ(at(0, IntegrationColumn::Status, ListRole::ToneOf).toInt(), static_cast<int>(each.tone));
        EXPECT_EQ(at(0, IntegrationColumn::Status, ListRole::Hollow).toBool(), !each.verdict);
        EXPECT_TRUE(at(0, IntegrationColumn::Name, Qt::AccessibleTextRole).toString().contains(each.word));
    }
    Integration once = checked(integrationNamed(u"a"_s), Verdict::Unreachable);
    once.lastCheck->acceptedAt = QDateTime::currentDateTimeUtc().addSecs(-7200);
    m_model.setIntegrations({once});
    EXPECT_EQ(at(0, IntegrationColumn::Status, ListRole::SecondLine).toString(),
        QString(u"Accepted "_s + ageText(once.lastCheck->acceptedAt)));
}

TEST_F(Model, SubscriptionCells)
{
    const std::pair<QStringList, QString> cases[] = {{{}, u"None"_s}, {{u"a"_s}, u"a"_s}, {{u"a"_s, u"b"_s}, u"a, b"_s},
        {{u"a"_s, u"b"_s, u"c"_s, u"d"_s}, u"a, b +2"_s}, {{u"a"_s, u"a"_s}, u"a"_s},
        {{u"%1"_s, u"%2"_s, u"c"_s}, u"%1, %2 +1"_s}};
    for (const auto &[subscriptions, text] : cases) {
        SCOPED_TRACE(qPrintable(text));
        m_model.setIntegrations({usedBy(integrationNamed(u"x"_s), subscriptions)});
        EXPECT_EQ(at(0, IntegrationColumn::Subscriptions).toString(), text);
    }
}

TEST_F(Model, HostileTexts)
{
    const QString hostile = u"<b>x</b> %1 %2 %3 &y [*]\u202e"_s;
    const QString shown = u"<b>x</b> %1 %2 %3 &y [*]⟨U+202E⟩"_s;
    Integration integration = usedBy(integrationNamed(hostile, u"docker"_s, {{u"username"_s, hostile}}), {hostile});
    m_model.setIntegrations({integration});
    EXPECT_EQ(at(0, IntegrationColumn::Name).toString(), shown);
    EXPECT_TRUE(at(0, IntegrationColumn::Name, ListRole::SecondLine).toString().startsWith(shown));
    EXPECT_EQ(at(0, IntegrationColumn::Subscriptions).toString(), shown);
    EXPECT_EQ(at(0, IntegrationColumn::Name, Qt::AccessibleTextRole).toString(),
        QString(shown + u", Docker, Never checked"_s));
    m_model.setIntegrations({integrationNamed(u"x"_s, hostile)});
    EXPECT_EQ(at(0, IntegrationColumn::TypeName).toString(), shown);
}

TEST_F(Model, ManyChangesInARow)
{
    QStringList names;
    for (int i = 0; i < 200; ++i) {
        names << u"name %1"_s.arg(i * 37 % 200, 3, 10, QLatin1Char('0'));
    }
    fill(names);
    for (int i = 0; i < 200; ++i) {
        const QString &name = names[i];
        if (i % 3 == 0) {
            m_model.remove(u"id of "_s + name);
        } else if (i % 3 == 1) {
            m_model.put(checked(integrationNamed(name), Verdict::Limited));
        } else {
            m_model.setFilter({.text = QString::number(i % 10), .failing = i % 2 == 0});
            sortBy(static_cast<IntegrationColumn>(i % integrationColumnCount), Qt::SortOrder(i % 2));
        }
    }
    m_model.setFilter({});
    EXPECT_EQ(m_model.rowCount(), 133);
}

} // namespace

} // namespace purser
