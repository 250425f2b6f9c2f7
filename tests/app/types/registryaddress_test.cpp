#include "app/types/registryaddress.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>
#include <span>

using namespace Qt::Literals;

namespace purser {

namespace {

struct Reading
{
    QString typed;
    QString understood; // or the name of the issue
};

QString nameOf(Issue issue)
{
    switch (issue) {
    case Issue::Missing:
        return u"missing"_s;
    case Issue::TooLong:
        return u"too long"_s;
    case Issue::AddressWithoutHost:
        return u"no host"_s;
    case Issue::AddressWithUserInfo:
        return u"user info"_s;
    case Issue::AddressWithQuery:
        return u"query"_s;
    case Issue::AddressScheme:
        return u"scheme"_s;
    case Issue::AddressPath:
        return u"path"_s;
    case Issue::AddressMalformed:
        return u"malformed"_s;
    default:
        return u"unexpected"_s;
    }
}

QString shown(const QString &typed)
{
    const auto address = parseRegistryAddress(typed);
    return address ? address->toString(QUrl::FullyEncoded) : nameOf(address.error().issue);
}

void expectReadings(std::span<const Reading> readings)
{
    for (const Reading &reading : readings) {
        SCOPED_TRACE(reading.typed.left(200).toStdString());
        EXPECT_EQ(shown(reading.typed), reading.understood);
        // What was understood is understood the same again.
        if (reading.understood.startsWith(u"http"_s)) {
            EXPECT_EQ(shown(reading.understood), reading.understood);
        }
    }
}

} // namespace

TEST(RegistryAddress, Hosts)
{
    const Reading readings[] = {
        {u"registry.example.com"_s, u"https://registry.example.com"_s},
        {u"https://registry.example.com"_s, u"https://registry.example.com"_s},
        {u"http://registry.example.com"_s, u"http://registry.example.com"_s},
        {u"HTTPS://Registry.EXAMPLE.com"_s, u"https://registry.example.com"_s},
        {u"  registry.example.com\n"_s, u"https://registry.example.com"_s},
        {u"registry"_s, u"https://registry"_s},
        {u"registry.example.com."_s, u"https://registry.example.com"_s},
        {u"https://registry.example.com./"_s, u"https://registry.example.com"_s},
        {u"my_registry"_s, u"https://my_registry"_s}, // as containers are named
        {u"my-registry-2.internal"_s, u"https://my-registry-2.internal"_s},
        {u"123456789012.dkr.ecr.eu-west-1.amazonaws.com"_s, u"https://123456789012.dkr.ecr.eu-west-1.amazonaws.com"_s},
        // paths that mean the registry itself
        {u"registry.example.com/"_s, u"https://registry.example.com"_s},
        {u"registry.example.com//"_s, u"https://registry.example.com"_s},
        {u"https://registry.example.com/v2"_s, u"https://registry.example.com"_s},
        {u"https://registry.example.com/v2/"_s, u"https://registry.example.com"_s},
        {u"registry.example.com:5000/v1/"_s, u"https://registry.example.com:5000"_s},
        {u"https://index.docker.io/v1/"_s, u"https://registry-1.docker.io"_s},
        // Docker Hub
        {u"docker.io"_s, u"https://registry-1.docker.io"_s},
        {u"Index.Docker.IO"_s, u"https://registry-1.docker.io"_s},
        {u"registry.hub.docker.com"_s, u"https://registry-1.docker.io"_s},
        {u"registry-1.docker.io"_s, u"https://registry-1.docker.io"_s},
        {u"notdocker.io"_s, u"https://notdocker.io"_s},
        {u"docker.io.evil.com"_s, u"https://docker.io.evil.com"_s},
    };
    expectReadings(readings);
}

TEST(RegistryAddress, Ports)
{
    const Reading readings[] = {
        {u"registry.example.com:5000"_s, u"https://registry.example.com:5000"_s},
        {u"registry.example.com:443"_s, u"https://registry.example.com"_s},
        {u"https://registry.example.com:443/"_s, u"https://registry.example.com"_s},
        {u"http://registry.example.com:80"_s, u"http://registry.example.com"_s},
        {u"http://registry.example.com:443"_s, u"http://registry.example.com:443"_s},
        {u"https://registry.example.com:80"_s, u"https://registry.example.com:80"_s},
        {u"registry.example.com:65535"_s, u"https://registry.example.com:65535"_s},
        {u"registry.example.com:0"_s, u"malformed"_s},
        {u"registry.example.com:65536"_s, u"malformed"_s},
        {u"registry.example.com:99999999999999"_s, u"malformed"_s},
        {u"registry.example.com:"_s, u"malformed"_s},
        {u"https://registry.example.com:/"_s, u"malformed"_s},
        {u"registry.example.com:port"_s, u"malformed"_s},
        {u"registry.example.com:50x0"_s, u"malformed"_s},
        {u"localhost:50x0"_s, u"malformed"_s},
        {u"https://registry.example.com:-1"_s, u"malformed"_s},
        {u"https://registry.example.com:+5000"_s, u"malformed"_s},
        {u"registry.example.com:5000:5000"_s, u"malformed"_s},
        {u":5000"_s, u"no host"_s},
        {u"https://:5000"_s, u"no host"_s},
    };
    expectReadings(readings);
}

TEST(RegistryAddress, ThisComputerAndNumbers)
{
    const Reading readings[] = {
        {u"localhost"_s, u"http://localhost"_s},
        {u"localhost:5000"_s, u"http://localhost:5000"_s},
        {u"LOCALHOST.:5000/"_s, u"http://localhost:5000"_s},
        {u"https://localhost:5000"_s, u"https://localhost:5000"_s},
        {u"localhost.example.com"_s, u"https://localhost.example.com"_s},
        {u"127.0.0.1:5000"_s, u"http://127.0.0.1:5000"_s},
        {u"127.1.2.3"_s, u"http://127.1.2.3"_s},
        {u"127.0.0.1.example.com"_s, u"https://127.0.0.1.example.com"_s},
        {u"10.0.0.3:5000"_s, u"https://10.0.0.3:5000"_s},
        {u"http://10.0.0.3"_s, u"http://10.0.0.3"_s},
        {u"0.0.0.0:5000"_s, u"https://0.0.0.0:5000"_s},
        {u"[::1]:5000"_s, u"http://[::1]:5000"_s},
        {u"[0:0:0:0:0:0:0:1]"_s, u"http://[::1]"_s},
        {u"https://[2001:DB8::1]"_s, u"https://[2001:db8::1]"_s},
        {u"[2001:db8::1]:443/v2/"_s, u"https://[2001:db8::1]"_s},
        {u"[::ffff:10.0.0.3]:80"_s, u"https://[::ffff:10.0.0.3]:80"_s},
        {u"2001:db8::1"_s, u"malformed"_s}, // without brackets
        {u"fe80::1"_s, u"malformed"_s},
        {u"[fe80::1%eth0]:5000"_s, u"malformed"_s}, // zones mean something on one computer only
        {u"[fe80::1%25eth0]:5000"_s, u"malformed"_s},
        {u"[::1"_s, u"malformed"_s},
        {u"[]"_s, u"malformed"_s},
        {u"[localhost]"_s, u"malformed"_s},
    };
    expectReadings(readings);
}

// A password goes where the person meant it to go, or nowhere.
TEST(RegistryAddress, Deceptions)
{
    const Reading readings[] = {
        {u"https://good.com@evil.com"_s, u"user info"_s},
        {u"good.com@evil.com"_s, u"user info"_s},
        {u"https://user:password@registry.example.com"_s, u"user info"_s},
        {u"user:password@registry.example.com:5000"_s, u"user info"_s},
        {u"https://@registry.example.com"_s, u"user info"_s},
        {u"https://good.com:443@evil.com/v2/"_s, u"user info"_s},
        {u"https://evil.com\\@good.com"_s, u"malformed"_s},
        {u"https://evil.com\\.good.com"_s, u"malformed"_s},
        {u"https:\\\\evil.com"_s, u"malformed"_s},
        {u"https://evil.com%2F.good.com"_s, u"malformed"_s},
        {u"https://evil.com%00.good.com"_s, u"malformed"_s},
        {u"%68ttps://evil.com"_s, u"malformed"_s},
        {u"https://good.com\uFF0F.evil.com"_s, u"malformed"_s}, // full-width slash
        {u"https://good.com\uFF20evil.com"_s, u"malformed"_s}, // full-width at
        {u"https://good.com\u2100.evil.com"_s, u"malformed"_s}, // "a/c" in one character
        {u"https://good.com\u2024evil.com"_s, u"malformed"_s}, // one-dot leader
        {u"https://good.com\u202Emoc.live"_s, u"malformed"_s},
        {u"https://go\u200Bod.com"_s, u"malformed"_s},
        {u"https://good.com\r\nHost: evil.com"_s, u"malformed"_s},
        {u"https://good .com"_s, u"malformed"_s},
        {u"https://good.com\tevil.com"_s, u"malformed"_s},
        {u"https://good"_s + QChar(u'\0') + u".com"_s, u"malformed"_s},
        {u"https://good.com?@evil.com"_s, u"query"_s},
        {u"https://good.com#@evil.com"_s, u"query"_s},
        {u"https://good.com/@evil.com"_s, u"user info"_s},
        {u"https://good.com;evil.com"_s, u"malformed"_s},
        {u"https://good.com,evil.com"_s, u"malformed"_s},
        {u"https://\"good.com\""_s, u"malformed"_s},
        {u"<script>alert(1)</script>"_s, u"malformed"_s},
        {u"https://$(id).good.com"_s, u"malformed"_s},
        {u"https://-x.example.com"_s, u"malformed"_s},
        {u"https://*.example.com"_s, u"malformed"_s},
    };
    expectReadings(readings);
}

TEST(RegistryAddress, International)
{
    const Reading readings[] = {
        {u"bücher.example"_s, u"https://xn--bcher-kva.example"_s},
        {u"https://BÜCHER.Example:5000"_s, u"https://xn--bcher-kva.example:5000"_s},
        {u"bu\u0308cher.example"_s, u"https://xn--bcher-kva.example"_s},
        {u"xn--bcher-kva.example"_s, u"https://xn--bcher-kva.example"_s},
        {u"例え.テスト"_s, u"https://xn--r8jz45g.xn--zckzah"_s},
        {u"例え。テスト"_s, u"https://xn--r8jz45g.xn--zckzah"_s}, // ideographic full stop
        {u"ｒｅｇｉｓｔｒｙ.example.com"_s, u"https://registry.example.com"_s},
        {u"реестр.рф"_s, u"https://xn--e1aa5aceg.xn--p1ai"_s},
    };
    expectReadings(readings);
}

TEST(RegistryAddress, OtherThings)
{
    const Reading readings[] = {
        {u""_s, u"missing"_s}, {u" \t\n"_s, u"missing"_s}, {u"https://"_s, u"no host"_s},
        {u"https:///x"_s, u"no host"_s}, {u"https:///v2/"_s, u"no host"_s}, {u"/v2/"_s, u"no host"_s},
        {u"/foobar"_s, u"no host"_s}, {u"https://?x"_s, u"query"_s}, {u"https:"_s, u"malformed"_s},
        {u"https:registry.example.com"_s, u"malformed"_s}, {u"https:/registry.example.com"_s, u"malformed"_s},
        {u"https://https://registry.example.com"_s, u"malformed"_s}, {u"://registry.example.com"_s, u"no host"_s},
        {u"."_s, u"malformed"_s}, {u".."_s, u"malformed"_s}, {u"a..b"_s, u"malformed"_s},
        {u".example.com"_s, u"malformed"_s}, {u"registry.example.com.."_s, u"malformed"_s}, {u"-"_s, u"malformed"_s},
        {QString(64, u'a') + u".example.com"_s, u"malformed"_s}, // longer than a label may be
        // more than an origin
        {u"registry.example.com/library/nginx"_s, u"path"_s},
        {u"https://registry.example.com/v2/library/nginx"_s, u"path"_s},
        {u"https://registry.example.com/v2/../x"_s, u"path"_s}, {u"https://registry.example.com/v3/"_s, u"path"_s},
        {u"https://hub.docker.com/u/somebody"_s, u"path"_s}, {u"registry.example.com?x=https://y"_s, u"query"_s},
        {u"https://registry.example.com/#top"_s, u"query"_s}, {u"registry.example.com/x://y"_s, u"path"_s},
        // other schemes
        {u"ftp://registry.example.com"_s, u"scheme"_s}, {u"docker://registry.example.com"_s, u"scheme"_s},
        {u"oci://registry.example.com"_s, u"scheme"_s}, {u"file:///etc/passwd"_s, u"scheme"_s},
        {u"javascript:alert(1)"_s, u"scheme"_s}, {u"mailto:ops"_s, u"scheme"_s},
        {u"mailto:ops@example.com"_s, u"user info"_s}, // as "user:password@host" would be
        {u"data:text/plain"_s, u"scheme"_s}, {u"h t t p://registry.example.com"_s, u"malformed"_s},
        // long ones
        {QString(3000, u'a'), u"too long"_s}, {u"https://"_s + u"a."_s.repeated(1500) + u"com"_s, u"too long"_s},
        {u"https://"_s + u"a."_s.repeated(900) + u"com"_s, u"malformed"_s}, // RFC 1035: 253 characters
    };
    expectReadings(readings);
}

TEST(RegistryAddress, IssuesTellWhatWasFound)
{
    EXPECT_EQ(parseRegistryAddress(u"FTP://x"_s).error().argument, u"ftp"_s);
    EXPECT_EQ(parseRegistryAddress(u"mailto:ops"_s).error().argument, u"mailto"_s);
    EXPECT_EQ(parseRegistryAddress(u"x.example/library/nginx"_s).error().argument, u"/library/nginx"_s);
    EXPECT_EQ(parseRegistryAddress(QString(3000, u'a')).error().argument, u"2000"_s);
    EXPECT_EQ(parseRegistryAddress(u"x y"_s).error().weight, FieldIssue::Weight::Refused);
    EXPECT_EQ(parseRegistryAddress(u"x y"_s).error().field, u""_s);
}

// A password typed into the address by mistake is not repeated in what is said about it.
TEST(RegistryAddress, IssuesNeverHoldUserInfo)
{
    for (const QString &typed : {u"https://user:topsecret@x.example"_s, u"user:topsecret@x.example"_s,
             u"https://user:topsecret@x.example/path"_s, u"user:topsecret@x.example?y"_s,
             u"user:top/secret@x.example"_s, u"user:1/topsecret@x.example"_s, u"https://user:top#secret@x.example"_s}) {
        EXPECT_EQ(parseRegistryAddress(typed).error().argument, u""_s);
    }
}

TEST(RegistryAddress, HoldsAnOriginOnly)
{
    const QUrl address = parseRegistryAddress(u"https://registry.example.com:5000/v2/"_s).value();
    EXPECT_EQ(address.path(), u""_s);
    EXPECT_FALSE(address.hasQuery() || address.hasFragment());
    EXPECT_EQ(address.authority(), u"registry.example.com:5000"_s);
}

} // namespace purser
