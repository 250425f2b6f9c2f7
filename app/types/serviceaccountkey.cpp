#include "app/types/serviceaccountkey.h"

#include "app/model/displaytext.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrl>

#include <memory>
#include <openssl/bio.h>
#include <openssl/err.h>
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

QByteArray withoutByteOrderMark(const QByteArray &file)
{
    const QByteArray text = file.trimmed();
    return text.startsWith("\xEF\xBB\xBF") ? text.sliced(3).trimmed() : text;
}

// The PEM's line breaks typed as real ones inside the JSON string. That is no JSON, yet Qt's parser lets it pass.
bool holdsRealLineBreaks(const QByteArray &file)
{
    static const QRegularExpression pattern(u"\"private_key\"\\s*:\\s*\"[^\"\\r\\n]*[\\r\\n]"_s);
    return pattern.match(QString::fromUtf8(file)).hasMatch();
}

bool isWrapped(const QByteArray &text)
{
    const auto decoded =
        QByteArray::fromBase64Encoding(text.simplified().replace(' ', ""), QByteArray::AbortOnBase64DecodingErrors);
    return decoded && withoutByteOrderMark(decoded.decoded).startsWith('{');
}

// Says more about bytes that are not JSON than the parser's "illegal value".
std::optional<FieldIssue> inspectNotJson(const QByteArray &file, const QString &parserSays)
{
    const QByteArray text = withoutByteOrderMark(file);
    if (text.startsWith('{') || text.startsWith('[')) {
        if (text.contains("\xe2\x80\x9c") || text.contains("\xe2\x80\x9d")) {
            return damaged(Issue::KeySmartQuotes);
        }
        return holdsRealLineBreaks(text) ? damaged(Issue::KeyPrivateKeyBroken) : damaged(Issue::KeyNotJson, parserSays);
    }
    if (text.contains("-----BEGIN") && text.contains("PRIVATE KEY-----")) {
        return damaged(Issue::KeyOnlyPrivateKey);
    }
    if (isWrapped(text)) {
        return damaged(Issue::KeyWrapped);
    }
    const bool isForPeople =
        text.startsWith('<') || text.startsWith("ERROR") || text.startsWith("created key") || text.contains("gcloud");
    return isForPeople ? damaged(Issue::KeyHtml) : damaged(Issue::KeyNotJson, parserSays);
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
    // What libcrypto leaves in its queue of errors would be taken for an error of the next TLS connection.
    ERR_set_mark();
    const std::unique_ptr<BIO, FreeBio> bio(BIO_new_mem_buf(bytes.constData(), static_cast<int>(bytes.size())));
    // An empty pass phrase, so that an encrypted key fails instead of asking on the terminal.
    char noPassPhrase[] = "";
    const std::unique_ptr<EVP_PKEY, FreeKey> key(PEM_read_bio_PrivateKey(bio.get(), nullptr, nullptr, noPassPhrase));
    ERR_pop_to_mark();
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
    // As of users: x@project.iam…, x@project.domain.iam…, x@developer…, x@appspot…; and of Google's own services.
    static const QRegularExpression pattern(u"^[A-Za-z0-9._+-]+@([A-Za-z0-9-]+\\.)+gserviceaccount\\.com\\z"_s);
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
    const auto issue = inspectMembers(document.object());
    return !issue && holdsRealLineBreaks(file) ? damaged(Issue::KeyPrivateKeyBroken) : issue;
}

ServiceAccountKey readServiceAccountKey(const QByteArray &file)
{
    const QJsonObject key = QJsonDocument::fromJson(file).object();
    const auto told = [&key](QLatin1StringView member) { return displayText(key.value(member).toString(), 250); };
    return {told("project_id"_L1), told("client_email"_L1), told("private_key_id"_L1)};
}

} // namespace purser
