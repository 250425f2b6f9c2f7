#include "app/types/serviceaccountkey.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrl>

#include <memory>
#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>

using namespace Qt::Literals;

namespace purser {

namespace {

constexpr int fewestKeyBits = 2048;

std::optional<FieldIssue> damaged(Issue issue, const QString &argument = {})
{
    return FieldIssue {{}, issue, argument, FieldIssue::Weight::Refused};
}

// Says more about bytes that are not JSON than the parser's "illegal value".
std::optional<FieldIssue> inspectNotJson(const QByteArray &file, const QString &parserSays)
{
    const QByteArray text = file.trimmed();
    if (text.startsWith("-----BEGIN")) {
        return damaged(Issue::KeyOnlyPrivateKey);
    }
    if (text.contains("\xe2\x80\x9c") || text.contains("\xe2\x80\x9d")) {
        return damaged(Issue::KeySmartQuotes);
    }
    const auto decoded = QByteArray::fromBase64Encoding(text.simplified().replace(' ', ""));
    if (decoded && decoded.decoded.trimmed().startsWith('{')) {
        return damaged(Issue::KeyWrapped);
    }
    if (!text.startsWith('{') && !text.startsWith('[')) {
        const bool looksLikeText = text.startsWith('<') || text.startsWith("ERROR") || text.contains("gcloud");
        return looksLikeText ? damaged(Issue::KeyHtml) : damaged(Issue::KeyNotJson, parserSays);
    }
    // The PEM's line breaks typed as real ones inside the JSON string make the JSON invalid.
    static const QRegularExpression realBreak(u"\"private_key\"\\s*:\\s*\"-----BEGIN [A-Z ]+-----[\\r\\n]"_s);
    if (realBreak.match(QString::fromUtf8(text)).hasMatch()) {
        return damaged(Issue::KeyPrivateKeyBroken);
    }
    return damaged(Issue::KeyNotJson, parserSays);
}

struct FreeBio
{
    void operator()(BIO *bio) const { BIO_free(bio); }
};

struct FreeKey
{
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
};

std::optional<FieldIssue> inspectPrivateKey(const QString &pem)
{
    if (pem.contains("\\n"_L1)) {
        return damaged(Issue::KeyPrivateKeyEscaped);
    }
    if (pem.startsWith("-----BEGIN"_L1) && !pem.trimmed().contains(u'\n')) {
        return damaged(Issue::KeyPrivateKeyFlattened);
    }
    QByteArray bytes = pem.toLatin1();
    const std::unique_ptr<BIO, FreeBio> bio(BIO_new_mem_buf(bytes.constData(), static_cast<int>(bytes.size())));
    // An empty pass phrase, so that an encrypted key fails instead of asking on the terminal.
    char noPassPhrase[] = "";
    const std::unique_ptr<EVP_PKEY, FreeKey> key(PEM_read_bio_PrivateKey(bio.get(), nullptr, nullptr, noPassPhrase));
    bytes.fill('\0');
    if (!key || EVP_PKEY_get_base_id(key.get()) != EVP_PKEY_RSA) {
        return damaged(Issue::KeyPrivateKeyBroken);
    }
    const int bits = EVP_PKEY_get_bits(key.get());
    if (bits < fewestKeyBits) {
        return damaged(Issue::KeyPrivateKeyWeak, QString::number(bits));
    }
    return {};
}

bool isServiceAccountEmail(const QString &email)
{
    static const QRegularExpression pattern(
        u"^[^@\\s]+@([^@\\s]+\\.iam\\.gserviceaccount\\.com|developer\\.gserviceaccount\\.com"
        "|([^@\\s]+\\.)?appspot\\.gserviceaccount\\.com|[^@\\s]+\\.gserviceaccount\\.com)$"_s);
    return pattern.match(email).hasMatch();
}

bool isGoogleTokenAddress(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    const QString host = url.host();
    const bool isGoogle =
        host == "googleapis.com"_L1 || host.endsWith(".googleapis.com"_L1) || host == "accounts.google.com"_L1;
    return url.scheme() == "https"_L1 && isGoogle && url.userInfo().isEmpty();
}

std::optional<FieldIssue> inspectMembers(const QJsonObject &key)
{
    const QString type = key.value("type"_L1).toString();
    static const QStringList userTypes {u"authorized_user"_s, u"external_account"_s, u"impersonated_service_account"_s,
        u"external_account_authorized_user"_s, u"gdch_service_account"_s};
    if (userTypes.contains(type) || key.contains("installed"_L1) || key.contains("web"_L1)) {
        return damaged(Issue::KeyUserCredential, type.isEmpty() ? u"OAuth client"_s : type);
    }
    if (type != "service_account"_L1) {
        return damaged(Issue::KeyNotServiceAccount, type);
    }
    for (const auto member : {"client_email"_L1, "private_key"_L1, "token_uri"_L1}) {
        if (key.value(member).toString().isEmpty()) {
            return damaged(Issue::KeyMember, member);
        }
    }
    const QString email = key.value("client_email"_L1).toString();
    if (!isServiceAccountEmail(email)) {
        return damaged(Issue::KeyEmail, email);
    }
    const QString tokenAddress = key.value("token_uri"_L1).toString();
    if (!isGoogleTokenAddress(tokenAddress)) {
        return damaged(Issue::KeyTokenAddress, tokenAddress);
    }
    return inspectPrivateKey(key.value("private_key"_L1).toString());
}

} // namespace

std::optional<FieldIssue> inspectServiceAccountKey(const QByteArray &file)
{
    if (file.size() > largestServiceAccountKey) {
        return damaged(Issue::KeyTooLarge);
    }
    if (file.trimmed().isEmpty()) {
        return damaged(Issue::Missing);
    }
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(file, &parsing);
    if (document.isNull()) {
        return inspectNotJson(file, parsing.errorString());
    }
    if (!document.isObject()) {
        return damaged(Issue::KeyNotObject);
    }
    return inspectMembers(document.object());
}

ServiceAccountKey readServiceAccountKey(const QByteArray &file)
{
    const QJsonObject key = QJsonDocument::fromJson(file).object();
    return {key.value("project_id"_L1).toString(), key.value("client_email"_L1).toString(),
        key.value("private_key_id"_L1).toString()};
}

} // namespace purser
