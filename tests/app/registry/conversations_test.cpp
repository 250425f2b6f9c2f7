#include "app/model/checksentences.h"
#include "tests/app/registry/checking.h"
#include "tests/support/conversations.h"
#include "tests/support/internet.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals;

namespace purser {

namespace {

bool carries(const FakeRequest &request, const QByteArray &secret)
{
    return std::ranges::any_of(request.headers, [&secret](const QByteArray &value) {
        return value.contains(secret) || QByteArray::fromBase64(value.mid(6)).contains(secret);
    });
}

class Conversations : public testing::TestWithParam<Conversation>
{
};

QString testName(QString name)
{
    for (QChar &character : name) {
        character = character.isLetterOrNumber() ? character : u'_';
    }
    return name;
}

} // namespace

void PrintTo(const Conversation &conversation, std::ostream *out)
{
    *out << conversation.name.toStdString();
}

TEST_P(Conversations, EndAsTheyShould)
{
    const Conversation &conversation = GetParam();
    Internet internet;
    conversation.putHosts(internet);
    RegistryLogin login = conversation.login;
    login.route = internet.route();
    const CheckReport report = check(login);

    const QString said = message(report) + u' ' + advice(report);
    EXPECT_EQ(report.verdict, conversation.verdict) << qPrintable(asText(report));
    EXPECT_EQ(report.cause, conversation.cause) << qPrintable(asText(report));
    EXPECT_TRUE(said.contains(conversation.sentence)) << qPrintable(said);
    for (const Conversation::Sighting &sighting : conversation.sightings) {
        EXPECT_EQ(internet.hostsThatSaw(sighting.secret), sighting.hosts);
        EXPECT_FALSE(asText(report).contains(QString::fromUtf8(sighting.secret)));
        const auto times = std::ranges::count_if(
            internet.requests(), [&sighting](const FakeRequest &request) { return carries(request, sighting.secret); });
        EXPECT_LE(times, 1) << qPrintable(asText(report));
    }
}

INSTANTIATE_TEST_SUITE_P(Every, Conversations, testing::ValuesIn(conversations()),
    [](const auto &each) { return testName(each.param.name).toStdString(); });

TEST(ConversationTable, HasEachNameOnceAndEveryType)
{
    QSet<QString> names;
    QSet<QString> types;
    for (const Conversation &conversation : conversations()) {
        EXPECT_FALSE(names.contains(testName(conversation.name))) << qPrintable(conversation.name);
        EXPECT_FALSE(conversation.sentence.isEmpty()) << qPrintable(conversation.name);
        names.insert(testName(conversation.name));
        types.insert(conversation.typeId);
    }
    EXPECT_EQ(types.size(), 11);
}

} // namespace purser
