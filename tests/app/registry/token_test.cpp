#include "app/registry/token.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace Qt::Literals;

namespace purser {

TEST(TokenUrl, AddsToTheRealm)
{
    struct Case
    {
        QString realm;
        TokenQuery query;
        QByteArray url;
    };
    const Case cases[] = {
        {u"https://h/token"_s, {}, "https://h/token"},
        {u"https://h/token"_s, {"registry.docker.io", "alice", {}},
            "https://h/token?service=registry.docker.io&account=alice"},
        {u"https://h/token?team=x"_s, {"s", {}, {}}, "https://h/token?team=x&service=s"},
        {u"https://h/token?team=a%2Bb&x=%20"_s, {"s", {}, {}}, "https://h/token?team=a%2Bb&x=%20&service=s"},
        {u"https://h/token?"_s, {"s", {}, {}}, "https://h/token?service=s"},
        {u"https://h/token?a=b&"_s, {"s", {}, {}}, "https://h/token?a=b&service=s"},
        {u"https://h/token"_s, {{}, "ns+bot", {}}, "https://h/token?account=ns%2Bbot"},
        {u"https://h/token"_s, {"SUSE Linux Docker Registry", {}, {}},
            "https://h/token?service=SUSE%20Linux%20Docker%20Registry"},
        {u"https://h/token"_s, {"registry.aliyuncs.com:cn:26842", {}, {}},
            "https://h/token?service=registry.aliyuncs.com%3Acn%3A26842"},
        {u"https://h/token"_s, {"a&b=c#d", {}, {}}, "https://h/token?service=a%26b%3Dc%23d"},
        {u"https://h/token"_s, {{}, {}, {"repository:a/b:pull,push", "aws"}},
            "https://h/token?scope=repository%3Aa%2Fb%3Apull%2Cpush&scope=aws"},
        {u"https://h/token#part"_s, {"s", {}, {}}, "https://h/token?service=s"},
        {u"https://h/token"_s, {{}, u"robot$prüfer"_s.toUtf8(), {}}, "https://h/token?account=robot%24pr%C3%BCfer"},
    };
    for (const Case &each : cases) {
        SCOPED_TRACE(each.url.toStdString());
        EXPECT_EQ(tokenUrl(QUrl(each.realm), each.query).toEncoded(), each.url);
    }
}

TEST(TokenAnswer, IsRead)
{
    struct Case
    {
        QByteArray body;
        std::optional<QByteArray> token;
        int lifetime = 60;
    };
    const Case cases[] = {
        {R"({"token":"IAmAToken","expires_in":100,"issued_at":"2018-01-01T10:00:02+00:00"})", "IAmAToken", 100},
        {R"({"access_token":"IAmAToken","expires_in":100})", "IAmAToken", 100},
        {R"({"token":"a","access_token":"b"})", "b"},
        {R"({"token":"a","access_token":""})", "a"},
        {R"({"token":"IAmAToken","expires_in":1})", "IAmAToken"},
        {R"({"token":"t","expires_in":0})", "t"},
        {R"({"token":"t","expires_in":-5})", "t"},
        {R"({"token":"t","expires_in":1e300})", "t"},
        {R"({"token":"t","expires_in":"300"})", "t", 300},
        {R"({"token":"abc-._~+/=XYZ09","issued_at":"0001-01-01T00:00:00Z"})", "abc-._~+/=XYZ09"},
        {R"({"token":""})", std::nullopt},
        {R"({"token":null})", std::nullopt},
        {R"({"token":12345})", std::nullopt},
        {R"({"token":["t"]})", std::nullopt},
        {R"({"token":"t\r\nX-Injected: yes"})", std::nullopt},
        {R"({"token":"t\u0000"})", std::nullopt},
        {R"({"token":"two words"})", std::nullopt},
        {R"({"token":"prüfer"})", std::nullopt},
        {R"({"token":"t")", std::nullopt},
        {R"({"token":"t"} trailing)", std::nullopt},
        {R"(["t"])", std::nullopt},
        {R"("t")", std::nullopt},
        {"{}", std::nullopt},
        {"", std::nullopt},
        {"<html><body>Log in</body></html>", std::nullopt},
    };
    for (const Case &each : cases) {
        SCOPED_TRACE(each.body.toStdString());
        const auto issued = parseTokenAnswer(each.body);
        ASSERT_EQ(issued.has_value(), each.token.has_value());
        if (issued) {
            EXPECT_EQ(issued->token.expose(), *each.token);
            EXPECT_EQ(issued->lifetimeSeconds, each.lifetime);
        }
    }
}

TEST(TokenAnswer, TokenTooLongForAHeaderIsNone)
{
    EXPECT_TRUE(parseTokenAnswer("{\"token\":\"" + QByteArray(10 * 1024, 'a') + "\"}"));
    EXPECT_FALSE(parseTokenAnswer("{\"token\":\"" + QByteArray(64 * 1024 + 1, 'a') + "\"}"));
}

namespace {

Secret jwt(const QByteArray &payload)
{
    return Secret("e30." + payload.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) + ".c2ln");
}

} // namespace

TEST(TokenPayload, TellsWhomItNames)
{
    EXPECT_EQ(readTokenPayload(jwt(R"({"sub":"alice"})"_ba)).subject, u"alice"_s);
    EXPECT_EQ(readTokenPayload(jwt(R"({"sub":"prüfer?>"})"_ba)).subject, u"prüfer?>"_s);
    EXPECT_TRUE(readTokenPayload(jwt(R"({"iss":"x"})"_ba)).isReadable);
    EXPECT_EQ(readTokenPayload(jwt(R"({"sub":12})"_ba)).subject, QString());
}

TEST(TokenPayload, OpaqueTokensSayNothing)
{
    for (const QByteArray &token : {"opaque"_ba, "a.b"_ba, "a.b.c.d"_ba, "a.!!!.c"_ba, ".."_ba, "a.bm90IGpzb24.c"_ba}) {
        SCOPED_TRACE(token.toStdString());
        EXPECT_FALSE(readTokenPayload(Secret(token)).isReadable);
    }
}

TEST(TokenPayload, NobodyIsNotSomebody)
{
    for (const QString &subject : {u""_s, u"anonymous"_s, u"Anonymous"_s, u"(anonymous)"_s, u" "_s, u"ghost"_s}) {
        EXPECT_FALSE(namesSomebody(subject)) << qPrintable(subject);
    }
    for (const QString &subject : {u"alice"_s, u"ns+bot"_s, u"7a41b2f0-0000-4000-8000-000000000000"_s}) {
        EXPECT_TRUE(namesSomebody(subject)) << qPrintable(subject);
    }
}

} // namespace purser
