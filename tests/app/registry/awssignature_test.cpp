#include "app/registry/awssignature.h"
#include "tests/support/printers.h"

#include <algorithm>
#include <gtest/gtest.h>

using namespace Qt::Literals;

namespace purser {

namespace {

using Headers = QList<std::pair<QByteArray, QByteArray>>;

// A case of the suite that Amazon published for Signature Version 4: all have the keys, the time, the host, the region
// and the service below.
struct Vector
{
    const char *name = "";
    QByteArray method = {};
    QString target = {};
    Headers headers = {};
    QByteArray body = {};
    QByteArray signedHeaders = {};
    QByteArray signature = {};
};

const QString unreserved = u"-._~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"_s;

const QByteArray sessionToken =
    "AQoDYXdzEPT//////////wEXAMPLEtc764bNrC9SAPBSM22wDOk4x4HIZ8j4FZTwdQWLWsKWHGBuFqwAeMicRXmxfpSPfIeoIYRqTflfKD8YUuwth"
    "Ax7mSEI/qkPpKPi/kMcGdQrmGdeehM4IC1NtBmUpp2wUE8phUZampKsburEDy0KPkyQDYwT7WZ0wq5VSXDvp75YU9HFvlRd8Tx6q6fE8YQcHNVXAki"
    "Y9q6d+xo0rKwT38xVqr7ZD0u0iPPkUL64lIZbqBAz+scqKmlzm8FDrypNC9Yjc8fPOLn9FX9KSYvKTr4rvx3iSIlTJabIQwj2ICCR/oLxBA=="_ba;

const QByteArray usual = "host;x-amz-date"_ba;
const QByteArray withHeader = "host;my-header1;x-amz-date"_ba;

const Headers form(const QByteArray &type)
{
    return {{"Content-Type"_ba, type}};
}

const Headers myHeader(const QByteArray &value)
{
    return {{"My-Header1"_ba, value}};
}

QList<Vector> queryVectors()
{
    return {
        {"get-vanilla", "GET"_ba, u"/"_s, {}, {}, usual,
            "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31"_ba},
        {"get-vanilla-empty-query-key", "GET"_ba, u"/?Param1=value1"_s, {}, {}, usual,
            "a67d582fa61cc504c4bae71f336f98b97f1ea3c7a6bfe1b6e45aec72011b9aeb"_ba},
        {"get-vanilla-query-order-key", "GET"_ba, u"/?Param1=value2&Param1=Value1"_s, {}, {}, usual,
            "eedbc4e291e521cf13422ffca22be7d2eb8146eecf653089df300a15b2382bd1"_ba},
        {"get-vanilla-query-order-key-case", "GET"_ba, u"/?Param2=value2&Param1=value1"_s, {}, {}, usual,
            "b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500"_ba},
        {"get-vanilla-query-order-value", "GET"_ba, u"/?Param1=value2&Param1=value1"_s, {}, {}, usual,
            "5772eed61e12b33fae39ee5e7012498b51d56abc0abb7c60486157bd471c4694"_ba},
        {"get-vanilla-query-unreserved", "GET"_ba, u"/?%1=%1"_s.arg(unreserved), {}, {}, usual,
            "9c3e54bfcdf0b19771a7f523ee5669cdf59bc7cc0884027167c21bb143a40197"_ba},
        {"get-vanilla-utf8-query", "GET"_ba, u"/?\u1234=bar"_s, {}, {}, usual,
            "2cdec8eed098649ff3a119c94853b13c643bcf08f8b0a1d91e12c9027818dd04"_ba},
        {"get-unreserved", "GET"_ba, u"/"_s + unreserved, {}, {}, usual,
            "07ef7494c76fa4850883e2b006601f940f8a34d404d0cfa977f52a65bbf5f24f"_ba},
        {"get-utf8", "GET"_ba, u"/\u1234"_s, {}, {}, usual,
            "8318018e0b0f223aa2bbf98705b62bb787dc9c0e678f255a891fd03141be5d85"_ba},
        {"get-space", "GET"_ba, u"/example space/"_s, {}, {}, usual,
            "652487583200325589f1fba4c7e578f72c47cb61beeca81406b39ddec1366741"_ba},
        {"post-vanilla", "POST"_ba, u"/"_s, {}, {}, usual,
            "5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b"_ba},
        {"post-vanilla-query", "POST"_ba, u"/?Param1=value1"_s, {}, {}, usual,
            "28038455d6de14eafc1f9222cf5aa6f1a96197d7deb8263271d420d138af7f11"_ba},
    };
}

QList<Vector> headerVectors()
{
    return {
        {"get-header-key-duplicate", "GET"_ba, u"/"_s,
            myHeader("value2"_ba) + myHeader("value2"_ba) + myHeader("value1"_ba), {}, withHeader,
            "c9d5ea9f3f72853aea855b47ea873832890dbdd183b4468f858259531a5138ea"_ba},
        {"get-header-value-order", "GET"_ba, u"/"_s,
            myHeader("value4"_ba) + myHeader("value1"_ba) + myHeader("value3"_ba) + myHeader("value2"_ba), {},
            withHeader, "08c7e5a9acfcfeb3ab6b2185e75ce8b1deb5e634ec47601a50643f830c755c01"_ba},
        {"get-header-value-trim", "GET"_ba, u"/"_s,
            {{"My-Header1"_ba, " value1"_ba}, {"My-Header2"_ba, " \"a   b   c\""_ba}}, {},
            "host;my-header1;my-header2;x-amz-date"_ba,
            "acc3ed3afb60bb290fc8d2dd0098b9911fcaa05412b367055dee359757a9c736"_ba},
        {"post-header-key-sort", "POST"_ba, u"/"_s, myHeader("value1"_ba), {}, withHeader,
            "c5410059b04c1ee005303aed430f6e6645f61f4dc9e1461ec8f8916fdf18852c"_ba},
        {"post-header-value-case", "POST"_ba, u"/"_s, myHeader("VALUE1"_ba), {}, withHeader,
            "cdbc9802e29d2942e5e10b5bccfdd67c5f22c7c4e8ae67b53629efa58b974b7d"_ba},
        // In post-sts-header-after the token is added once the request is signed: there it is post-vanilla.
        {"post-sts-header-before", "POST"_ba, u"/"_s, {{"X-Amz-Security-Token"_ba, sessionToken}}, {},
            "host;x-amz-date;x-amz-security-token"_ba,
            "85d96828115b5dc0cfc3bd16ad9e210dd772bbebba041836c64533a82be05ead"_ba},
        {"get-vanilla-with-session-token", "GET"_ba, u"/"_s,
            {{"X-Amz-Security-Token"_ba, "6e86291e8372ff2a2260956d9b8aae1d763fbf315fa00fa31553b73ebf194267"_ba}}, {},
            "host;x-amz-date;x-amz-security-token"_ba,
            "07ec1639c89043aa0e3e2de82b96708f198cceab042d4a97044c66dd9f74e7f8"_ba},
        {"post-x-www-form-urlencoded", "POST"_ba, u"/"_s, form("application/x-www-form-urlencoded"_ba),
            "Param1=value1"_ba, "content-type;host;x-amz-date"_ba,
            "ff11897932ad3f4e8b18135d722051e5ac45fc38421b1da7b9d196a0fe09473a"_ba},
        {"post-x-www-form-urlencoded-parameters", "POST"_ba, u"/"_s,
            form("application/x-www-form-urlencoded; charset=utf8"_ba), "Param1=value1"_ba,
            "content-type;host;x-amz-date"_ba, "1a72ec8f64bd914b0e42e42607c7fbce7fb2c7465f63e3092b3b0d39fa77a6fe"_ba},
    };
}

AwsCall callOf(const Vector &vector)
{
    const QDateTime time({2015, 8, 30}, {12, 36, 0}, Qt::UTC);
    AwsCall call {vector.method, QUrl(u"https://example.amazonaws.com"_s + vector.target), vector.headers, vector.body,
        "us-east-1"_ba, "service"_ba, time};
    call.headers.append({"Host"_ba, "example.amazonaws.com"_ba});
    call.headers.append({"X-Amz-Date"_ba, awsTime(time)});
    return call;
}

AwsKeys suiteKeys()
{
    return AwsKeys {u"AKIDEXAMPLE"_s, Secret("wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"_ba), {}, {}, {}};
}

} // namespace

TEST(AwsSignature, IsTheOneOfThePublishedSuite)
{
    for (const Vector &vector : queryVectors() + headerVectors()) {
        EXPECT_EQ(awsAuthorization(callOf(vector), suiteKeys()),
            QByteArray("AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders="
                + vector.signedHeaders + ", Signature=" + vector.signature))
            << vector.name;
    }
}

TEST(AwsSignature, StagesAreTheOnesOfThePublishedSuite)
{
    const QList<Vector> vectors = headerVectors();
    const auto trim =
        std::ranges::find_if(vectors, [](const Vector &each) { return each.name == "get-header-value-trim"_ba; });
    ASSERT_NE(trim, vectors.end());
    EXPECT_EQ(awsCanonicalRequest(callOf(*trim)),
        "GET\n/\n\nhost:example.amazonaws.com\nmy-header1:value1\nmy-header2:\"a b c\"\nx-amz-date:20150830T123600Z\n\n"
        "host;my-header1;my-header2;x-amz-date\n"
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"_ba);
    EXPECT_EQ(awsStringToSign(callOf(*trim)),
        "AWS4-HMAC-SHA256\n20150830T123600Z\n20150830/us-east-1/service/aws4_request\n"
        "a726db9b0df21c14f559d0a978e563112acb1b9e05476f0a6a1c7d68f28605c7"_ba);
}

// Each part of what is signed makes a difference.
TEST(AwsSignature, NothingCanBeChanged)
{
    const AwsCall original = callOf(queryVectors().first());
    const QByteArray signature = awsAuthorization(original, suiteKeys());
    QList<AwsCall> changed(7, original);
    changed[0].method = "POST"_ba;
    changed[1].url = QUrl(u"https://example.amazonaws.com/x"_s);
    changed[2].headers[0].second = "example.com"_ba;
    changed[3].body = "x"_ba;
    changed[4].region = "us-east-2"_ba;
    changed[5].service = "ecr"_ba;
    changed[6].time = original.time.addDays(1);
    for (const AwsCall &call : changed) {
        EXPECT_NE(awsAuthorization(call, suiteKeys()).last(64), signature.last(64))
            << call.url.toString().toStdString();
    }
    AwsKeys keys = suiteKeys();
    keys.secretAccessKey = Secret("wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEX"_ba);
    EXPECT_NE(awsAuthorization(original, keys).last(64), signature.last(64));
}

} // namespace purser
