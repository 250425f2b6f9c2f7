// The whole walk to the deletion of an integration that is used.
#include "tests/app/tools/purserctltest.h"

using namespace Qt::Literals;

namespace purser {

class DependenciesTest : public PurserctlTest
{
protected:
    void SetUp() override
    {
        PurserctlTest::SetUp();
        write(file(u"shop/shippable.yml"_s),
            "integrations:\n"
            "  hub:\n"
            "    - integrationName: hub\n"
            "      type: docker\n"
            "      branches:\n"
            "        only:\n"
            "          - master\n"
            "build:\n"
            "  ci:\n"
            "    - docker push ann/shop\n");
        write(file(u"shop/Dockerfile"_s), "# the base of all\nFROM ann/base:1\n");
    }

    // As say(), and whatever is said is looked at for the secret.
    Ended step(const QString &words, int exitCode = 0, const QByteArray &input = {}) const
    {
        const Ended ended = say(words, exitCode, input);
        EXPECT_FALSE(ended.output.contains("wonderland") || ended.errors.contains("wonderland")) << qPrintable(words);
        return ended;
    }
    void setTheStage() const
    {
        step(u"integration add --type docker --name hub --field username=ann --secret password=-"_s, 0, "wonderland");
        step(u"subscription add acme"_s);
        step(u"subscription add globex"_s);
        step(u"subscription enable acme hub"_s);
        step(u"subscription enable globex hub --as their-hub"_s);
        step(u"project add "_s + file(u"shop"_s) + u" --subscription acme"_s);
        step(u"project scan shop"_s);
        step(u"environment add production --subscription acme --use hub"_s);
        step(u"image add ann/shop:1 --subscription globex --use their-hub"_s);
    }
    // What was done, the latest first.
    QStringList history() const
    {
        QStringList sentences;
        for (const QJsonValue &entry : step(u"--json activity --count 100"_s).array()) {
            sentences << entry["sentence"_L1].toString();
            EXPECT_FALSE(entry["who"_L1].toString().isEmpty());
        }
        return sentences;
    }

    static inline const QByteArray everything = "Projects\n"
                                                "  acme / shop  Dockerfile:2      hard  through hub\n"
                                                "  acme / shop  shippable.yml:3   hard  through hub\n"
                                                "  acme / shop  shippable.yml:10  soft  through hub\n"
                                                "Environments\n"
                                                "  acme / production  entered by hand  hard  through hub\n"
                                                "Subscription Images\n"
                                                "  globex / ann/shop:1  entered by hand  hard  through their-hub\n"
                                                "Subscription Integrations\n"
                                                "  acme - hub          all projects\n"
                                                "  globex - their-hub  all projects\n";
};

TEST_F(DependenciesTest, listed)
{
    setTheStage();
    EXPECT_EQ(step(u"integration dependencies hub"_s).output, everything);
    const QJsonArray rows = step(u"--json integration dependencies hub"_s).array();
    ASSERT_EQ(rows.size(), 7);
    for (const QJsonValue &row : rows) {
        EXPECT_EQ(row.toObject().keys(),
            QStringList({u"condition"_s, u"file"_s, u"kind"_s, u"line"_s, u"name"_s, u"origin"_s, u"seenAt"_s,
                u"strength"_s, u"subscription"_s, u"subscriptionIntegration"_s, u"where"_s}));
    }
    QJsonObject found = rows.at(1).toObject();
    EXPECT_TRUE(found.take(u"seenAt"_s).isString());
    const QJsonObject inShippable {{u"kind"_s, u"project"_s}, {u"subscription"_s, u"acme"_s}, {u"name"_s, u"shop"_s},
        {u"subscriptionIntegration"_s, u"hub"_s}, {u"origin"_s, u"scan"_s}, {u"strength"_s, u"hard"_s},
        {u"file"_s, u"shippable.yml"_s}, {u"line"_s, 3}, {u"where"_s, u"integrations.hub[0].integrationName"_s},
        {u"condition"_s, u"branches: master"_s}};
    EXPECT_EQ(found, inShippable);
    const QJsonObject image = rows.at(4).toObject();
    EXPECT_EQ(image.value("kind"_L1), u"image"_s);
    EXPECT_EQ(image.value("origin"_L1), u"hand"_s);
    EXPECT_TRUE(image.value("file"_L1).isNull() && image.value("line"_L1).isNull());
    const QJsonObject use {{u"kind"_s, u"subscription-integration"_s}, {u"subscription"_s, u"globex"_s},
        {u"name"_s, u"their-hub"_s}, {u"subscriptionIntegration"_s, u"their-hub"_s}, {u"origin"_s, u"hand"_s},
        {u"strength"_s, u"hard"_s}, {u"file"_s, QJsonValue::Null}, {u"line"_s, QJsonValue::Null},
        {u"where"_s, QJsonValue::Null}, {u"condition"_s, QJsonValue::Null}, {u"seenAt"_s, QJsonValue::Null}};
    EXPECT_EQ(rows.at(6).toObject(), use);
}

TEST_F(DependenciesTest, releasedOneByOne)
{
    setTheStage();
    const Ended blocked = step(u"integration remove hub"_s, 4);
    EXPECT_EQ(blocked.output, everything);
    EXPECT_EQ(step(u"--json integration remove hub"_s, 4).array().size(), 7);
    EXPECT_EQ(Keychain::items().size(), 1);

    EXPECT_TRUE(step(u"subscription disable globex their-hub"_s, 4).output.contains("ann/shop:1"));
    step(u"image edit ann/shop:1 --subscription globex --release their-hub"_s);
    step(u"subscription disable globex their-hub"_s);

    step(u"environment remove production --subscription acme"_s);
    const QJsonArray held = step(u"--json subscription disable acme hub"_s, 4).array();
    EXPECT_EQ(held.size(), 3); // what the files say
    write(file(u"shop/Dockerfile"_s), "FROM scratch\n");
    write(file(u"shop/shippable.yml"_s), "build:\n  ci:\n    - docker push ann/shop\n");
    step(u"project scan"_s);
    step(u"subscription disable acme hub"_s); // a hint in a script does not hold it
    EXPECT_EQ(step(u"integration dependencies hub"_s).output, "No dependency\n");
    EXPECT_EQ(step(u"integration remove hub"_s).output, "");
    EXPECT_EQ(Keychain::items(), QStringList());
    EXPECT_EQ(history(),
        QStringList({u"Deleted integration hub."_s, u"Deleted integration hub from subscription acme."_s,
            u"Removed environment production from subscription acme."_s,
            u"Deleted integration their-hub from subscription globex."_s,
            u"Edited image ann/shop:1 of subscription globex."_s, u"Added image ann/shop:1 to subscription globex."_s,
            u"Added environment production to subscription acme."_s, u"Added project shop to subscription acme."_s,
            u"Enabled integration their-hub for subscription globex."_s,
            u"Enabled integration hub for subscription acme."_s, u"Added subscription globex."_s,
            u"Added subscription acme."_s, u"Added integration hub."_s}));
    const QByteArray latest = step(u"activity --count 2"_s).output;
    EXPECT_EQ(latest.count('\n'), 3) << latest.constData();
    EXPECT_TRUE(latest.contains("Deleted integration hub.\n")) << latest.constData();
    EXPECT_FALSE(contentOf(path()).contains("wonderland"));
}

TEST_F(DependenciesTest, releasedAtOnce)
{
    setTheStage();
    const Ended held = step(u"integration release hub --all"_s, 4);
    EXPECT_EQ(held.output,
        "Projects\n"
        "  acme / shop  Dockerfile:2      hard  through hub\n"
        "  acme / shop  shippable.yml:3   hard  through hub\n"
        "  acme / shop  shippable.yml:10  soft  through hub\n"
        "Subscription Integrations\n"
        "  acme - hub  all projects\n");
    EXPECT_TRUE(held.errors.contains("Files still name it")) << held.errors.constData();
    EXPECT_EQ(array(u"environment list"_s).size(), 1); // which does not use it any more
    step(u"project remove shop --subscription acme"_s);
    EXPECT_EQ(step(u"--json integration release hub --all"_s).array(), QJsonArray());
    step(u"integration remove hub"_s);
    EXPECT_TRUE(history().contains(u"Released dependencies of hub: 3."_s));
}

} // namespace purser
