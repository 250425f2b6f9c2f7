// Service-account keys by file: whole ones, and each kind of damage with its own sentence.
#include "app/model/sentences.h"
#include "tests/app/tools/purserctltest.h"

#include <QJsonDocument>
#include <QSet>

using namespace Qt::Literals;

namespace purser {

class KeyFileTest : public PurserctlTest
{
protected:
    static QByteArray privateKey(const QStringList &options)
    {
        QProcess openssl;
        openssl.start(u"openssl"_s, QStringList {u"genpkey"_s, u"-algorithm"_s} + options);
        EXPECT_TRUE(openssl.waitForFinished(60'000));
        return openssl.readAllStandardOutput();
    }
    static QByteArray rsaKey(int bits)
    {
        return privateKey({u"RSA"_s, u"-pkeyopt"_s, u"rsa_keygen_bits:%1"_s.arg(bits)});
    }
    static QJsonObject keyWith(const QByteArray &pem)
    {
        return {{u"type"_s, u"service_account"_s}, {u"project_id"_s, u"acme-builds"_s},
            {u"private_key_id"_s, u"0a1b"_s}, {u"private_key"_s, QString::fromLatin1(pem)},
            {u"client_email"_s, u"ci@acme-builds.iam.gserviceaccount.com"_s},
            {u"token_uri"_s, u"https://oauth2.googleapis.com/token"_s}};
    }
    static QByteArray bytes(const QJsonObject &key) { return QJsonDocument(key).toJson(); }
    static QJsonObject changed(QJsonObject key, const QString &member, const QJsonValue &value)
    {
        key.insert(member, value);
        return key;
    }

    Ended add(const QString &name, const QByteArray &content) const
    {
        write(file(u"key.json"_s), content);
        return purserctl({u"--json"_s, u"integration"_s, u"add"_s, u"--type"_s, u"gcr"_s, u"--name"_s, name,
            u"--secret"_s, u"jsonKey=@"_s + file(u"key.json"_s)});
    }
};

TEST_F(KeyFileTest, wholeOneIsKeptAndDescribed)
{
    const QByteArray content = bytes(keyWith(rsaKey(2048)));
    const Ended ended = add(u"google"_s, content);
    ASSERT_EQ(ended.exitCode, 0) << ended.errors.constData();
    const QJsonObject fields = ended.object().value("fields"_L1).toObject();
    EXPECT_EQ(fields,
        (QJsonObject {{u"clientEmail"_s, u"ci@acme-builds.iam.gserviceaccount.com"_s},
            {u"projectId"_s, u"acme-builds"_s}, {u"keyId"_s, u"0a1b"_s}}));
    EXPECT_FALSE(ended.output.contains("PRIVATE KEY"));
    EXPECT_EQ(Keychain::items().size(), 1);
}

TEST_F(KeyFileTest, eachDamageHasItsSentence)
{
    using Weight = FieldIssue::Weight;
    const QByteArray pem = rsaKey(2048);
    const QJsonObject key = keyWith(pem);
    const QByteArray whole = bytes(key);
    const QString pemText = QString::fromLatin1(pem);
    const auto withKey = [&key](const QString &text) { return bytes(changed(key, u"private_key"_s, text)); };
    QByteArray brokenPem = pem;
    brokenPem.remove(100, 325); // lines that went missing
    const QList<std::pair<QByteArray, FieldIssue>> table {
        {"", {{}, Issue::Missing, {}}},
        {"{ \"type\": \"service_account\", ", {{}, Issue::KeyNotJson, u"unterminated object"_s}},
        {whole.toBase64(), {{}, Issue::KeyWrapped, {}}},
        {pem, {{}, Issue::KeyOnlyPrivateKey, {}}},
        {"[1, 2]", {{}, Issue::KeyNotObject, {}}},
        {R"({"type": "authorized_user"})", {{}, Issue::KeyUserCredential, u"authorized_user"_s}},
        {R"({"installed": {}})", {{}, Issue::KeyUserCredential, u"OAuth client"_s}},
        {R"({"type": "other"})", {{}, Issue::KeyNotServiceAccount, u"other"_s}},
        {bytes(changed(key, u"client_email"_s, u""_s)), {{}, Issue::KeyMember, u"client_email"_s}},
        {bytes(changed(key, u"private_key"_s, 7)), {{}, Issue::KeyMember, u"private_key"_s}},
        {bytes(changed(key, u"client_email"_s, u"ann@example.com"_s)), {{}, Issue::KeyEmail, u"ann@example.com"_s}},
        {bytes(changed(key, u"token_uri"_s, u"https://evil.example/token"_s)),
            {{}, Issue::KeyTokenAddress, u"https://evil.example/token"_s}},
        {withKey(QString::fromLatin1(brokenPem)), {{}, Issue::KeyPrivateKeyBroken, {}}},
        {withKey(QString::fromLatin1(privateKey({u"ED25519"_s}))), {{}, Issue::KeyPrivateKeyBroken, {}}},
        {withKey(QString(pemText).replace(u"\n"_s, u"\\n"_s)), {{}, Issue::KeyPrivateKeyEscaped, {}}},
        {withKey(QString(pemText).replace(u"\n"_s, u" "_s)), {{}, Issue::KeyPrivateKeyFlattened, {}}},
        {withKey(QString::fromLatin1(rsaKey(1024))), {{}, Issue::KeyPrivateKeyWeak, u"1024"_s}},
        {QByteArray(whole).replace("\"type\"", "\xe2\x80\x9ctype\xe2\x80\x9d"), {{}, Issue::KeySmartQuotes, {}}},
        {whole + QByteArray(64 * 1024, ' '), {{}, Issue::KeyTooLarge, {}}},
        {"<!DOCTYPE html><title>Sign in</title>", {{}, Issue::KeyHtml, {}}},
    };
    QSet<Issue> seen;
    QSet<QByteArray> sentences;
    for (const auto &[content, issue] : table) {
        const Ended ended = add(u"google"_s, content);
        EXPECT_EQ(ended.exitCode, 2);
        EXPECT_EQ(ended.errors, QByteArray("jsonKey: " + sentence(issue).toUtf8() + '\n'));
        EXPECT_EQ(ended.output, QByteArray());
        EXPECT_EQ(issue.weight, Weight::Refused);
        seen << issue.issue;
        sentences << ended.errors;
    }
    EXPECT_GE(sentences.size(), seen.size());
    EXPECT_EQ(Keychain::items(), QStringList());
    EXPECT_EQ(purserctl({u"--json"_s, u"integration"_s, u"list"_s}).array(), QJsonArray());
}

} // namespace purser
