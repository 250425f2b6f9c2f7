// A registry whose certificate no authority vouches for: refused, shown, trusted for this host, accepted.

#include "tests/journeys/journey.h"
#include "tests/journeys/onlooker.h"
#include "tests/support/certificates.h"

using namespace Qt::Literals;

namespace purser {

namespace {

class Certificates : public Journey
{
protected:
    Certificates() : m_authority(makeAuthority()), m_certificate(makeCertificate({}, &m_authority))
    {
        m_registry.setCredentials(u"alice"_s, u"wonderland"_s);
        m_registry.useTls(serverConfiguration(m_certificate));
    }

    QString trace() { return textsOf(u"checkTrace"_s); }

    TestCertificate m_authority;
    TestCertificate m_certificate;
    FakeRegistry m_registry;
};

TEST_F(Certificates, OfAnOwnAuthorityIsTrustedByItsFingerprint)
{
    person.start();
    openForm(u"private-docker-registry"_s);
    fillPrivate(u"mine"_s, m_registry.url().toString());
    test();
    EXPECT_TRUE(trace().startsWith(u"Unreachable\n"_s)) << qPrintable(trace());
    EXPECT_TRUE(trace().contains(u"leads to no authority this computer knows"_s)) << qPrintable(trace());
    EXPECT_TRUE(trace().contains(u"issued by Purser test authority"_s)) << qPrintable(trace());
    EXPECT_TRUE(m_registry.requests().isEmpty());
    expectPresentable();

    person.click(u"check.allow"_s);
    person.until("it is accepted", [&] { return trace().startsWith(u"Accepted"_s); });
    expectPresentable();
    save(u"mine"_s);

    // The trust is kept with the integration, and holds for that certificate only.
    restart();
    person.click(u"checkAll"_s);
    person.until("it is accepted again", [&] { return person.statusOf(u"mine"_s).startsWith(u"Accepted"_s); });
    m_registry.useTls(serverConfiguration(makeCertificate({}, &m_authority)));
    m_registry.forget();
    person.click(u"checkAll"_s);
    person.until("it is refused", [&] { return person.statusOf(u"mine"_s).startsWith(u"Unreachable"_s); });
    EXPECT_EQ(m_registry.requestsWithAuthorization(), 0);
}

} // namespace

} // namespace purser
