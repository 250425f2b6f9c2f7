#include "app/model/namekey.h"
#include "tests/support/printers.h"
#include "tests/ui/integrations/listing.h"

#include <gtest/gtest.h>

using namespace Qt::Literals;

namespace purser {

namespace {

class Filter : public testing::Test
{
protected:
    Filter()
    {
        const FieldValues own {{u"url"_s, u"https://registry.initech.example:5000"_s}, {u"username"_s, u"peter"_s}};
        m_model.setIntegrations({
            usedBy(checked(integrationNamed(u"acme-hub"_s, u"docker"_s, {{u"username"_s, u"builder"_s}}),
                       Verdict::Accepted),
                {u"acme"_s, u"globex"_s}),
            checked(integrationNamed(u"acme-gcr"_s, u"gcr"_s, {{u"clientEmail"_s, u"puller@acme.example"_s}}),
                Verdict::Refused),
            usedBy(integrationNamed(u"Straße"_s, u"private-docker-registry"_s, own), {u"umbrella"_s}),
            integrationNamed(u"future"_s, u"from-the-future"_s),
        });
    }

    void expectShown(const IntegrationFilter &filter, const QStringList &names)
    {
        m_model.setFilter(filter);
        EXPECT_EQ(namesIn(m_model), names);
    }

    IntegrationModel m_model;
};

const QStringList all {u"acme-gcr"_s, u"acme-hub"_s, u"future"_s, u"Straße"_s};

TEST_F(Filter, Type)
{
    expectShown({}, all);
    expectShown({.typeId = u"docker"_s}, {u"acme-hub"_s});
    expectShown({.typeId = u"private-docker-registry"_s}, {u"Straße"_s});
    expectShown({.typeId = u"quay"_s}, {});
    expectShown({.family = u"hub"_s}, {u"acme-gcr"_s, u"acme-hub"_s, u"Straße"_s});
    expectShown({.family = u"cloud"_s}, {});
    expectShown({.family = u"hub"_s, .typeId = u"gcr"_s}, {u"acme-gcr"_s});
}

TEST_F(Filter, Text)
{
    const std::pair<QString, QStringList> cases[] = {
        {u"acme"_s, {u"acme-gcr"_s, u"acme-hub"_s}},
        {u"ACME-H"_s, {u"acme-hub"_s}},
        {u"hub acme"_s, {}},
        {u"builder"_s, {u"acme-hub"_s}}, // user
        {u"puller@"_s, {u"acme-gcr"_s}},
        {u"initech.example:5000"_s, {u"Straße"_s}}, // host
        {u"globex"_s, {u"acme-hub"_s}}, // subscription
        {u"Umbrella"_s, {u"Straße"_s}},
        {u"STRASSE"_s, {u"Straße"_s}},
        {u"  future  "_s, {u"future"_s}},
        {u"%"_s, {}},
        {u".*"_s, {}},
        {u""_s, all},
    };
    for (const auto &[text, names] : cases) {
        SCOPED_TRACE(qPrintable(text));
        expectShown({.text = nameKey(text)}, names);
    }
}

TEST_F(Filter, Chips)
{
    expectShown({.failing = true}, {u"acme-gcr"_s});
    expectShown({.neverChecked = true}, {u"future"_s, u"Straße"_s});
    expectShown({.unassigned = true}, {u"acme-gcr"_s, u"future"_s});
    expectShown({.failing = true, .unassigned = true}, {u"acme-gcr"_s});
    expectShown({.failing = true, .neverChecked = true}, {});
    expectShown({.text = u"acme"_s, .unassigned = true}, {u"acme-gcr"_s});
}

TEST_F(Filter, MissingSecretIsAFailure)
{
    m_model.setWithoutSecret({u"id of acme-hub"_s});
    expectShown({.failing = true}, {u"acme-gcr"_s, u"acme-hub"_s});
    m_model.setWithoutSecret({});
    expectShown({.failing = true}, {u"acme-gcr"_s});
}

TEST_F(Filter, CountsIgnoreTheChipsThemselves)
{
    m_model.setFilter({.text = u"acme"_s, .failing = true});
    EXPECT_EQ(m_model.countIf(isFailing), 1);
    EXPECT_EQ(m_model.countIf(isUnassigned), 1);
    EXPECT_EQ(m_model.countIf(isNeverChecked), 0);
    m_model.setFilter({});
    EXPECT_EQ(m_model.countIf(isNeverChecked), 2);
    EXPECT_EQ(m_model.totalCount(), 4);
}

} // namespace

} // namespace purser
