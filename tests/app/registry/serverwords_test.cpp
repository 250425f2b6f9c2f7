#include "app/registry/serverwords.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace Qt::Literals;

namespace purser {

namespace {

HttpAnswer answerOf(const QByteArray &body, const QByteArray &type = "application/json"_ba)
{
    HttpAnswer answer;
    answer.status = 401;
    answer.body = body;
    answer.headers = {{"Content-Type"_ba, type}};
    return answer;
}

} // namespace

TEST(ServerWords, AreFoundInEveryShape)
{
    const std::pair<QByteArray, QString> cases[] = {
        {R"({"errors":[{"code":"UNAUTHORIZED","message":"authentication required","detail":null}]})",
            u"authentication required"_s},
        {R"({"errors":[{"code":"A","message":"one"},{"code":"B","message":"two"}]})", u"one; two"_s},
        {R"({"errors":[{"code":"DENIED"}]})", u"DENIED"_s},
        {R"({"errors":[{"status":401,"message":"Bad credentials"}]})", u"Bad credentials"_s},
        {R"({"errors":["plain"]})", u"plain"_s},
        {R"({"details":"incorrect username or password"})", u"incorrect username or password"_s},
        {R"({"message":"no"})", u"no"_s},
        {R"({"detail":"pulp"})", u"pulp"_s},
        {R"({"error":"invalid_grant","error_description":"Invalid JWT Signature."})", u"Invalid JWT Signature."_s},
        {R"({"error":"invalid_grant"})", u"invalid_grant"_s},
        {R"({"__type":"UnrecognizedClientException","message":"The security token is invalid."})",
            u"The security token is invalid."_s},
        {"Not Authorized", u"Not Authorized"_s},
        {"<html><head><title>401\nUnauthorized</title></head>", u"401 Unauthorized"_s},
        {"<html>no title</html>", u""_s},
        {"{}", u""_s},
        {"[1,2]", u""_s},
        {"", u""_s},
        {"a\x1b[31mred", u"a⟨U+001B⟩[31mred"_s},
    };
    for (const auto &[body, words] : cases) {
        SCOPED_TRACE(body.toStdString());
        EXPECT_EQ(serverWords(answerOf(body), Redactor()).toLower(), words.toLower());
    }
}

TEST(ServerWords, AreCut)
{
    EXPECT_LE(serverWords(answerOf(QByteArray(100'000, 'x'), "text/plain"_ba), Redactor()).size(), 301);
}

TEST(Redactor, TakesOutAllForms)
{
    Redactor redactor;
    redactor.add(u"alice"_s, Secret("p\"a&s+s/w rd"_ba));
    for (const QString &text :
        {u"is p\"a&s+s/w rd wrong"_s, u"is p%22a%26s%2Bs%2Fw%20rd wrong"_s, u"is p&quot;a&amp;s+s/w rd wrong"_s,
            u"is p\\\"a&s+s/w rd wrong"_s, u"is cCJhJnMrcy93IHJk wrong"_s, u"is YWxpY2U6cCJhJnMrcy93IHJk wrong"_s}) {
        EXPECT_EQ(redactor.clean(text), u"is ••• wrong"_s) << qPrintable(text);
    }
}

TEST(Redactor, SaysNothingRatherThanHintAtAShortSecret)
{
    Redactor redactor;
    redactor.add(u"alice"_s, Secret("or"_ba));
    EXPECT_EQ(redactor.clean(u"Unauthorized"_s), QString());
    EXPECT_EQ(redactor.clean(u"Denied"_s), u"Denied"_s);
}

TEST(Redactor, LeavesTextAloneWithoutSecrets)
{
    Redactor redactor;
    redactor.add(u"alice"_s, Secret());
    EXPECT_EQ(redactor.clean(u"alice: no"_s), u"alice: no"_s);
}

} // namespace purser
