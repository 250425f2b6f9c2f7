// Every conversation with a registry, as somebody at the window has it: entered in the form, and tested.

#include "app/model/checksentences.h"
#include "app/types/types.h"
#include "tests/journeys/journey.h"
#include "tests/support/conversations.h"
#include "tests/support/internet.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::Literals;

namespace purser {

namespace {

class WindowConversations : public Journey
{
protected:
    void SetUp() override { person.start(); }
    void TearDown() override
    {
        qunsetenv("https_proxy");
        qunsetenv("SSL_CERT_FILE");
        Journey::TearDown();
    }

    // The window's way out is the system's proxy, as long as the Internet is there.
    void goThrough(const Internet &internet)
    {
        // The same for all of them, so that certificates are read only once.
        QFile file(m_directory.filePath(u"authority.pem"_s));
        if (!file.exists()) {
            ASSERT_TRUE(file.open(QIODevice::WriteOnly));
            file.write(internet.authority());
            file.close();
        }
        qputenv("https_proxy", "http://" + internet.proxyAddress().toLatin1());
        qputenv("SSL_CERT_FILE", file.fileName().toLocal8Bit());
    }

    void fill(const Conversation &conversation)
    {
        const IntegrationType *type = integrationType(conversation.typeId);
        for (const Field &field : type->fields) {
            if (conversation.secrets.contains(field.id)) {
                enter(field, QString::fromUtf8(conversation.secrets.value(field.id).expose()));
            } else if (conversation.values.contains(field.id)) {
                enter(field, conversation.values.value(field.id));
            }
        }
    }

    void leaveForm()
    {
        person.click(u"cancel"_s);
        person.click(u"discard"_s);
        person.untilSeen(u"empty.add"_s);
    }

    QTemporaryDir m_directory;
};

} // namespace

TEST_F(WindowConversations, EndAsTheyShould)
{
    for (const Conversation &conversation : conversations()) {
        SCOPED_TRACE(qPrintable(conversation.name));
        Internet internet;
        conversation.putHosts(internet);
        ASSERT_NO_FATAL_FAILURE(goThrough(internet));
        openForm(conversation.typeId);
        fill(conversation);
        test();

        const QString trace = textsOf(u"checkTrace"_s);
        EXPECT_TRUE(trace.startsWith(headline(conversation.verdict) + u'\n')) << qPrintable(trace);
        EXPECT_TRUE(trace.contains(conversation.sentence)) << qPrintable(trace);
        for (const Conversation::Sighting &sighting : conversation.sightings) {
            EXPECT_EQ(internet.hostsThatSaw(sighting.secret), sighting.hosts);
            EXPECT_FALSE(trace.contains(QString::fromUtf8(sighting.secret)));
        }
        leaveForm();
    }
}

} // namespace purser
