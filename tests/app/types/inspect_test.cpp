#include "app/types/types.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace Qt::Literals;

namespace purser {

namespace {

using enum FieldIssue::Weight;

const IntegrationType &registry()
{
    return *integrationType(u"private-docker-registry"_s);
}

Draft draftWith(const QString &field, const QString &value)
{
    Draft draft;
    draft.values = {{u"url"_s, u"https://registry.example.com"_s}, {u"username"_s, u"alice"_s}};
    draft.secrets = {{u"password"_s, Secret("topsecret"_ba)}};
    draft.values.insert(field, value);
    return draft;
}

Draft draftWithPassword(const QByteArray &password)
{
    Draft draft = draftWith(u"username"_s, u"alice"_s);
    draft.secrets.insert(u"password"_s, Secret(password));
    return draft;
}

QList<FieldIssue> inspected(const Draft &draft)
{
    return inspect(registry(), normalized(registry(), draft));
}

void expectIssue(const Draft &draft, const FieldIssue &expected)
{
    const QList<FieldIssue> issues = inspected(draft);
    ASSERT_EQ(issues.size(), 1);
    EXPECT_EQ(issues.first().field, expected.field);
    EXPECT_EQ(static_cast<int>(issues.first().issue), static_cast<int>(expected.issue));
    EXPECT_EQ(issues.first().argument, expected.argument);
    EXPECT_EQ(issues.first().weight, expected.weight);
}

void expectFine(const Draft &draft)
{
    EXPECT_EQ(inspected(draft).size(), 0);
}

} // namespace

TEST(Inspect, PlainHttpNeedsConsentExceptOnThisComputer)
{
    for (const QString &address : {u"localhost:5000"_s, u"http://localhost"_s, u"http://127.0.0.1:5000"_s,
             u"http://127.9.9.9"_s, u"http://[::1]:5000"_s, u"https://10.0.0.3"_s}) {
        expectFine(draftWith(u"url"_s, address));
    }
    for (const QString &host : {u"registry.example.com"_s, u"10.0.0.3"_s, u"0.0.0.0"_s, u"localhost.example.com"_s,
             u"127.0.0.1.example.com"_s, u"registry"_s}) {
        const QString address = u"HTTP://"_s + host.toUpper() + u":5000/"_s;
        SCOPED_TRACE(address.toStdString());
        expectIssue(draftWith(u"url"_s, address), {u"url"_s, Issue::AddressUnencrypted, host, NeedsConsent});
        Draft allowed = draftWith(u"url"_s, address);
        allowed.consents = {Consent::PlainHttp};
        expectFine(allowed);
        // It is remembered for this origin and no other.
        Draft remembered = normalized(registry(), allowed);
        const Trust trust {Trust::Kind::PlainHttp, u"http://"_s + host + u":5000"_s};
        EXPECT_EQ(remembered.trusts, Trusts {trust});
        EXPECT_EQ(normalized(registry(), remembered).trusts, Trusts {trust});
        remembered.consents.clear();
        expectFine(remembered);
        remembered.values.insert(u"url"_s, u"http://"_s + host + u":5001"_s);
        expectIssue(remembered, {u"url"_s, Issue::AddressUnencrypted, host, NeedsConsent});
    }
}

TEST(Inspect, ConsentIsNotRememberedWhereItIsNotNeeded)
{
    Draft draft = draftWith(u"url"_s, u"https://registry.example.com"_s);
    draft.consents = {Consent::PlainHttp};
    EXPECT_EQ(normalized(registry(), draft).trusts, Trusts());
}

TEST(Inspect, AddressIsKeptCanonical)
{
    const Draft draft = normalized(registry(), draftWith(u"url"_s, u" HTTPS://Registry.Example.com:443/v2/ "_s));
    EXPECT_EQ(draft.values.value(u"url"_s), u"https://registry.example.com"_s);
    expectIssue(draftWith(u"url"_s, u"ftp://x"_s), {u"url"_s, Issue::AddressScheme, u"ftp"_s, Refused});
    const Draft wrong = normalized(registry(), draftWith(u"url"_s, u" ftp://x "_s));
    EXPECT_EQ(wrong.values.value(u"url"_s), u"ftp://x"_s); // nothing typed is lost
}

TEST(Inspect, SecretWhiteSpace)
{
    for (const QByteArray &password : {" topsecret"_ba, "topsecret\n"_ba, "topsecret\r\n"_ba, "\ttopsecret"_ba, " "_ba,
             "topsecret\xC2\xA0"_ba, "\xE2\x80\x8Btopsecret"_ba, "\xEF\xBB\xBFtopsecret"_ba, "\xE3\x80\x80x"_ba}) {
        SCOPED_TRACE(password.toStdString());
        expectIssue(draftWithPassword(password), {u"password"_s, Issue::SecretWhiteSpace, {}, NeedsConsent});
        Draft kept = draftWithPassword(password);
        kept.consents = {Consent::KeepSecretWhiteSpace};
        expectFine(kept);
        EXPECT_EQ(normalized(registry(), kept).secrets.value(u"password"_s).expose(), password);
    }
    for (const QByteArray &password : {" topsecret \n"_ba, "\xC2\xA0 topsecret\xE2\x80\x8B\n"_ba}) {
        Draft trimmed = draftWithPassword(password);
        trimmed.consents = {Consent::TrimSecret};
        expectFine(trimmed);
        EXPECT_EQ(normalized(registry(), trimmed).secrets.value(u"password"_s).expose(), "topsecret"_ba);
    }
    Draft nothing = draftWithPassword(" \n"_ba);
    nothing.consents = {Consent::TrimSecret};
    expectIssue(nothing, {u"password"_s, Issue::Missing, {}, Refused});
    expectFine(draftWithPassword("top  secret"_ba));
    expectFine(draftWithPassword("\xC3\xA0"_ba)); // ends like a no-break space, and is a letter
}

TEST(Inspect, SecretsOfAllKinds)
{
    for (const QByteArray &password : {"x"_ba, "p:w@/%?#\"'\\ $`"_ba, "pässwörd 漢字"_ba, QByteArray(4096, 'x')}) {
        expectFine(draftWithPassword(password));
    }
    expectFine(draftWithPassword(QByteArray(64 * 1024, 'x')));
    expectIssue(
        draftWithPassword(QByteArray(64 * 1024 + 1, 'x')), {u"password"_s, Issue::TooLong, u"65536"_s, Refused});
    // RFC 7617: no control characters. None is left out silently, either.
    for (const QByteArray &password : {"top\nsecret"_ba, QByteArray("top\0secret", 10), "top\x7Fsecret"_ba}) {
        expectIssue(draftWithPassword(password), {u"password"_s, Issue::ControlCharacters, {}, Refused});
    }
}

TEST(Inspect, Texts)
{
    const auto control = [](const QString &field) { return FieldIssue {field, Issue::ControlCharacters, {}, Refused}; };
    expectIssue(draftWith(u"username"_s, u"al:ice"_s), {u"username"_s, Issue::UserNameColon, {}, Refused});
    expectIssue(draftWith(u"username"_s, u"al\nice"_s), control(u"username"_s));
    expectIssue(draftWith(u"username"_s, u"al\u202Eice"_s), control(u"username"_s));
    expectIssue(draftWith(u"username"_s, u"al\u200Bice"_s), control(u"username"_s));
    expectIssue(draftWith(u"username"_s, u"al\u2028ice"_s), control(u"username"_s));
    expectIssue(draftWith(u"username"_s, QString(QChar(u'\0')) + u"x"_s), control(u"username"_s));
    expectIssue(draftWith(u"email"_s, u"a\u0007@example.com"_s), control(u"email"_s));
    expectIssue(draftWith(u"username"_s, QString(1001, u'x')), {u"username"_s, Issue::TooLong, u"1000"_s, Refused});
    expectFine(draftWith(u"username"_s, QString(1000, u'x')));
    for (const QString &name : {u"$oauthtoken"_s, u"AWS"_s, u"acme+robot"_s, u"robot$acme"_s, u"élodie"_s, u"a b"_s,
             u"00000000-0000-0000-0000-000000000000"_s, u"DOMAIN\\alice"_s, u"alice@example.com"_s}) {
        expectFine(draftWith(u"username"_s, name));
    }
    EXPECT_EQ(normalized(registry(), draftWith(u"username"_s, u" alice "_s)).values.value(u"username"_s), u"alice"_s);
}

TEST(Inspect, EmailIsOptionalButHasAForm)
{
    for (const QString &email :
        {u""_s, u" "_s, u"a@example.com"_s, u"a+b@sub.example.com"_s, u"root@localhost"_s, u"é@bücher.example"_s}) {
        expectFine(draftWith(u"email"_s, email));
    }
    for (const QString &email : {u"alice"_s, u"@example.com"_s, u"alice@"_s, u"a b@example.com"_s, u"a@b@c"_s}) {
        SCOPED_TRACE(email.toStdString());
        expectIssue(draftWith(u"email"_s, email), {u"email"_s, Issue::EmailMalformed, {}, Refused});
    }
}

} // namespace purser
