#include "app/types/serviceaccountkey.h"
#include "tests/app/types/keyfile.h"
#include "tests/support/printers.h"

#include <QJsonDocument>

#include <gtest/gtest.h>
#include <openssl/err.h>

using namespace Qt::Literals;

namespace purser {

namespace {

const QByteArray byteOrderMark = "\xEF\xBB\xBF"_ba;

QByteArray compact()
{
    return QJsonDocument(keyMembers()).toJson(QJsonDocument::Compact);
}

QByteArray replaced(QByteArray bytes, const QByteArray &before, const QByteArray &after)
{
    EXPECT_TRUE(bytes.contains(before)) << before.toStdString();
    return bytes.replace(before, after);
}

QByteArray withKey(const QByteArray &pem)
{
    return keyFileWith(u"private_key"_s, QString::fromLatin1(pem));
}

void expectAccepted(const QByteArray &file)
{
    const auto issue = inspectServiceAccountKey(file);
    EXPECT_FALSE(issue.has_value()) << (issue ? static_cast<int>(issue->issue) : 0) << file.toStdString();
    EXPECT_EQ(ERR_peek_error(), 0U);
}

void expectIssue(const QByteArray &file, Issue expected, const QString &argument = {})
{
    const auto issue = inspectServiceAccountKey(file);
    ASSERT_TRUE(issue.has_value()) << file.left(500).toStdString();
    EXPECT_EQ(static_cast<int>(issue->issue), static_cast<int>(expected)) << file.left(500).toStdString();
    EXPECT_EQ(issue->weight, FieldIssue::Weight::Refused);
    EXPECT_FALSE(issue->argument.contains(u"PRIVATE"_s));
    if (!argument.isEmpty()) {
        EXPECT_EQ(issue->argument, argument);
    }
    // An error left in libcrypto's queue is taken for one of the next TLS connection.
    EXPECT_EQ(ERR_peek_error(), 0U);
}

} // namespace

TEST(ServiceAccountKey, IsAccepted)
{
    expectAccepted(keyFile());
    expectAccepted(compact());
    expectAccepted(replaced(keyFile(), "\n", "\r\n"));
    expectAccepted("\n\t " + keyFile() + "\n\n");
    expectAccepted(byteOrderMark + keyFile());
    expectAccepted(keyFileWith(u"something_new"_s, QJsonObject {{u"deep"_s, 1}}));
    expectAccepted(keyFileWith(u"project_id"_s, QJsonValue::Undefined));
    expectAccepted(keyFileWith(u"universe_domain"_s, QJsonValue::Undefined));
}

TEST(ServiceAccountKey, KeysOfOtherFormsAreAccepted)
{
    expectAccepted(withKey(makeRsaKeyPkcs1()));
    expectAccepted(withKey(makeRsaKey(3072)));
    expectAccepted(withKey(replaced(privateKey(), "\n", "\r\n")));
    expectAccepted(withKey(privateKey().trimmed()));
}

TEST(ServiceAccountKey, AddressesOfEveryFormAreAccepted)
{
    for (const QString &email : {u"123-compute@developer.gserviceaccount.com"_s, u"acme@appspot.gserviceaccount.com"_s,
             u"x@acme.com.acme-build.iam.gserviceaccount.com"_s, u"123@cloudbuild.gserviceaccount.com"_s}) {
        expectAccepted(keyFileWith(u"client_email"_s, email));
    }
    for (const QString &address : {u"https://accounts.google.com/o/oauth2/token"_s,
             u"https://www.googleapis.com/oauth2/v4/token"_s, u"https://OAUTH2.googleapis.com/token"_s}) {
        expectAccepted(keyFileWith(u"token_uri"_s, address));
    }
}

TEST(ServiceAccountKey, SizeIsLimited)
{
    const QByteArray file = keyFile();
    expectAccepted(file + QByteArray(largestServiceAccountKey - file.size(), ' '));
    expectIssue(file + QByteArray(largestServiceAccountKey + 1 - file.size(), ' '), Issue::KeyTooLarge);
    expectIssue({}, Issue::Missing);
    expectIssue(" \r\n", Issue::Missing);
}

TEST(ServiceAccountKey, OtherThingsThanJson)
{
    expectIssue("not json", Issue::KeyNotJson);
    expectIssue("{", Issue::KeyNotJson);
    expectIssue(keyFile().chopped(30), Issue::KeyNotJson); // broken off
    expectIssue(keyFile() + keyFile(), Issue::KeyNotJson); // twice
    expectIssue(keyFile() + "}", Issue::KeyNotJson);
    expectIssue(replaced(keyFile(), ",\n    \"token_uri\"", "\n    \"token_uri\""), Issue::KeyNotJson);
    expectIssue(replaced(keyFile(), "\"type\"", "type"), Issue::KeyNotJson);
    expectIssue(QByteArray("\xFF\xFE{\0}\0", 6), Issue::KeyNotJson); // UTF-16
    expectIssue(QByteArray(60'000, '['), Issue::KeyNotJson);
    expectIssue(QByteArray(1000, '\0'), Issue::KeyNotJson);
    expectIssue("\"text\"", Issue::KeyNotJson);
    expectIssue("[]", Issue::KeyNotObject);
    expectIssue("[" + keyFile() + "]", Issue::KeyNotObject);
}

TEST(ServiceAccountKey, WrappedInBase64)
{
    const QByteArray wrapped = keyFile().toBase64();
    expectIssue(wrapped, Issue::KeyWrapped);
    QByteArray lines;
    for (qsizetype i = 0; i < wrapped.size(); i += 76) {
        lines += wrapped.mid(i, 76) + "\r\n";
    }
    expectIssue(lines, Issue::KeyWrapped);
    expectIssue(compact().toBase64(QByteArray::OmitTrailingEquals), Issue::KeyWrapped);
    expectIssue(QByteArray(byteOrderMark + keyFile()).toBase64(), Issue::KeyWrapped);
    // A word that merely begins like base64 of a "{".
    expectIssue("eyes wide open, ewes and rams; e3!", Issue::KeyNotJson);
}

TEST(ServiceAccountKey, OnlyThePrivateKey)
{
    expectIssue(privateKey(), Issue::KeyOnlyPrivateKey);
    expectIssue(makeRsaKeyPkcs1(), Issue::KeyOnlyPrivateKey);
    expectIssue("\n" + privateKey().trimmed(), Issue::KeyOnlyPrivateKey);
    expectIssue(byteOrderMark + privateKey(), Issue::KeyOnlyPrivateKey);
    const QByteArray inside = QByteArray(privateKey()).replace('\n', "\\n");
    expectIssue('"' + inside + '"', Issue::KeyOnlyPrivateKey);
    expectIssue("\"private_key\": \"" + inside + "\",", Issue::KeyOnlyPrivateKey);
}

TEST(ServiceAccountKey, TypographicQuotes)
{
    const QByteArray smart = replaced(keyFile(), "\"type\"", "“type”");
    expectIssue(smart, Issue::KeySmartQuotes);
    QByteArray all = keyFile();
    expectIssue(all.replace('"', "”"), Issue::KeySmartQuotes);
    expectIssue(byteOrderMark + smart, Issue::KeySmartQuotes);
}

TEST(ServiceAccountKey, PagesAndMessages)
{
    expectIssue("<!DOCTYPE html><html><body>Sign in</body></html>", Issue::KeyHtml);
    expectIssue("\n<html>“quoted”</html>", Issue::KeyHtml);
    expectIssue(byteOrderMark + "<html></html>", Issue::KeyHtml);
    expectIssue("ERROR: (gcloud.iam.service-accounts.keys.create) FAILED_PRECONDITION: “limit”", Issue::KeyHtml);
    expectIssue("created key [0123] of type [json] as [key.json] for [puller@acme-build.iam.gserviceaccount.com]",
        Issue::KeyHtml);
    expectIssue("To authenticate, run: gcloud auth login", Issue::KeyHtml);
}

TEST(ServiceAccountKey, OtherCredentials)
{
    for (const QString &type : {u"authorized_user"_s, u"external_account"_s, u"impersonated_service_account"_s,
             u"external_account_authorized_user"_s, u"gdch_service_account"_s}) {
        expectIssue(keyFileWith(u"type"_s, type), Issue::KeyUserCredential, type);
    }
    expectIssue(R"({"type": "authorized_user", "client_id": "x", "client_secret": "y", "refresh_token": "z"})",
        Issue::KeyUserCredential, u"authorized_user"_s);
    expectIssue(R"({"installed": {"client_id": "x", "client_secret": "y"}})", Issue::KeyUserCredential);
    expectIssue(R"({"web": {"client_id": "x"}})", Issue::KeyUserCredential);
    expectIssue(keyFileWith(u"type"_s, u"something"_s), Issue::KeyNotServiceAccount, u"something"_s);
    expectIssue(keyFileWith(u"type"_s, QJsonValue::Undefined), Issue::KeyNotServiceAccount);
    expectIssue(keyFileWith(u"type"_s, 1), Issue::KeyNotServiceAccount);
    expectIssue(R"({"auths": {"gcr.io": {"auth": "eA=="}}})", Issue::KeyNotServiceAccount);
    expectIssue("{}", Issue::KeyNotServiceAccount);
}

TEST(ServiceAccountKey, Members)
{
    for (const QString &member : {u"client_email"_s, u"private_key"_s, u"token_uri"_s}) {
        expectIssue(keyFileWith(member, QJsonValue::Undefined), Issue::KeyMember, member);
        expectIssue(keyFileWith(member, QJsonValue::Null), Issue::KeyMember, member);
        expectIssue(keyFileWith(member, u""_s), Issue::KeyMember, member);
        expectIssue(keyFileWith(member, 5), Issue::KeyMember, member);
        expectIssue(keyFileWith(member, QJsonObject {}), Issue::KeyMember, member);
    }
    for (const QString &email : {u"puller"_s, u"somebody@gmail.com"_s, u"x@gserviceaccount.com"_s,
             u"@a.iam.gserviceaccount.com"_s, u"x@acme.iam.gserviceaccount.com.evil.com"_s,
             u"a b@acme.iam.gserviceaccount.com"_s, u"x@acme.iam.gserviceaccount.com\n"_s,
             u"x\u202E@acme.iam.gserviceaccount.com"_s, u"x@evilgserviceaccount.com"_s}) {
        expectIssue(keyFileWith(u"client_email"_s, email), Issue::KeyEmail, email);
    }
    for (const QString &address : {u"http://oauth2.googleapis.com/token"_s, u"https://evil.com/token"_s,
             u"https://oauth2.googleapis.com.evil.com/token"_s, u"https://oauth2.googleapis.com@evil.com/token"_s,
             u"https://evilgoogleapis.com/token"_s, u"https://user@oauth2.googleapis.com/token"_s,
             u"oauth2.googleapis.com"_s, u"file:///etc/passwd"_s, u"https://accounts.google.com.evil/o"_s,
             u" https://oauth2.googleapis.com/token"_s}) {
        expectIssue(keyFileWith(u"token_uri"_s, address), Issue::KeyTokenAddress, address);
    }
}

TEST(ServiceAccountKey, PrivateKeys)
{
    expectIssue(withKey(makeRsaKey(1024)), Issue::KeyPrivateKeyWeak, u"1024"_s);
    expectIssue(withKey(makeEllipticKey()), Issue::KeyPrivateKeyBroken);
    expectIssue(withKey(makeEncryptedRsaKey()), Issue::KeyPrivateKeyBroken);
    expectIssue(withKey("nothing of the kind\n"), Issue::KeyPrivateKeyBroken);
    expectIssue(withKey(privateKey().left(800)), Issue::KeyPrivateKeyBroken); // broken off
    expectIssue(withKey(replaced(privateKey(), "-----END", "----END")), Issue::KeyPrivateKeyBroken);
    QByteArray withoutLine = privateKey();
    withoutLine.remove(200, 65);
    expectIssue(withKey(withoutLine), Issue::KeyPrivateKeyBroken);
    QByteArray damaged = privateKey();
    damaged[40] = '!';
    expectIssue(withKey(damaged), Issue::KeyPrivateKeyBroken);
    expectIssue(keyFileWith(u"private_key"_s, u"-----BEGIN PRIVATE KEY-----\n…\n-----END PRIVATE KEY-----\n"_s),
        Issue::KeyPrivateKeyBroken);
}

TEST(ServiceAccountKey, LineBreaksOfThePrivateKey)
{
    expectIssue(withKey(replaced(privateKey(), "\n", "\\n")), Issue::KeyPrivateKeyEscaped);
    expectIssue(withKey(replaced(privateKey(), "\n", "\\r\\n")), Issue::KeyPrivateKeyEscaped);
    expectIssue(withKey(replaced(privateKey(), "\n", " ")), Issue::KeyPrivateKeyFlattened);
    expectIssue(withKey(replaced(privateKey(), "\n", "")), Issue::KeyPrivateKeyFlattened);
    expectIssue(withKey(replaced(privateKey(), "\n", "\r")), Issue::KeyPrivateKeyFlattened);
    // Line breaks typed as such inside the JSON string: no JSON, whatever a lenient parser makes of it.
    expectIssue(replaced(keyFile(), "\\n", "\n"), Issue::KeyPrivateKeyBroken);
    expectIssue(replaced(keyFile(), "\\n", "\r\n"), Issue::KeyPrivateKeyBroken);
    expectIssue(replaced(compact(), "\\n", "\n"), Issue::KeyPrivateKeyBroken);
}

// Nothing to see but that it ends, and that the sanitizers stay quiet.
TEST(ServiceAccountKey, EveryPieceOfAFileIsRefused)
{
    const QByteArray file = compact();
    for (qsizetype length = 0; length < file.size(); length += 7) {
        EXPECT_TRUE(inspectServiceAccountKey(file.first(length)).has_value());
        EXPECT_TRUE(inspectServiceAccountKey(file.sliced(length + 1)).has_value());
    }
}

TEST(ServiceAccountKey, TellsWhoseItIs)
{
    const ServiceAccountKey key = readServiceAccountKey(byteOrderMark + keyFile());
    EXPECT_EQ(key.projectId, u"acme-build"_s);
    EXPECT_EQ(key.clientEmail, u"puller@acme-build.iam.gserviceaccount.com"_s);
    EXPECT_EQ(key.keyId, u"0123456789abcdef0123456789abcdef01234567"_s);
    // The file is foreign; these are kept and shown.
    const QString oddId = u"a\u202E\n"_s + QString(9000, u'x');
    const ServiceAccountKey odd = readServiceAccountKey(keyFileWith(u"project_id"_s, oddId));
    EXPECT_TRUE(odd.projectId.startsWith(u"a⟨U+202E⟩ xxx"_s));
    EXPECT_LT(odd.projectId.size(), 300);
}

} // namespace purser
