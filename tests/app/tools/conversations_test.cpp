// Every conversation with a registry, as a script has it: added and checked through purserctl.

#include "tests/app/tools/purserctltest.h"
#include "tests/support/conversations.h"
#include "tests/support/internet.h"

using namespace Qt::Literals;

namespace purser {

void PrintTo(const Conversation &conversation, std::ostream *out)
{
    *out << conversation.name.toStdString();
}

namespace {

class PurserctlConversations : public PurserctlTest, public testing::WithParamInterface<Conversation>
{
protected:
    void add(const Conversation &conversation)
    {
        QStringList arguments = {u"integration"_s, u"add"_s, u"--type"_s, conversation.typeId, u"--name"_s, u"hub"_s};
        for (const auto &[field, value] : conversation.values.asKeyValueRange()) {
            arguments << u"--field"_s << QString(field % u'=' % value);
        }
        for (const auto &[field, secret] : conversation.secrets.asKeyValueRange()) {
            write(file(field), secret.expose());
            arguments << u"--secret"_s << QString(field % u"=@"_s % file(field));
        }
        const Ended added = purserctl(arguments);
        ASSERT_EQ(added.exitCode, 0) << added.errors.constData();
    }

    Ended checkThrough(const Internet &internet)
    {
        write(file(u"authority.pem"_s), internet.authority());
        PurserctlProcess::Start start = command(check(u"hub"_s));
        start.environment.insert(u"https_proxy"_s, u"http://"_s + internet.proxyAddress());
        start.environment.insert(u"SSL_CERT_FILE"_s, file(u"authority.pem"_s));
        return run(start);
    }
};

TEST_P(PurserctlConversations, EndAsTheyShould)
{
    const Conversation &conversation = GetParam();
    Internet internet;
    conversation.putHosts(internet);
    ASSERT_NO_FATAL_FAILURE(add(conversation));
    const Ended checked = checkThrough(internet);

    const QJsonObject report = checked.object();
    const QString said = report.value(u"message"_s).toString() + u' ' + report.value(u"advice"_s).toString();
    EXPECT_EQ(report.value(u"verdict"_s).toString(), toString(conversation.verdict)) << checked.output.constData();
    EXPECT_EQ(checked.exitCode, conversation.verdict == Verdict::Accepted ? 0 : 6);
    EXPECT_TRUE(said.contains(conversation.sentence)) << qPrintable(said);
    for (const Conversation::Sighting &sighting : conversation.sightings) {
        EXPECT_EQ(internet.hostsThatSaw(sighting.secret), sighting.hosts);
        EXPECT_FALSE(checked.output.contains(sighting.secret));
        EXPECT_FALSE(checked.errors.contains(sighting.secret));
    }
}

INSTANTIATE_TEST_SUITE_P(Every, PurserctlConversations, testing::ValuesIn(conversations()), [](const auto &each) {
    QString name = each.param.name;
    for (QChar &character : name) {
        character = character.isLetterOrNumber() ? character : u'_';
    }
    return name.toStdString();
});

} // namespace

} // namespace purser
